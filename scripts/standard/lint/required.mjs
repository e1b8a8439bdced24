import { subschemas } from './schema-nodes.mjs';

const LAW = new Set(['statute', 'regulation']);

/** `required` holds exactly what law requires or what identifies a thing. @type {import('./lint.mjs').SchemaRule} */
export const required = ({ schema, flatProperties }, report) => {
  for (const { at, node } of subschemas(schema)) {
    if (/\/(if|then|else)(\/|$)/.test(at)) continue;
    const listed = new Set(node.required ?? []);
    const members = at === '' ? { ...flatProperties, ...node.properties } : (node.properties ?? {});
    for (const [name, member] of Object.entries(/** @type {Record<string, any>} */ (members))) {
      const normative = member['x-normative'];
      const must = normative === 'required-by-law' || normative === 'identifies';
      const own = node.properties?.[name] !== undefined;
      if (listed.has(name) && !must)
        report(
          `${at}/properties/${name}`,
          'is required, but neither by law nor to identify anything: take it out of required, or mark it so',
        );
      if (own && !listed.has(name) && must)
        report(`${at}/properties/${name}`, `is marked ${normative}, but is not required: add ${name} to required`);
      if (
        own &&
        normative === 'required-by-law' &&
        !(member['x-source'] ?? []).some((/** @type {any} */ line) => LAW.has(line.basis))
      )
        report(
          `${at}/properties/${name}`,
          'is required by law without naming the law: cite a statute or regulation in x-source',
        );
    }
    for (const name of listed) if (members[name] === undefined) report(at, `requires ${name}, which is not declared`);
  }
};
