import { brokenBy } from '../coverage/constraints.mjs';

/**
 * Why Python's jsonschema says something else than all other engines: it does not look at instants without a further
 * package, line breaks are others to it (its `$` stands before one at the end, its dot takes all but one of them), and its
 * calendar begins with the year 1.
 * @typedef {'instants' | 'line-breaks' | 'year-zero' | 'unexplained'} Cause
 */

/** @type {Cause[]} */
export const CAUSES = ['instants', 'line-breaks', 'year-zero', 'unexplained'];

/** @param {any} value @param {string} path */
const textAt = (value, path) =>
  path
    .split('/')
    .slice(1)
    .map((name) => name.replace(/~1/g, '/').replace(/~0/g, '~'))
    .reduce((node, name) => node?.[name], value);

/**
 * @param {any} flat as published @param {any} value @param {boolean} isAccepted by Python
 * @returns {Cause | undefined} nothing where Python agrees
 */
export const causeOf = (flat, value, isAccepted) => {
  const broken = brokenBy(flat, value);
  if ((broken.length === 0) === isAccepted) return undefined;
  if (!isAccepted) return /"0000-[0-9]{2}-[0-9]{2}/.test(JSON.stringify(value)) ? 'year-zero' : 'unexplained';
  const isOfLineBreak = (/** @type {import('../coverage/constraints.mjs').Broken} */ { keyword, path, ofNames }) =>
    keyword === 'pattern' && /[\n\r\u2028\u2029]/.test(String(ofNames ? path : textAt(value, path)));
  const isOfInstant = (/** @type {import('../coverage/constraints.mjs').Broken} */ { keyword, node }) =>
    keyword === 'format' && node.format === 'date-time';
  if (broken.every(isOfInstant)) return 'instants';
  return broken.every((one) => isOfInstant(one) || isOfLineBreak(one)) ? 'line-breaks' : 'unexplained';
};
