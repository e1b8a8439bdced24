import { readdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { memberOf } from '@guitu/core';
import { bindFacts, loadRubric } from '@guitu/core/score';

/** @typedef {import('@guitu/core/score').LoadedRubric} LoadedRubric */

const folder = join(dirname(createRequire(import.meta.url).resolve('@guitu/schemas/lifecycle.json')), 'rubrics');

/** The rubrics of the installed standard. @type {readonly LoadedRubric[]} */
export const RUBRICS = await Promise.all(readdirSync(folder).sort().map(loadRubric));

/**
 * The rubrics that a document is scored by: the one it names, or all that read its kind when it names none. One that
 * names a sheet of its place, which the standard does not have, is still read by tables that only decide.
 * @param {string} slug @param {unknown} document
 * @returns {LoadedRubric[]}
 */
export const rubricsOf = (slug, document) => {
  const reading = RUBRICS.filter(({ binding }) => binding.document === slug);
  const named = memberOf(document, slug === 'staffing-plan' ? 'ratioRule' : 'rubric');
  if (named === undefined) return reading;
  const own = reading.filter(({ rubric }) => rubric.id === named);
  if (own.length > 0) return own;
  return reading.filter(
    ({ rubric, binding }) => rubric.max === 0 && Object.keys(bindFacts(binding, [document])).length > 0,
  );
};
