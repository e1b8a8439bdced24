import { coverOf } from './cover.mjs';
import { readStandard } from './read-standard.mjs';

/** Annotations that decide what a program does with a field. */
const DECIDING = ['x-codelist', 'x-precision', 'x-link', 'x-unit'];

/** @param {unknown} value @returns {Generator<Record<string, any>>} every object in it, itself included */
function* objectsIn(value) {
  if (typeof value !== 'object' || value === null) return;
  if (!Array.isArray(value)) yield value;
  for (const inner of Object.values(value)) yield* objectsIn(inner);
}

/**
 * What a document has that is built, checked or judged in a way of its own: shared types, keywords at each type, operators
 * of its rules, kinds of rules, what its layout says.
 * @param {import('./read-standard.mjs').DocumentSource} document @returns {Set<string>}
 */
const traitsOf = ({ meta, schema, rules, layout, projection }) => {
  const traits = new Set([`kind ${meta.kind}`, projection === undefined ? 'no projection' : 'projection']);
  for (const node of objectsIn(schema)) {
    if (typeof node['$ref'] === 'string') traits.add(`type ${node['$ref'].split('/common/')[1]}`);
    if (typeof node['type'] !== 'string') continue;
    for (const keyword of Object.keys(node))
      if (!keyword.startsWith('x-') || DECIDING.includes(keyword)) traits.add(`${node['type']} ${keyword}`);
  }
  for (const { level, within, when, assert } of rules) {
    traits.add(`${level}${within === undefined ? '' : ' in rows'}${when === undefined ? '' : ' on a condition'}`);
    for (const node of objectsIn([when, assert]))
      if (Object.keys(node).length === 1) traits.add(`operator ${Object.keys(node)[0]}`);
  }
  for (const node of objectsIn(layout))
    for (const keyword of ['when', 'widget', 'roles']) if (keyword in node) traits.add(keyword);
  return traits;
};

/** Slugs of documents that have between them every trait of the standard that is asked for. @param {(trait: string) => boolean} isAsked */
const fewSlugs = (isAsked) =>
  new Set(
    coverOf(
      readStandard().documents.map((document) => ({
        slug: document.slug,
        traits: new Set([...traitsOf(document)].filter(isAsked)),
        size: JSON.stringify(document.schema).length,
      })),
    ),
  );

/**
 * The documents that a slow test tries: a few that have everything between them, so that `npm test` stays short, and
 * all of them with `GUITU_TEST_ALL=1`, as `npm run test:all` sets it.
 * @template {{ slug: string }} Document
 * @param {readonly Document[]} documents
 * @param {(trait: string) => boolean} [isAsked] what makes a difference to the test; everything when absent
 * @returns {readonly Document[]}
 */
export const triedDocuments = (documents, isAsked = () => true) => {
  if (process.env['GUITU_TEST_ALL'] === '1') return documents;
  const few = fewSlugs(isAsked);
  return documents.filter(({ slug }) => few.has(slug));
};
