import { dueOf } from '@guitu/core/due';
import { caseState } from '@guitu/core/state';

/**
 * Where a person stands on a day, what is due and how near a severe breach is.
 * @typedef {object} Standing
 * @property {import('@guitu/core/state').CaseState} state
 * @property {import('@guitu/core/due').DueResult} due
 * @property {import('./case-file.mjs').FiledDocument[]} evidence what both rest on: `by.index` of the state counts in it
 * @property {(named: import('@guitu/core/due').NamedDocument | undefined) => import('./case-file.mjs').FiledDocument | undefined} find the document that a result names
 */

/**
 * Asks core the two questions of a person's page.
 * @param {readonly import('./case-file.mjs').FiledDocument[]} file @param {import('./question.mjs').Question} question
 * @returns {Promise<Standing>}
 */
export const standingOf = async (file, { asOf, schedule, language }) => {
  const evidence = file.filter(({ isEvidence }) => isEvidence);
  const documents = evidence.map(({ value }) => value);
  const byName = new Map(evidence.map((filed) => [nameOf(filed.row.slug, filed.row.number), filed]));
  return {
    state: await caseState(documents, { asOf, language }),
    due: dueOf(documents, { asOf, language, ...(schedule ? { schedule } : {}) }),
    evidence,
    find: (named) => named && byName.get(nameOf(named.document, named.number)),
  };
};

/** @param {string} slug @param {string | null} number */
const nameOf = (slug, number) => `${slug}\n${number ?? ''}`;
