import type { Bilingual, ObligationRule } from './obligations/obligation-rule.js';
import type { SourceLine } from './issue.js';
import type { Schedule } from './obligations/schedule.js';
import type { WorkingDays } from './obligations/working-days.js';

/** Every national obligation, in the order of their ids. */
export declare const obligationRules: readonly ObligationRule[];
/** Every shipped schedule by its name. */
export declare const schedules: Readonly<Record<string, Schedule>>;
/** The working days of the years whose arrangement the state has published, in the order of years. */
export declare const stateWorkingDays: readonly WorkingDays[];
/** Titles of the instruments that they cite, by id. */
export declare const instruments: Readonly<Record<string, Bilingual>>;
/** Names of the list `responsible-party`, by code. */
export declare const parties: Readonly<Record<string, Bilingual>>;
/** The figures of a severe breach and where they stand, from the register of national facts. */
export declare const severeBreach: {
  readonly testRefusalsAtLeast: number;
  readonly unauthorisedLeavesAtLeast: number;
  readonly absentDaysMoreThan: number;
  readonly source: readonly SourceLine[];
};
