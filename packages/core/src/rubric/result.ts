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
  /** What the decision tables come to, in the order of the sheet. */
  readonly outcomes: readonly DecidedOutcome[];
  /** Ids of the facts that are needed and absent. */
  readonly missing: readonly string[];
  readonly trace: readonly TraceLine[];
  /** Why the facts cannot be scored; empty unless the status is `error`. */
  readonly reasons: readonly ScoreReason[];
  /** Present when the result is about a person: an opinion, with the right to object. */
  readonly opinion?: string;
  readonly language: Language;
}

/** What one decision table comes to. */
export interface DecidedOutcome {
  /** Id of the item. */
  readonly item: string;
  /** Id of the row that holds. */
  readonly row: string;
  /** Id of the outcome. */
  readonly outcome: string;
  /** The outcome in words. */
  readonly title: string;
  /** Where no law fixes it: every outcome that a place may choose. */
  readonly choices?: readonly string[];
}

/** One signed line of a score: an item, or what a floor, cap, weight or rounding adds or takes. */
export interface TraceLine {
  /** Id of the item; `<item>/floor`, `<item>/cap`, `<section>/weight` or `total/rounding` for an adjustment. */
  readonly id: string;
  readonly title: string;
  /** Section of the item. */
  readonly section?: string;
  readonly points: string;
  /** Full mark of the item, signed for a weight, so that they add up to that of the sheet; otherwise `0.00`. */
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
  | 'sample-too-large'
  | 'outside-domain'
  | 'choice-unknown'
  | 'number-too-large';
