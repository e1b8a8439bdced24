import { brokenBy } from '../coverage/constraints.mjs';

/**
 * Why Python's jsonschema says something else than all other engines: it does not look at instants without a further
 * package, and with it knows no leap second; line breaks are others to it (its `$` stands before one at the end, its dot
 * takes all but one of them); its calendar begins with the year 1.
 * @typedef {'instants' | 'leap-seconds' | 'line-breaks' | 'year-zero' | 'unexplained'} Cause
 */

/** @type {Cause[]} */
export const CAUSES = ['instants', 'leap-seconds', 'line-breaks', 'year-zero', 'unexplained'];

/** What Python refuses of what the standard takes, as it is written. @type {[Cause, RegExp][]} */
const REFUSED = [
  ['year-zero', /"0000-[0-9]{2}-[0-9]{2}/],
  ['leap-seconds', /"[0-9-]{10}[Tt][0-9]{2}:[0-9]{2}:60/],
];

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
  if (!isAccepted) return REFUSED.find(([, form]) => form.test(JSON.stringify(value)))?.[0] ?? 'unexplained';
  const isOfLineBreak = (/** @type {import('../coverage/constraints.mjs').Broken} */ { keyword, path, ofNames }) =>
    keyword === 'pattern' && /[\n\r\u2028\u2029]/.test(String(ofNames ? path : textAt(value, path)));
  const isOfInstant = (/** @type {import('../coverage/constraints.mjs').Broken} */ { keyword, node }) =>
    keyword === 'format' && node.format === 'date-time';
  if (broken.every(isOfInstant)) return 'instants';
  return broken.every((one) => isOfInstant(one) || isOfLineBreak(one)) ? 'line-breaks' : 'unexplained';
};
