import type { BreachCounting, MeasureBreaches } from '../breaches/breach.js';
import { breachesOf } from '../breaches/count-breaches.js';
import type { Language } from '../language.js';
import { ENGLISH_SENTENCES } from '../rubric/sentences-en.js';
import { CHINESE_SENTENCES } from '../rubric/sentences-zh-cn.js';
import { requireRealDay } from '../validate/invalid-as-of.js';
import { caseDocuments } from './case-documents.js';
import { settledChoices, type SettledChoices } from './choices.js';
import type { Obligation, ObligationOptions } from './obligation.js';
import { obligationsIn } from './obligations-of.js';

/** How `dueOf` is asked. */
export interface DueOptions extends ObligationOptions {
  readonly counting?: BreachCounting;
}

/** What is due for one person, and how near a severe breach is. */
export interface DueResult {
  readonly asOf: string;
  readonly language: Language;
  /** The schedule that frequencies come from; `null` where none was chosen and none is checked. */
  readonly schedule: {
    readonly id: string;
    readonly title: string;
    readonly place: string;
    readonly assumptions: readonly string[];
  } | null;
  /** What the law leaves open, as it was decided here. */
  readonly choices: SettledChoices;
  /** How many of the documents given could not be read, are void or drafts, or were filed later. */
  readonly leftOut: number;
  /** What is due now first, then missed, upcoming, not checked, done late, done. */
  readonly obligations: readonly Obligation[];
  readonly breaches: readonly MeasureBreaches[];
  /** What this result is, and what the person may do against it. */
  readonly opinion: string;
}

/**
 * Obligations and breach counters of one person on a day, with what was taken for granted. Pure; the order of the
 * documents never matters; never throws on documents. Throws `InvalidAsOfError` when `asOf` is no real day.
 */
export function dueOf(documents: readonly unknown[], options: DueOptions): DueResult {
  const { asOf, language = 'zh-CN', schedule } = options;
  requireRealDay(asOf);
  const file = caseDocuments(documents, asOf);
  const choices = settledChoices(options);
  return {
    asOf,
    language,
    schedule:
      schedule === undefined
        ? null
        : {
            id: schedule.id,
            title: schedule.title[language],
            place: schedule.place[language],
            assumptions: schedule.assumptions.map((words) => words[language]),
          },
    choices,
    leftOut: documents.length - file.all.length,
    obligations: obligationsIn(file, options),
    breaches: breachesOf(file, { asOf, counting: choices.counting, language }),
    opinion: (language === 'en' ? ENGLISH_SENTENCES : CHINESE_SENTENCES).opinion,
  };
}
