import type { SourceLine } from '../issue.js';
import type { DecisionItem } from './decision.js';
import type { FactExpression, RoundingMode, Wording } from './rubric.js';

/** One line of a scoring sheet, by kind. */
export type RubricItem =
  | TiersItem
  | AllOrNothingItem
  | DeductItem
  | SamplingItem
  | RequirementItem
  | RatioRequirementItem
  | GivenItem
  | BonusItem
  | PenaltyItem
  | VetoItem
  | DecisionItem;

/**
 * What happens when a fact that an item needs is absent: the result is `incomplete`; the item counts
 * as zero, as the sheet says; or the facts are refused. There is no default.
 */
export type MissingPolicy = 'incomplete' | 'zero' | 'error';

/** What items of every kind have. */
export interface ItemBase {
  readonly id: string;
  readonly title: Wording;
  /** Id of the section it belongs to. */
  readonly section?: string;
  readonly source: readonly SourceLine[];
  /** What we assumed where the clause is silent; shown in the trace. */
  readonly assumption?: Wording;
  readonly missing: MissingPolicy;
}

/** Items that earn points, which may need something to show for them. */
export interface EarningItem extends ItemBase {
  /** What has to be there before the item is scored at all; where one is not, it earns nothing. */
  readonly evidence?: readonly Evidence[];
}

/** Something that must be there, for example minutes of the meeting that earns the points. */
export interface Evidence {
  readonly title: Wording;
  /** Whether it is there. */
  readonly present: FactExpression;
}

/** Items that count towards the full mark. */
export interface MarkedItem extends EarningItem {
  /** Full mark in hundredths. */
  readonly max: number;
}

/** Points by threshold: the tier with the highest `from` that the input reaches counts. */
export interface TiersItem extends MarkedItem {
  readonly kind: 'tiers';
  /** An integer. */
  readonly input: FactExpression;
  /** Ascending; the first has no `from` and holds for everything below the second. */
  readonly tiers: readonly Tier[];
}

/** One step of a threshold table. */
export interface Tier {
  /** Smallest input of this tier. */
  readonly from?: number;
  /** Points in hundredths. */
  readonly points: number;
}

/** The full mark or nothing. */
export interface AllOrNothingItem extends MarkedItem {
  readonly kind: 'all-or-nothing';
  readonly condition: FactExpression;
}

/** The full mark less so much for each thing that is short or wrong, never below the floor. */
export interface DeductItem extends MarkedItem {
  readonly kind: 'deduct';
  readonly deductions: readonly Tally[];
  readonly floor: 0;
}

/**
 * A sample is looked at: the full mark less so much for each one of it that fails, never below the
 * floor. Less than the sample that is asked for scores nothing yet: the result is incomplete.
 */
export interface SamplingItem extends MarkedItem {
  readonly kind: 'sampling';
  /** How many there are to choose from. */
  readonly population: FactExpression;
  /** Share of the population that is looked at, in basis points: `1000` is a tenth. */
  readonly share: number;
  /** What becomes of a fraction of one. */
  readonly rounding: RoundingMode;
  /** Fewest that are looked at; where there are not so many, all of them. */
  readonly minimum: number;
  /** How many were looked at. */
  readonly sampled: FactExpression;
  /** How many of them failed. */
  readonly failed: FactExpression;
  /** Hundredths for each one that failed. */
  readonly each: number;
  readonly floor: 0;
}

/** So many hundredths for each thing counted. */
export interface Tally {
  /** What is counted, for example the files that are missing. */
  readonly title: Wording;
  /** How many: an integer of at least 0. */
  readonly count: FactExpression;
  /** Hundredths for each. */
  readonly each: number;
}

/** A number that must be reached: full mark when `actual` is at least `required`, otherwise nothing. */
export interface RequirementItem extends MarkedItem {
  readonly kind: 'requirement';
  /** The first case whose `when` is true applies; the last has no `when`. */
  readonly cases: readonly RequirementCase[];
}

/** One case of a requirement. */
export interface RequirementCase {
  readonly when?: FactExpression;
  /** The requirement in words. */
  readonly title: Wording;
  readonly required: FactExpression;
  readonly actual: FactExpression;
}

/** One for every `per` of a population, at least `minimum`: full mark when `actual` reaches that. */
export interface RatioRequirementItem extends MarkedItem {
  readonly kind: 'ratio-requirement';
  readonly population: FactExpression;
  readonly per: number;
  /** What becomes of a remainder. */
  readonly rounding: RoundingMode;
  readonly minimum: number;
  readonly actual: FactExpression;
}

/** Points that an assessor gave, in hundredths, from 0 to the full mark; anything else is refused. */
export interface GivenItem extends MarkedItem {
  readonly kind: 'given';
  readonly points: FactExpression;
}

/** Extra points for each thing counted, up to a cap; not part of the full mark. */
export interface BonusItem extends EarningItem {
  readonly kind: 'bonus';
  readonly bonuses: readonly Tally[];
  /** Most that it can add, in hundredths. */
  readonly cap: number;
}

/** Points taken off the whole sheet for each thing counted; the total may fall below zero. */
export interface PenaltyItem extends ItemBase {
  readonly kind: 'penalty';
  readonly penalties: readonly Tally[];
  /** Most that it can take, in hundredths; without it there is no end. */
  readonly cap?: number;
}

/** One vote that overrules the points: the score is still computed and shown. */
export interface VetoItem extends ItemBase {
  readonly kind: 'veto';
  readonly condition: FactExpression;
  /** Band that the result falls to; needed where the rubric has bands. */
  readonly band?: string;
}
