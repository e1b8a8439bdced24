import type { Language } from '../language.js';
import { checkFacts } from './facts.js';
import type { ReasonDraft } from './facts.js';
import { sentencesFor } from './outcome.js';
import type { ItemOutcome, PointedLine } from './outcome.js';
import { formatPoints } from './points.js';
import type { ScoreReason, ScoreResult } from './result.js';
import { divideRounded } from './round.js';
import type { Band, Rubric } from './rubric.js';
import type { Scene } from './scene.js';
import { scoreItem } from './score-item.js';

/** What a score depends on besides rubric and facts. */
export interface ScoreOptions {
  /** The day of the assessment, `YYYY-MM-DD`, for rubrics that ask for it; no clock is ever read. */
  readonly asOf?: string;
  /** Language of titles and sentences; `zh-CN` when absent. */
  readonly language?: Language;
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
  const language = options.language ?? 'zh-CN';
  const scene: Scene = {
    rubric,
    facts: known,
    language,
    ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
  };
  if (reasons.length > 0) return failed(scene, reasons);
  const outcomes = rubric.items.map((item) => scoreItem(item, scene));
  const faults = rubric.items.flatMap((item, index) =>
    (outcomes[index]?.reasons ?? []).map((reason): ReasonDraft => ({ ...reason, item: item.id })),
  );
  return faults.length > 0 ? failed(scene, faults) : scored(scene, outcomes);
}

function scored(scene: Scene, outcomes: readonly ItemOutcome[]): ScoreResult {
  const { rubric } = scene;
  const itemLines = outcomes.flatMap(({ lines }) => lines);
  const lines = [...itemLines, ...roundingLines(scene, sumOf(itemLines))];
  const total = sumOf(lines);
  if (!Number.isSafeInteger(total)) return failed(scene, [{ code: 'number-too-large', path: '', params: {} }]);
  const needed = outcomes.flatMap(({ missing }) => missing);
  const missing = rubric.facts.map(({ id }) => id).filter((id) => needed.indexOf(id) >= 0);
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
    .concat(bands.findIndex(({ from, below }) => total >= from && (below === undefined || total < below)))
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
        id: 'total/rounding',
        title: words.roundingTitle,
        points: formatPoints(points),
        max: formatPoints(0),
        because: words.rounding(rounding.mode, formatPoints(rounding.to)),
        source,
      },
    },
  ];
}

function opinionOf(scene: Scene): { readonly opinion?: string } {
  return scene.rubric.subject === 'person' ? { opinion: sentencesFor(scene).opinion } : {};
}

function sumOf(lines: readonly PointedLine[]): number {
  return lines.reduce((sum, { points }) => sum + points, 0);
}
