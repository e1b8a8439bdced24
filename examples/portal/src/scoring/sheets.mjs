import { loadDocument } from '@guitu/core';
import { bindFacts, scoreRubric } from '@guitu/core/score';
import { claimsOfSheet } from './claims-of-sheet.mjs';
import { factsOfSheet } from './facts-of-sheet.mjs';
import { rubricsOf } from './rubrics.mjs';

/**
 * One sheet: the rubric, what it read, what came out, and what the document says itself.
 * @typedef {object} Sheet
 * @property {import('@guitu/core/score').Rubric} rubric
 * @property {import('./facts-of-sheet.mjs').TracedFact[]} facts
 * @property {import('@guitu/core/score').ScoreResult} result
 * @property {import('./claims-of-sheet.mjs').ComparedClaim[]} claims
 */

/**
 * The sheets of a document, by each rubric that reads it.
 * @param {string} slug @param {unknown} document @param {{ asOf: string, language: import('@guitu/core').Language }} question
 * @returns {Promise<Sheet[]>}
 */
export const sheetsOf = async (slug, document, { asOf, language }) => {
  const kind = await loadDocument(slug, { language });
  return Promise.all(
    rubricsOf(slug, document).map(async (loaded) => {
      const facts = bindFacts(loaded.binding, [document], { asOf });
      const result = scoreRubric(loaded.rubric, facts, { asOf, language });
      return {
        rubric: loaded.rubric,
        facts: await factsOfSheet(loaded, kind, document, facts, language),
        result,
        claims: await claimsOfSheet(loaded, kind, document, result),
      };
    }),
  );
};
