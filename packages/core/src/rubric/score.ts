import type { Language } from '../language.js';
import { bandOf } from './band-of.js';
import { choiceFaults } from './choice-faults.js';
import { checkFacts } from './facts.js';
import type { ReasonDraft } from './facts.js';
import { sentencesFor } from './outcome.js';
import type { ItemOutcome, PointedLine } from './outcome.js';
import { formatPoints } from './points.js';
import type { ScoreReason, ScoreResult } from './result.js';
import { roundingLine } from './rounding-line.js';
import type { Rubric } from './rubric.js';
import type { Scene } from './scene.js';
import { scoreItem } from './score-item.js';
import { weightLines } from './weights.js';
import { windowCounts } from './windows.js';

/** What a score depends on besides rubric and facts. */
export interface ScoreOptions {
  /** The day of the assessment, `YYYY-MM-DD`, for rubrics that ask for it; no clock is ever read. */
  readonly asOf?: string;
  /** Language of titles and sentences; `zh-CN` when absent. */
  readonly language?: Language;
  /**
   * Outcomes that a place chose for rows of decision tables that no law fixes, by `<item>/<row>`. A
   * choice that a row does not offer is refused; one for a row that does not hold has no effect.
   */
  readonly choices?: Readonly<Record<string, string>>;
}

/**
 * Scores facts by a rubric. Pure: the same facts give the same result, whatever the order of their
 * rows. Never throws for bad facts: the status is then `error` and `reasons` says why.
 *
 * @example
 * const result = scoreRubric(rubric, { registeredUsers: 31, actualWorkers: 1 }, { language: 'en' });
 * // result.total is '0.00', and result.trace[0].because reads
 * // 'registered drug users: 31 ÷ 30 leaves 1, rounded up to 2; 2 required, 1 there, 1 short, not met, no points'
 */
export function scoreRubric(rubric: Rubric, facts: unknown, options: ScoreOptions = {}): ScoreResult {
  const { known, reasons } = checkFacts(rubric, facts);
  const { asOf, language = 'zh-CN', choices = {} } = options;
  const scene: Scene = {
    rubric,
    facts: rubric.windows ? { ...known, ...windowCounts(rubric, known, asOf) } : known,
    language,
    choices,
    ...(asOf === undefined ? {} : { asOf }),
  };
  const wrong = [...reasons, ...choiceFaults(scene)];
  if (wrong.length > 0) return failed(scene, wrong);
  const outcomes = rubric.items.map((item) => scoreItem(item, scene));
  const faults = rubric.items.flatMap((item, index) =>
    (outcomes[index]?.reasons ?? []).map((reason): ReasonDraft => ({ ...reason, item: item.id })),
  );
  return faults.length > 0 ? failed(scene, faults) : scored(scene, outcomes);
}

function scored(scene: Scene, outcomes: readonly ItemOutcome[]): ScoreResult {
  const { rubric } = scene;
  const itemLines = outcomes.flatMap(({ lines }) => lines);
  const weights = weightLines(scene, itemLines);
  if (!weights) return failed(scene, [{ code: 'number-too-large', path: '', params: {} }]);
  const exact = [...itemLines, ...weights];
  const rounding = roundingLine(scene, sumOf(exact));
  const lines = rounding ? [...exact, rounding] : exact;
  const total = sumOf(lines);
  if (!Number.isSafeInteger(total)) return failed(scene, [{ code: 'number-too-large', path: '', params: {} }]);
  const needed = outcomes.flatMap(({ missing }) => missing);
  const missing = needed.length === 0 ? [] : rubric.facts.map(({ id }) => id).filter((id) => needed.indexOf(id) >= 0);
  const vetoes = rubric.items.filter((_item, index) => outcomes[index]?.vetoed).map(({ id }) => id);
  const band = missing.length === 0 ? bandOf(rubric, total, vetoes) : undefined;
  return {
    rubric: rubric.id,
    status: missing.length === 0 ? 'scored' : 'incomplete',
    total: formatPoints(total),
    max: formatPoints(rubric.max),
    band: band?.id ?? null,
    bandTitle: band?.title[scene.language] ?? null,
    vetoes,
    outcomes: outcomes.flatMap(({ decided }) => (decided ? [decided] : [])),
    missing,
    trace: lines.map(({ line }) => line),
    reasons: [],
    ...opinionOf(scene),
    language: scene.language,
  };
}

function failed(scene: Scene, reasons: readonly ReasonDraft[]): ScoreResult {
  const words = sentencesFor(scene).reasons;
  return {
    rubric: scene.rubric.id,
    status: 'error',
    total: null,
    max: formatPoints(scene.rubric.max),
    band: null,
    bandTitle: null,
    vetoes: [],
    outcomes: [],
    missing: [],
    trace: [],
    reasons: reasons.map((reason): ScoreReason => ({ ...reason, message: words[reason.code](reason.params) })),
    ...opinionOf(scene),
    language: scene.language,
  };
}

/** The opinion that a result about a person is, in words. */
export function opinionOf(scene: Scene): { readonly opinion?: string } {
  return scene.rubric.subject === 'person' ? { opinion: sentencesFor(scene).opinion } : {};
}

function sumOf(lines: readonly PointedLine[]): number {
  return lines.reduce((sum, { points }) => sum + points, 0);
}
