import { memberOf } from '@guitu/core';

/**
 * A document of a person's file: where the store has it and what it says.
 * @typedef {object} FiledDocument
 * @property {import('../store/documents.mjs').StoredDocument} row
 * @property {unknown} value
 * @property {string} day day on which it was filled in, `YYYY-MM-DD`; empty where it does not say
 * @property {boolean} isEvidence whether anything may rest on it: no draft, and not sent back or void
 */

/**
 * Everything that is filed about a person, in the order of its days.
 * @param {readonly import('../store/documents.mjs').StoredDocument[]} rows
 * @returns {FiledDocument[]}
 */
export const caseFileOf = (rows) =>
  rows
    .map((row) => {
      const value = JSON.parse(row.body);
      const header = memberOf(value, 'header');
      const [filledAt, status] = [memberOf(header, 'filledAt'), memberOf(header, 'status')];
      return {
        row,
        value,
        day: typeof filledAt === 'string' ? filledAt.slice(0, 10) : '',
        isEvidence: ['submitted', 'approved'].includes(row.state) && status !== 'void' && status !== 'draft',
      };
    })
    .sort((one, other) => (one.day < other.day ? -1 : one.day > other.day ? 1 : 0));
