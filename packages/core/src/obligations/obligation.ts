import type { SourceLine } from '../issue.js';
import type { Language } from '../language.js';
import type { Schedule } from './schedule.js';
import type { WorkingDays } from './working-days.js';

/**
 * How an obligation stands on the day that was asked for. `due`: it may be done now, and must be by the end of
 * its window. `missed`: the window has ended and the file proves nothing. `unchecked`: nothing can be said.
 */
export type ObligationStatus = 'due' | 'missed' | 'unchecked' | 'upcoming' | 'late' | 'done';

/** Why nothing can be said. */
export type UncheckedReason =
  | 'no-schedule'
  | 'other-measure'
  | 'event-unknown'
  | 'day-unknown'
  | 'suspended'
  | 'no-kind-of-document'
  | 'no-calendar';

/** A document of the file, as results name it. */
export interface NamedDocument {
  /** Slug. */
  readonly document: string;
  /** `header.number`; `null` where it has none. */
  readonly number: string | null;
}

/** One thing that is due, was done or was missed. Days are `YYYY-MM-DD`. */
export interface Obligation {
  /** Id of the rule, or `schedule/task`. */
  readonly obligation: string;
  readonly title: string;
  readonly status: ObligationStatus;
  /** The status in words. */
  readonly statusTitle: string;
  /** What it arises from. */
  readonly origin: NamedDocument;
  /** Which one of several from the same document. */
  readonly sequence?: number;
  /** First and last day on which it is done in time, and the first day on which what has to last may end; `null` where nothing sets one. */
  readonly window: { readonly opens: string | null; readonly due: string | null };
  /** What the window is counted from, in words. */
  readonly event?: string;
  readonly doneOn?: string;
  readonly doneBy?: NamedDocument;
  /** Who has to do it: code of the list `responsible-party`, and its name. */
  readonly responsible: { readonly code: string; readonly title: string };
  /** How the day comes about, such as `2024-03-01 + 15 d = 2024-03-16`. */
  readonly arithmetic?: string;
  /** The articles in words. */
  readonly article: string;
  readonly source: readonly SourceLine[];
  /** Id of the national fact; absent for what only a schedule asks for. */
  readonly fact?: string;
  readonly reason?: { readonly code: UncheckedReason; readonly message: string };
  readonly note?: string;
}

/** Where law leaves a choice; the first of each pair holds when neither the caller nor the schedule says anything. */
export interface ObligationChoices {
  /** Whether the day of the event is the first day of the count. */
  readonly firstDay?: 'excluded' | 'counted';
  /** Whether a last day, counted in days or months, that is no working day moves to the next one. */
  readonly lastDay?: 'stays' | 'next-working-day';
  /** Whether a window of a schedule that ends within an approved leave ends on the day of return instead. */
  readonly leave?: 'runs-on' | 'moves-the-end';
  /** Whether the days between a change of place and the new reporting count towards the term. */
  readonly placeChange?: 'keeps-counting' | 'from-new-report';
}

/** How `obligationsOf` is asked. */
export interface ObligationOptions extends ObligationChoices {
  /** The day that counts as today, `YYYY-MM-DD`. */
  readonly asOf: string;
  readonly schedule?: Schedule;
  /** Calendars of working days, those of the standard when absent; a year without one leaves what needs it unchecked. */
  readonly workingDays?: readonly WorkingDays[];
  /** `zh-CN` when absent. */
  readonly language?: Language;
}

/** Something while it is put together: members that may be missing are added one by one, which costs no copies. */
export type Writable<Whole> = { -readonly [Name in keyof Whole]: Whole[Name] };
