import { nodes } from '../field-tree.mjs';

/**
 * Printed numbers: on fields of the root and on their members, with the prefix of the document, never twice.
 * @type {import('./lint.mjs').DocumentRule}
 */
export const fieldNumbers = ({ document, flat }, report) => {
  const { fieldPrefix } = document.meta;
  /** @type {Map<string, string>} */
  const places = new Map();
  for (const [at, { 'x-field': number }] of nodes(flat)) {
    if (number === undefined) continue;
    if (places.has(number)) report('schema.json', at, `prints the number ${number}, as ${places.get(number)} does`);
    places.set(number, at);
    if (!number.startsWith(`${fieldPrefix}-`))
      report('schema.json', at, `prints the number ${number} without the prefix ${fieldPrefix}`);
    if (at.split('/').length > 3) report('schema.json', at, 'has a printed number below the first level');
  }
  for (const name of Object.keys(document.schema.properties ?? {})) {
    if (!flat.properties[name]['x-field']) report('schema.json', `/${name}`, 'has no printed number');
  }
};

/** No two documents print numbers with one prefix. @type {import('./lint.mjs').StandardRule} */
export const fieldPrefixes = ({ documents }, report) => {
  /** @type {Map<string, string>} */
  const owners = new Map();
  for (const { slug, place, meta } of documents) {
    const owner = owners.get(meta.fieldPrefix);
    if (owner !== undefined) report(`${place}/meta.json`, '/fieldPrefix', `is also the prefix of ${owner}`);
    owners.set(meta.fieldPrefix, slug);
  }
};
