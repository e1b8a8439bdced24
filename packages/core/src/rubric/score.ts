import type { Language } from '../language.js';
import { checkFacts } from './facts.js';
import type { ReasonDraft } from './facts.js';
import { adjustmentParts, sentencesFor } from './outcome.js';
import type { ItemOutcome, PointedLine } from './outcome.js';
import { formatPoints } from './points.js';
import type { ScoreReason, ScoreResult } from './result.js';
import { divideRounded } from './round.js';
import type { Band, Rubric } from './rubric.js';
import type { Scene } from './scene.js';
import { choiceKey } from './score-decision.js';
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
  const lines = [...exact, ...roundingLines(scene, sumOf(exact))];
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

/** The lower of the band of the points and the bands that vetoes fall to. */
function bandOf({ bands = [], items }: Rubric, total: number, vetoes: readonly string[]): Band | undefined {
  const places = items
    .filter(({ id }) => vetoes.indexOf(id) >= 0)
    .map((item) => bands.findIndex(({ id }) => item.kind === 'veto' && id === item.band))
    // What a penalty takes below zero is still in the first band.
    .concat(bands.findIndex(({ below }) => below === undefined || total < below))
    .filter((place) => place >= 0);
  return places.length === 0 ? undefined : bands[Math.min(...places)];
}

function roundingLines(scene: Scene, exact: number): PointedLine[] {
  const { rounding, source } = scene.rubric;
  if (rounding === 'exact') return [];
  const multiples = divideRounded(exact, rounding.to, rounding.mode);
  const points = multiples === undefined ? 0 : multiples * rounding.to - exact;
  if (points === 0) return [];
  const words = sentencesFor(scene);
  return [
    {
      points,
      line: {
        ...adjustmentParts('total/rounding', words.roundingTitle, points, source),
        because: words.rounding(rounding.mode, formatPoints(rounding.to)),
      },
    },
  ];
}

/** A choice names a row that offers it. */
function choiceFaults({ rubric, choices }: Scene): ReasonDraft[] {
  const offered = rubric.items.flatMap((item) =>
    item.kind === 'decision' ? item.rows.map((row) => ({ key: choiceKey(item, row), choice: row.choice ?? [] })) : [],
  );
  return Object.keys(choices)
    .filter((key) => !offered.some((row) => row.key === key && row.choice.indexOf(choices[key] ?? '') >= 0))
    .sort()
    .map((key) => ({ code: 'choice-unknown', path: '', params: { choice: key } }));
}

function opinionOf(scene: Scene): { readonly opinion?: string } {
  return scene.rubric.subject === 'person' ? { opinion: sentencesFor(scene).opinion } : {};
}

function sumOf(lines: readonly PointedLine[]): number {
  return lines.reduce((sum, { points }) => sum + points, 0);
}
