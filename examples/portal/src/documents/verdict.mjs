import { checkText, validateText } from '@guitu/core';
import { loadGuard } from '@guitu/core/guard';
import { factsOf } from './facts.mjs';

/** Errors with which not even a draft is kept: it would not be a document of its kind. */
const NOT_A_DRAFT = new Set(['type', 'unevaluated-properties', 'additional-properties', 'const']);

/**
 * The server's own verdict on what was sent, by the same rules as in the browser. A draft may lack
 * fields and hold wrong values, so that no work is lost; a document that is submitted may not.
 * @param {Buffer} bytes @param {'draft' | 'submit'} intent @param {string} today `YYYY-MM-DD`
 * @returns {Promise<{ accepted: true, value: unknown, facts: import('./facts.mjs').DocumentFacts } | { accepted: false, outcome: string, issues: readonly import('@guitu/core').Issue[], total: number }>}
 */
export const verdictOn = async (bytes, intent, today) => {
  const { outcome, issues, total } = await validateText(bytes, {
    guard: loadGuard,
    asOf: today,
    mode: intent === 'draft' ? 'draft' : 'final',
  });
  const errors = issues.filter(({ severity }) => severity === 'error');
  const hindering =
    intent === 'draft' ? errors.filter(({ code }) => NOT_A_DRAFT.has(code) || code.startsWith('gate-')) : errors;
  const refused =
    intent === 'draft' ? hindering.length > 0 || (outcome === 'unchecked' && errors.length > 0) : outcome !== 'valid';
  if (refused) return { accepted: false, outcome, issues: intent === 'draft' ? hindering : issues, total };
  const gate = checkText(bytes);
  if ('issues' in gate) return { accepted: false, outcome: 'unchecked', issues: [], total: 1 };
  return { accepted: true, value: gate.value, facts: factsOf(gate.value) };
};
