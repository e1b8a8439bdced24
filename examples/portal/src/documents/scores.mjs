import { bindFacts, checkClaims, loadDocument, loadRubric, scoreRubric } from '@guitu/core';
import { chinaTime } from './blank.mjs';
import { labelOf } from './differences.mjs';

/** The rubrics that read each kind of document. @type {Readonly<Record<string, readonly string[]>>} */
const RUBRICS = {
  'station-scorecard': ['station-county-2014'],
  'staffing-plan': ['staffing-hangzhou-2013', 'staffing-one-per-thirty'],
  'physiological-detox-assessment': ['physiological-detox-beijing'],
};

/** @param {string} slug @returns {string[]} */
export const rubricsOf = (slug) => [...(RUBRICS[slug] ?? [])];

/**
 * The score of a document by each rubric that reads it, and where its own results differ from it.
 * @param {string} slug @param {unknown} document @param {Date} at
 */
export const scoreSheets = async (slug, document, at) => {
  const kind = await loadDocument(slug);
  return Promise.all(
    rubricsOf(slug).map(async (name) => {
      const { rubric, binding } = await loadRubric(name);
      const asOf = chinaTime(at).slice(0, 10);
      const result = scoreRubric(rubric, bindFacts(binding, [document], { asOf }), { asOf });
      const mismatches = checkClaims(binding, document, result).map(({ path, message }) => ({ label: labelOf(kind, path), message }));
      return { rubric: name, title: rubric.title['zh-CN'], json: JSON.stringify(result), mismatches };
    }),
  );
};
