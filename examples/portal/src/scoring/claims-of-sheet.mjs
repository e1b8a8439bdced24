import { resolvePointer } from '@guitu/core';
import { checkClaims, formatPoints, parsePoints } from '@guitu/core/score';
import { labelOf, wordsOf } from '../documents/field-words.mjs';

/**
 * What a document says about its own result, beside what the rubric gives. `agrees` is `null` where there is nothing
 * to compare with.
 * @typedef {{ label: string, stated: string, computed: string | null, agrees: boolean | null }} ComparedClaim
 */

/**
 * @param {import('@guitu/core/score').LoadedRubric} loaded @param {import('@guitu/core').DocumentKind} kind
 * @param {unknown} document @param {import('@guitu/core/score').ScoreResult} result
 * @returns {Promise<ComparedClaim[]>}
 */
export const claimsOfSheet = async ({ binding }, kind, document, result) => {
  const wrong = new Set(checkClaims(binding, document, result).map(({ path }) => path));
  const claims = (binding.claims ?? []).filter(({ at }) => resolvePointer(document, at) !== undefined);
  return Promise.all(
    claims.map(async (claim) => {
      const computed = computedOf(claim, result);
      return {
        label: labelOf(kind, claim.at, result.language),
        stated: await wordsOf(kind, claim.at, resolvePointer(document, claim.at), result.language),
        computed,
        agrees: computed === null ? null : !wrong.has(claim.at),
      };
    }),
  );
};

/** @param {import('@guitu/core/score').Claim} claim @param {import('@guitu/core/score').ScoreResult} result @returns {string | null} */
const computedOf = ({ of }, { status, total, bandTitle, outcomes, trace }) => {
  if (status !== 'scored') return null;
  if (of === 'total') return total;
  if (of === 'band') return bandTitle;
  const { item, number } = of;
  if (number === 'outcome') return outcomes.find((one) => one.item === item)?.title ?? null;
  const lines = trace.filter(({ id }) => [item, `${item}/floor`, `${item}/cap`].includes(id));
  if (number === 'points')
    return lines.length === 0
      ? null
      : formatPoints(lines.reduce((points, line) => points + (parsePoints(line.points) ?? 0), 0));
  const required = lines.find(({ id }) => id === item)?.requirement?.[number];
  return required === undefined ? null : String(required);
};
