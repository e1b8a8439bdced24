// A constraint that no value can break by itself, because another keyword at the same place says as much. Each
// reason is one that the standard has for writing both; any other doubled constraint is refused.
import { isDeepStrictEqual } from 'node:util';
import { brokenBy } from './constraints.mjs';
import { lengths, readPattern } from './core-parts.mjs';

/**
 * What already says it: another keyword of the node, that a name is a text, or that JSON holds no larger number exactly.
 * @typedef {'enum' | 'const' | 'format' | 'pattern' | 'name' | 'number'} Reason
 */

/** Whether every value that a node names one by one satisfies one of its keywords. @param {any} node @param {string} keyword */
const allHold = (node, keyword) => {
  const values = node.const !== undefined ? [node.const] : (node.enum ?? []);
  return (
    values.length > 0 &&
    values.every((/** @type {unknown} */ value) => brokenBy({ [keyword]: node[keyword] }, value).length === 0)
  );
};

/** @param {any} node @param {string} keyword */
const saysLength = ({ pattern, minLength, maxLength }, keyword) => {
  if (pattern === undefined) return false;
  const [least, most] = lengths(readPattern(pattern));
  return (keyword === 'minLength' && least >= minLength) || (keyword === 'maxLength' && most <= maxLength);
};

/** What a format and the pattern beside it are together, so that engines that take formats for remarks check something. */
const FORMATS_WITH_PATTERN = new Set(['date', 'date-time']);

/**
 * The keyword that already says what this constraint says, or `undefined`.
 * @param {import('./constraints.mjs').Constraint} constraint
 * @returns {Reason | undefined}
 */
export const impliedBy = ({ node, keyword, ofNames }) => {
  if (ofNames && keyword === 'type') return isDeepStrictEqual(node.type, 'string') ? 'name' : undefined;
  if (keyword !== 'const' && keyword !== 'enum' && allHold(node, keyword))
    return node.const === undefined ? 'enum' : 'const';
  if ((keyword === 'maximum' || keyword === 'minimum') && Math.abs(node[keyword]) === Number.MAX_SAFE_INTEGER)
    return 'number';
  if (keyword === 'pattern' && FORMATS_WITH_PATTERN.has(node.format)) return 'format';
  return saysLength(node, keyword) ? 'pattern' : undefined;
};
