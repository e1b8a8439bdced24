import { nodes } from '../field-tree.mjs';

/** Root fields that print no number of their own. */
const UNNUMBERED = new Set(['header', 'subject']);

/** The position that a printed number says. @param {string} number */
const positionOf = (number) => Number(number.slice(number.lastIndexOf('-') + 1));

/** Names of the root fields that a section shows. @param {{ fields: string[] }} section */
const namesOf = ({ fields }) => fields.map((path) => path.split('/')[1] ?? '');

/**
 * Printed numbers: on fields of the root and on their members, with the prefix of the document, never twice,
 * and ascending in the order in which the page shows the fields.
 * @type {import('./lint.mjs').DocumentRule}
 */
export const fieldNumbers = ({ document, flat, definition }, report) => {
  const { fieldPrefix } = document.meta;
  /** @type {Map<string, string>} */
  const places = new Map();
  for (const [at, { 'x-field': number }] of nodes(flat)) {
    if (number === undefined) continue;
    if (places.has(number)) report('schema.json', at, `prints the number ${number}, as ${places.get(number)} does`);
    places.set(number, at);
    if (!number.startsWith(`${fieldPrefix}-`))
      report('schema.json', at, `prints the number ${number} without the prefix ${fieldPrefix}`);
    if (at.split('/').length > 3)
      report('schema.json', at, 'has a printed number below the first level: take its x-field away');
  }
  let before = { name: '', number: '' };
  for (const name of definition.layout.sections.flatMap(namesOf)) {
    if (UNNUMBERED.has(name) || flat.properties[name] === undefined) continue;
    const number = flat.properties[name]['x-field'];
    if (!number) {
      report(
        'schema.json',
        `/${name}`,
        `has no printed number: add an x-field such as ${fieldPrefix}-01, in the order of the page`,
      );
      continue;
    }
    if (before.number !== '' && positionOf(number) <= positionOf(before.number))
      report(
        'schema.json',
        `/${name}`,
        `prints ${number} below ${before.number} of ${before.name} on the page: number the fields in the order of the page, which the sections of layout.json say; without one the fields of the base come first`,
      );
    before = { name, number };
  }
};

/** No two documents print numbers with one prefix. @type {import('./lint.mjs').StandardRule} */
export const fieldPrefixes = ({ documents }, report) => {
  /** @type {Map<string, string>} */
  const owners = new Map();
  for (const { slug, place, meta } of documents) {
    const owner = owners.get(meta.fieldPrefix);
    if (owner !== undefined)
      report(`${place}/meta.json`, '/fieldPrefix', `is also the prefix of ${owner}: choose other letters`);
    owners.set(meta.fieldPrefix, slug);
  }
};
