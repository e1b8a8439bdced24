import type { ScoreReasonCode } from './result.js';
import type { RoundingMode } from './rubric.js';

/** One thing counted, as a sentence shows it; `count` is absent where it must not be shown. */
export interface CountedWords {
  readonly title: string;
  readonly count?: number;
  readonly each: string;
  readonly points: string;
}

/** A ratio as a sentence shows it. */
export interface RatioWords {
  readonly population: number;
  readonly per: number;
  readonly remainder: number;
  readonly quotient: number;
  readonly rounding: RoundingMode;
  readonly minimum: number;
}

/** A sample as a sentence shows it. */
export interface SampleWords {
  readonly population: number;
  readonly required: number;
  readonly sampled: number;
  readonly failed: number;
  readonly each: string;
  readonly lost: string;
  readonly left: string;
}

/** The weight of a section as a sentence shows it. */
export interface WeightWords {
  readonly earned: string;
  readonly max: string;
  /** Per cent with two places. */
  readonly share: string;
  readonly points: string;
}

/** Every sentence of a trace in one language. */
export interface Sentences {
  /** Between two facts that are added. */
  readonly and: string;
  readonly yes: string;
  readonly no: string;
  /** Facts in brackets after a sentence. */
  readonly inputs: (facts: readonly string[]) => string;
  readonly input: (title: string, value: string) => string;
  readonly met: (points: string) => string;
  readonly unmet: string;
  readonly tier: (from: number | undefined, below: number | undefined, points: string) => string;
  readonly deducted: (max: string, lost: readonly CountedWords[], total: string, left: string) => string;
  readonly nothingDeducted: (max: string) => string;
  readonly added: (gained: readonly CountedWords[], total: string) => string;
  readonly nothingAdded: string;
  readonly floor: (added: string) => string;
  readonly cap: (cap: string, taken: string) => string;
  readonly taken: (lost: readonly CountedWords[], total: string) => string;
  readonly nothingTaken: string;
  readonly penaltyCap: (cap: string, spared: string) => string;
  readonly noEvidence: (evidence: readonly string[]) => string;
  readonly sample: (words: SampleWords) => string;
  readonly sampleShort: (required: number, sampled: number) => string;
  readonly weight: (words: WeightWords) => string;
  readonly decided: (row: string, outcome: string) => string;
  /** After an outcome that no law fixes: what a place may choose, and whether it did. */
  readonly open: (outcomes: readonly string[], chosen: boolean) => string;
  readonly given: (points: string, max: string) => string;
  readonly ratio: (words: RatioWords) => string;
  readonly requirement: (ground: string, required: number, actual: number, gap: number, verdict: string) => string;
  readonly vetoed: string;
  readonly notVetoed: string;
  readonly rounding: (mode: RoundingMode, to: string) => string;
  readonly absent: (facts: readonly string[], counted: boolean) => string;
  readonly floorTitle: (item: string) => string;
  readonly capTitle: (item: string) => string;
  readonly penaltyCapTitle: (item: string) => string;
  readonly weightTitle: (section: string) => string;
  readonly roundingTitle: string;
  readonly opinion: string;
  readonly reasons: Readonly<Record<ScoreReasonCode, (params: Readonly<Record<string, string | number>>) => string>>;
}
