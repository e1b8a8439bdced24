import { createRequire } from 'node:module';
import { childPointer, dependencies, expandTemplate, memberOf } from '@guitu/core';
import { YES_NO, labelOf, wordsOf } from '../documents/field-words.mjs';

/** @type {{ unit: string, shown: Record<import('@guitu/core').Language, string> }[]} */
const UNITS = createRequire(import.meta.url)('@guitu/schemas/units.json');

const ROWS = {
  'zh-CN': (/** @type {number} */ count) => `${count} 行`,
  en: (/** @type {number} */ count) => `${count} rows`,
};

/**
 * A fact of a sheet in words, and the fields of the document that it was read from.
 * @typedef {{ id: string, title: string, value: string | null, fields: string[] }} TracedFact
 */

/**
 * The facts that a rubric reads, each with where it came from; `null` for one that is not there.
 * @param {import('@guitu/core/score').LoadedRubric} loaded @param {import('@guitu/core').DocumentKind} kind
 * @param {unknown} document @param {import('@guitu/core/score').Facts} facts @param {import('@guitu/core').Language} language
 * @returns {Promise<TracedFact[]>}
 */
export const factsOfSheet = ({ rubric, binding }, kind, document, facts, language) =>
  Promise.all(
    rubric.facts.map(async (fact) => {
      const paths = pathsOf(binding, fact.id, document);
      return {
        id: fact.id,
        title: fact.title[language],
        value: await valueOf(fact, facts[fact.id], { paths, kind, language }),
        fields: [...new Set(paths.map((path) => labelOf(kind, path, language)))],
      };
    }),
  );

/** The paths in the document that a fact is read from. @param {import('@guitu/core/score').Binding} binding @param {string} id @param {unknown} document @returns {string[]} */
const pathsOf = ({ facts, items }, id, document) => {
  const source = /** @type {any} */ (facts[id]);
  if (typeof source !== 'object' || source === null) return [];
  if ('rows' in source && 'columns' in source) return [source.rows];
  if (!('item' in source && 'value' in source)) return dependencies(source);
  if (items === undefined) return [];
  const row = rowAt(items.rows, items.code, source.item, document);
  const place =
    row === undefined || source.part === undefined || items.parts === undefined
      ? row
      : rowAt(childPointer(row, items.parts), items.code, source.part, document);
  return place === undefined ? [] : dependencies(source.value, place);
};

/** @param {string} list @param {string} member @param {string} code @param {unknown} document */
const rowAt = (list, member, code, document) =>
  expandTemplate(`${list}/*`, document).find(({ value }) => memberOf(value, member) === code)?.pointer;

/** @param {import('@guitu/core/score').Fact} fact @param {unknown} value @param {{ paths: string[], kind: import('@guitu/core').DocumentKind, language: import('@guitu/core').Language }} setting */
const valueOf = async (fact, value, { paths, kind, language }) => {
  if (value === undefined) return null;
  if (Array.isArray(value)) return ROWS[language](value.length);
  if (typeof value === 'boolean') return YES_NO[language][value ? 'true' : 'false'];
  if (fact.type === 'code' && paths.length === 1) return wordsOf(kind, paths[0], value, language);
  if (fact.type !== 'integer' || fact.unit === undefined || typeof value !== 'number') return String(value);
  if (fact.unit === 'hundredth') return (value / 100).toFixed(2);
  return `${value} ${UNITS.find(({ unit }) => unit === fact.unit)?.shown[language] ?? ''}`.trim();
};
