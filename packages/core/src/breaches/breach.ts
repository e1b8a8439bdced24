import type { Language } from '../language.js';
import type { SourceLine } from '../issue.js';
import type { NamedDocument } from '../obligations/obligation.js';

/**
 * What is counted: tests evaded or refused, leaves without permission, and days of such leaves. `evaded-tests` and
 * `refused-tests` are tests by themselves, `incidents` are tests and leaves taken together.
 */
export type BreachCounterId = 'tests' | 'evaded-tests' | 'refused-tests' | 'leaves' | 'incidents' | 'absent-days';

/**
 * How times are added up; the regulation leaves it open, and days are always by themselves. `separate` (when
 * absent): tests evaded or refused, and leaves. `joint`: tests and leaves in one counter. `evaded-and-refused-apart`:
 * tests evaded, tests refused, and leaves.
 */
export type BreachCounting = 'separate' | 'joint' | 'evaded-and-refused-apart';

/** How breaches are counted. */
export interface BreachOptions {
  /** The day that counts as today, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly counting?: BreachCounting;
  /** `zh-CN` when absent. */
  readonly language?: Language;
}

/** A record that counts. */
export interface BreachEvidence extends NamedDocument {
  /** The day of the event; of a leave the day of leaving. */
  readonly day: string;
  /** How many days it adds to a counter of days. */
  readonly days?: number;
}

/** A record that does not count, and why. */
export interface UncountedBreach extends NamedDocument {
  readonly day: string | null;
  readonly reason: 'justified' | 'not-counted' | 'no-violation-record' | 'day-unknown';
  readonly message: string;
}

/** One counter of article 20. */
export interface BreachCounter {
  readonly counter: BreachCounterId;
  readonly title: string;
  readonly unit: 'time' | 'day';
  readonly count: number;
  /** The figure of the article: reached by times, passed by days. */
  readonly limit: number;
  readonly tripped: boolean;
  /** The day on which it tripped. */
  readonly trippedOn?: string;
  /** How many more times or days would trip it; 0 when it has. */
  readonly next: number;
  /** The same in words. */
  readonly outlook: string;
  readonly evidence: readonly BreachEvidence[];
}

/** The counters of one measure. */
export interface MeasureBreaches {
  /** Number of the decision, or of the agreement where no decision is named. */
  readonly measure: string;
  readonly counters: readonly BreachCounter[];
  readonly uncounted: readonly UncountedBreach[];
  readonly article: string;
  readonly source: readonly SourceLine[];
  /** What is taken for granted. */
  readonly assumptions: readonly string[];
}
