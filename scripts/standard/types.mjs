import { codeTypes } from './artefacts/code-types.mjs';
import { bilingual, codeName, comment, typeName, wordsOf } from './artefacts/type-words.mjs';
import { flatten, isObject } from './flatten.mjs';

/** @typedef {{ names: Set<string>, declared: string[], shared: Map<string, any> }} Scope */

const DATES = `/** A calendar day, \`YYYY-MM-DD\`. */
export type DateText = \`\${number}-\${number}-\${number}\`;

/** An instant, RFC 3339 with an offset. */
export type DateTimeText = \`\${number}-\${number}-\${number}T\${string}\`;
`;

/**
 * One declaration file for the whole standard: an interface a document, a shared type and an inline object,
 * each named by its path, and a union a code list. Sealed objects have no index signature.
 * @param {readonly { document: import('./read-standard.mjs').DocumentSource, flat: any }[]} built
 * @param {import('./read-standard.mjs').Standard} standard
 */
export const declarations = (built, { common, codelists }) => {
  /** @type {Scope} */
  const scope = { names: new Set(), declared: [], shared: new Map() };
  for (const { name, isBase, schema, file } of common) {
    const flat = flatten(schema, file);
    if (!isBase && flat.type === 'object') scope.shared.set(name, flat);
  }
  for (const [name, flat] of scope.shared) declare(typeName(name), flat, scope);
  const documents = built.map(({ document, flat }) => {
    const { header, ...own } = flat.properties;
    const properties = { $schema: { type: 'string' }, header, ...own };
    declare(typeName(document.slug), { ...flat, properties }, scope);
    return { slug: document.slug, title: bilingual(flat.title, flat['x-title-en']) };
  });
  return [
    DATES,
    ...codeTypes(codelists),
    ...scope.declared,
    `/** The type of a document by its slug. */\nexport interface DocumentTypes {\n${documents
      .map(({ slug, title }) => `${comment([title], '  ')}  readonly ${JSON.stringify(slug)}: ${typeName(slug)};\n`)
      .join('')}}\n`,
  ].join('\n');
};

/** Declares an interface under a name that nothing else has. @param {string} name @param {any} schema @param {Scope} scope */
const declare = (name, schema, scope) => {
  if (scope.names.has(name)) throw new Error(`two types would be called ${name}`);
  scope.names.add(name);
  const place = scope.declared.push('') - 1;
  const body = isObject(schema.properties)
    ? `export interface ${name} {\n${membersOf(schema, name, scope)}}\n`
    : `export type ${name} = Readonly<Record<string, unknown>>;\n`;
  scope.declared[place] = comment(wordsOf(schema)) + body;
};

/** @param {any} schema an object @param {string} owner @param {Scope} scope */
const membersOf = (schema, owner, scope) => {
  const required = new Set(schema.required ?? []);
  return Object.entries(schema.properties)
    .map(([name, part]) => {
      const key = /^[A-Za-z_$][\w$]*$/.test(name) ? name : JSON.stringify(name);
      const type = typeOf(part, owner + typeName(name.replace(/^\$/, '')), scope);
      return `${comment(wordsOf(part), '  ')}  readonly ${key}${required.has(name) ? '' : '?'}: ${type};\n`;
    })
    .join('');
};

/**
 * @param {any} schema
 * @param {string} name what an inline object found here is called
 * @param {Scope} scope
 * @returns {string}
 */
const typeOf = (schema, name, scope) => {
  if (schema.type === 'array') {
    const item = typeOf(schema.items, `${name}Row`, scope);
    return /[ |&]/.test(item) ? `readonly (${item})[]` : `readonly ${item}[]`;
  }
  if (schema.type !== 'object') return scalarOf(schema);
  const shared = scope.shared.get(schema['x-shape']);
  if (shared !== undefined) return narrowed(schema, shared, name, scope);
  declare(name, schema, scope);
  return name;
};

/** @param {any} schema */
const scalarOf = (schema) => {
  if (schema.const !== undefined) return JSON.stringify(schema.const);
  if (schema['x-codelist'] !== undefined) return codeName(schema['x-codelist']);
  if (schema.format === 'date') return 'DateText';
  if (schema.format === 'date-time') return 'DateTimeText';
  return schema.type === 'integer' ? 'number' : schema.type;
};

/**
 * A use of a shared type: the type itself, and beside it the members that this place narrows.
 * @param {any} schema @param {any} shared @param {string} name @param {Scope} scope
 */
const narrowed = (schema, shared, name, scope) => {
  const type = typeName(schema['x-shape']);
  if (!isObject(schema.properties)) return type;
  const required = new Set(schema.required ?? []);
  const different = Object.entries(schema.properties).filter(
    ([member, part]) =>
      required.has(member) !== (shared.required ?? []).includes(member) ||
      structure(part) !== structure(shared.properties[member]),
  );
  if (different.length === 0) return type;
  const members = different.map(
    ([member, part]) =>
      `readonly ${member}${required.has(member) ? '' : '?'}: ${typeOf(part, name + typeName(member), scope)}`,
  );
  return `${type} & { ${members.join('; ')} }`;
};

/** What of a schema its type depends on, as text. @param {any} schema @returns {string} */
const structure = (schema) =>
  JSON.stringify([
    schema?.type,
    schema?.const,
    schema?.['x-codelist'],
    schema?.format,
    [...(schema?.required ?? [])].sort(),
    Object.entries(schema?.properties ?? {})
      .map(([name, part]) => [name, structure(part)])
      .sort(),
    isObject(schema?.items) ? structure(schema.items) : undefined,
  ]);
