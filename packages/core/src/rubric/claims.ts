import { resolvePointer } from '../pointer/pointer.js';
import type { Binding, Claim } from './binding.js';
import { parsePoints } from './points.js';
import type { ScoreResult, TraceLine } from './result.js';

/** A stored result that is not what the rubric gives. */
export interface ScoreMismatch {
  readonly code: 'score-mismatch';
  /** JSON Pointer of the stored value. */
  readonly path: string;
  readonly message: string;
}

/**
 * Compares what a document says about its own result with the score of its facts. An absent claim is
 * no mismatch, and without a full score there is nothing to compare with. Where no law fixes the outcome
 * of a decision table, every outcome that may be chosen agrees with it.
 */
export function checkClaims(binding: Binding, document: unknown, result: ScoreResult): ScoreMismatch[] {
  if (result.status !== 'scored') return [];
  const message = result.language === 'en' ? 'not what the scoring rules give' : '与按评分规则算出的结果不一致';
  return (binding.claims ?? [])
    .filter((claim) => {
      const stored = resolvePointer(document, claim.at);
      const scored = scoredValues(claim, result);
      return stored !== undefined && scored.length > 0 && !scored.some((value) => value === stored);
    })
    .map(({ at }) => ({ code: 'score-mismatch', path: at, message }));
}

/** What a claim may equal; empty where the rubric gives nothing of the kind. */
function scoredValues({ of, codes = {} }: Claim, result: ScoreResult): readonly (number | string)[] {
  if (of === 'total') return defined(parsePoints(result.total ?? ''));
  if (of === 'band') return result.band === null ? [] : [codes[result.band] ?? result.band];
  const { item, number } = of;
  if (number === 'outcome') {
    const decided = result.outcomes.find((each) => each.item === item);
    return decided ? (decided.choices ?? [decided.outcome]).map((id) => codes[id] ?? id) : [];
  }
  if (number !== 'points') return defined(result.trace.find(({ id }) => id === item)?.requirement?.[number]);
  const lines = result.trace.filter((line) => isLineOf(line, item));
  return lines.length === 0 ? [] : [lines.reduce((sum, line) => sum + (parsePoints(line.points) ?? 0), 0)];
}

function defined(value: number | undefined): readonly number[] {
  return value === undefined ? [] : [value];
}

/** The line of an item, or of what its floor or cap adds or takes. */
function isLineOf({ id }: TraceLine, item: string): boolean {
  return id === item || id === `${item}/floor` || id === `${item}/cap`;
}
