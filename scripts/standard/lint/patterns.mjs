import { checkSync } from 'recheck';
import { subschemas } from './schema-nodes.mjs';

/** @type {Map<string, string>} */
const verdicts = new Map();

/** Patterns mean the same in every language's engine and cannot run away. @type {import('./lint.mjs').SchemaRule} */
export const patterns = ({ schema }, report) => {
  for (const { at, node } of subschemas(schema)) {
    const { pattern } = node;
    if (typeof pattern !== 'string') continue;
    if (!pattern.startsWith('^') || !pattern.endsWith('$')) report(at, 'has a pattern that is not anchored');
    if (/\\[dwsDWSbBpPuk]|\(\?/.test(pattern)) report(at, 'has a pattern outside the portable subset');
    if (!verdicts.has(pattern)) verdicts.set(pattern, checkSync(pattern, '').status);
    if (verdicts.get(pattern) !== 'safe') report(at, 'has a pattern that may backtrack without end');
  }
};
