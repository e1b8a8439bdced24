import { checkSync } from 'recheck';
import { readPattern } from '../coverage/core-parts.mjs';
import { subschemas } from './schema-nodes.mjs';

/** @type {Map<string, string>} */
const verdicts = new Map();

/** What is wrong with a pattern in the eyes of the closed subset. @param {string} pattern */
const outside = (pattern) => {
  try {
    readPattern(pattern);
    return undefined;
  } catch (error) {
    return /** @type {Error} */ (error).message;
  }
};

/** Patterns mean the same in every language's engine and cannot run away. @type {import('./lint.mjs').SchemaRule} */
export const patterns = ({ schema }, report) => {
  for (const { at, node } of subschemas(schema)) {
    const { pattern } = node;
    if (typeof pattern !== 'string') continue;
    if (!pattern.startsWith('^') || !pattern.endsWith('$')) report(at, 'has a pattern that is not anchored');
    else if (outside(pattern) !== undefined)
      report(at, `has a pattern outside the portable subset: it ${outside(pattern)}`);
    if (!verdicts.has(pattern)) verdicts.set(pattern, checkSync(pattern, '').status);
    if (verdicts.get(pattern) !== 'safe') report(at, 'has a pattern that may backtrack without end');
  }
};
