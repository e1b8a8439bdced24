import { indicatorsOf } from '@guitu/core/indicators';
import { documentsOfPlace } from './places.mjs';
import { SMALLEST_PUBLISHED } from './question.mjs';

/**
 * The indicators of a period, and where to find the documents that they name.
 * @typedef {object} StationReport
 * @property {import('@guitu/core/indicators').IndicatorReport} report
 * @property {(named: { document: string, number: string | null }) => string | undefined} find id of a document of the store
 */

/** @param {readonly import('../person/case-file.mjs').FiledDocument[]} file @param {import('./question.mjs').IndicatorQuestion} question @param {readonly string[]} places to tell whose people are whose @returns {StationReport} */
export const reportOf = (file, { from, to, place, schedule, staffing, isForPublication, language }, places) => {
  const own = documentsOfPlace(
    file.filter(({ isEvidence }) => isEvidence),
    place,
    places,
  );
  const ids = new Map(own.map(({ row }) => [`${row.slug}\n${row.number}`, row.id]));
  return {
    report: indicatorsOf(
      own.map(({ value }) => value),
      {
        from,
        to,
        language,
        ...(schedule ? { schedule } : {}),
        ...(staffing ? { staffing } : {}),
        ...(isForPublication ? { suppressBelow: SMALLEST_PUBLISHED } : {}),
      },
    ),
    find: ({ document, number }) => (number === null ? undefined : ids.get(`${document}\n${number}`)),
  };
};
