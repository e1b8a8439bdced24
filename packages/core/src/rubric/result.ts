import type { SourceLine } from '../issue.js';
import type { Language } from '../language.js';

/** `incomplete`: a fact that is needed is absent; `error`: the facts cannot be scored. */
export type ScoreStatus = 'scored' | 'incomplete' | 'error';

/**
 * The outcome of a rubric. All points are exact decimal strings with two places (`"18.50"`), and the
 * points of the trace add up to `total`.
 */
export interface ScoreResult {
  /** Id of the rubric. */
  readonly rubric: string;
  readonly status: ScoreStatus;
  /** Sum of the trace; of what is known so far when incomplete; null on an error. */
  readonly total: string | null;
  /** Declared full mark, bonus not counted. */
  readonly max: string;
  /** Id of the grade; null unless scored, and where the rubric has none. */
  readonly band: string | null;
  /** The grade in words. */
  readonly bandTitle: string | null;
  /** Ids of the veto items that apply. */
  readonly vetoes: readonly string[];
  /** Ids of the facts that are needed and absent. */
  readonly missing: readonly string[];
  readonly trace: readonly TraceLine[];
  /** Why the facts cannot be scored; empty unless the status is `error`. */
  readonly reasons: readonly ScoreReason[];
  /** Present when the result is about a person: an opinion, with the right to object. */
  readonly opinion?: string;
  readonly language: Language;
}

/** One signed line of a score: an item, or what a floor, cap or rounding adds or takes. */
export interface TraceLine {
  /** Id of the item; `<item>/floor`, `<item>/cap` or `total/rounding` for an adjustment. */
  readonly id: string;
  readonly title: string;
  /** Section of the item. */
  readonly section?: string;
  readonly points: string;
  /** Full mark of the item; `0.00` for an adjustment, a veto and a bonus. */
  readonly max: string;
  /** One sentence with the arithmetic. */
  readonly because: string;
  /** What was assumed where the source is silent. */
  readonly assumption?: string;
  readonly source: readonly SourceLine[];
  /** For requirements: what is required, what there is, and how much is short. */
  readonly requirement?: { readonly required: number; readonly actual: number; readonly gap: number };
}

/** Why facts cannot be scored. Never holds a received value. */
export interface ScoreReason {
  readonly code: ScoreReasonCode;
  /** JSON Pointer into the facts; `''` is the facts themselves. */
  readonly path: string;
  /** Id of the item that needed it. */
  readonly item?: string;
  /** Limits that were broken. */
  readonly params: Readonly<Record<string, string | number>>;
  readonly message: string;
}

/** Stable codes of reasons. */
export type ScoreReasonCode =
  | 'facts-not-an-object'
  | 'fact-unknown'
  | 'fact-type'
  | 'fact-range'
  | 'fact-code'
  | 'fact-rows'
  | 'fact-required'
  | 'as-of-required'
  | 'item-without-value'
  | 'item-kind-unknown'
  | 'points-out-of-range'
  | 'count-negative'
  | 'number-too-large';
