import type { SourceLine } from '../issue.js';
import type { Bilingual } from '../obligations/obligation-rule.js';
import type { Counting } from './counting.js';

/** `indicator/1`: one indicator, as `indicators/<id>.json` of the standard writes it. It never sets a target. */
export interface IndicatorRule {
  readonly indicator: 'indicator/1';
  readonly id: string;
  /** Its place among the others, from 1. */
  readonly position: number;
  readonly title: Bilingual;
  readonly tells: Bilingual;
  readonly doesNotTell: Bilingual;
  /** `percent`: numerator in hundredths of the denominator. `person`: how many people are short. */
  readonly unit: 'percent' | 'person';
  /** Which way is better; absent where neither is. */
  readonly better?: 'higher' | 'lower';
  readonly numerator: CountedPart;
  readonly denominator: CountedPart;
  /** The numerator is counted among those of the denominator, so that it is never more. */
  readonly within?: true;
  readonly source: readonly SourceLine[];
}

/** Numerator or denominator: in words, and as a rule. */
export interface CountedPart {
  readonly words: Bilingual;
  /** What is counted, or what a staffing rubric that the caller chooses requires or finds. */
  readonly count: Counting | { readonly of: 'staffing'; readonly part: 'required' | 'actual' };
}
