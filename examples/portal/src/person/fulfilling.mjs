import { createRequire } from 'node:module';
import { scheduleNamed } from './schedules.mjs';

const load = createRequire(import.meta.url);

/**
 * The kinds of documents that prove that something was done. `undefined` among them is the document that
 * asks for it: it is done by an entry in that one.
 * @param {string} obligation id of a rule, or `schedule/task`
 * @returns {readonly (string | undefined)[]}
 */
export const kindsThatFulfil = (obligation) => {
  const lines = obligation.includes('/') ? linesOfTask(obligation) : linesOfRule(obligation);
  return [...new Set(lines.map(({ document }) => document))];
};

/** @param {string} obligation @returns {readonly import('@guitu/core/due').DocumentLine[]} */
const linesOfTask = (obligation) => {
  const [schedule = '', task = ''] = obligation.split('/');
  return scheduleNamed(schedule)?.tasks.find(({ id }) => id === task)?.fulfilled ?? [];
};

/** @param {string} obligation @returns {readonly import('@guitu/core/due').DocumentLine[]} */
const linesOfRule = (obligation) => load(`@guitu/schemas/obligations/${obligation}.json`).fulfilled;
