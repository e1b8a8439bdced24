import { isObject } from '../flatten.mjs';
import { applyPatch } from '../json-patch.mjs';
import { OPERATORS } from './operators.mjs';
import { randomOf } from '../coverage/core-parts.mjs';

/**
 * An example changed in one to three places. Nobody says whether it is right: all engines have to say the same.
 * `text` is the document as JSON, in which some whole numbers are written as `1.0` or `1e2`.
 * @typedef {{ name: string, base: string, patch: import('./operators.mjs').Operation[], text: string }} Mutant
 */

/** @param {string} name */
const segment = (name) => name.replace(/~/g, '~0').replace(/\//g, '~1');

/** Every place of a value that the schema knows. @param {any} node @param {any} value @returns {Generator<import('./operators.mjs').Place>} */
function* placesOf(node, value, path = '') {
  yield { path, value, node };
  if (Array.isArray(value) && isObject(node.items))
    for (const [index, row] of value.entries()) yield* placesOf(node.items, row, `${path}/${index}`);
  if (!isObject(value)) return;
  for (const [name, inner] of Object.entries(value))
    if (node.properties?.[name]) yield* placesOf(node.properties[name], inner, `${path}/${segment(name)}`);
}

/** Other ways to write whole numbers; each is the same number in JSON. @type {((digits: string) => string)[]} */
const WRITINGS = [
  (digits) => `${digits}.0`,
  (digits) => (digits.endsWith('00') ? `${digits.slice(0, -2)}e2` : `${digits}E0`),
  (digits) => (digits === '0' ? '-0' : digits),
];

/** @param {any} value @param {import('./operators.mjs').Random} random */
const written = (value, random) => {
  const text = JSON.stringify(value);
  if (random.below(8) > 0) return text;
  const write = random.oneOf(WRITINGS);
  // Numbers stand after a colon, a comma or a bracket, and only outside texts do those come right before a digit.
  const parts = text.split(/("(?:[^"\\]|\\.)*")/);
  return parts
    .map((part, index) => (index % 2 === 1 ? part : part.replace(/(?<![0-9.eE+-])-?[0-9]+(?![0-9.eE])/g, write)))
    .join('');
};

/**
 * The mutants of a document: the same slug and examples give the same mutants, and fewer are the first of more.
 * @param {import('../read-standard.mjs').DocumentSource} document
 * @param {any} flat its flat schema
 * @param {number} count
 * @returns {Mutant[]}
 */
export const mutantsOf = ({ slug, examples }, flat, count) => {
  const random = randomOf(slug);
  const names = Object.keys(OPERATORS);
  const bases = Object.entries(examples).map(([base, value]) => ({ base, value, places: [...placesOf(flat, value)] }));
  /** @type {Mutant[]} */
  const mutants = [];
  for (let number = 0; mutants.length < count; number += 1) {
    const { base, value, places } = random.oneOf(bases);
    // Operators take turns, so that few mutants already show each of them.
    const chosen = [
      names[number % names.length] ?? '',
      ...names.filter(() => random.below(names.length * 8) === 0),
    ].slice(0, 3);
    let mutant = value;
    /** @type {import('./operators.mjs').Operation[]} */
    const patch = [];
    for (const name of chosen) {
      const operator = /** @type {import('./operators.mjs').Operator} */ (OPERATORS[name]);
      const fitting = places.filter((place) => operator.fits(place));
      if (fitting.length === 0) continue;
      const changes = operator.change(random.oneOf(fitting), random, places);
      // What an earlier change took away cannot be changed again.
      try {
        mutant = applyPatch(mutant, changes);
        patch.push(...changes);
      } catch {
        continue;
      }
    }
    if (patch.length > 0)
      mutants.push({ name: `mutant ${number}: ${chosen.join(', ')}`, base, patch, text: written(mutant, random) });
  }
  return mutants;
};
