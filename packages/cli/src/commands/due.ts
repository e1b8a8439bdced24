import type { Language } from '@guitu/core';
import { type DueOptions as DueQuestion, dueOf, type Schedule } from '@guitu/core/due';
import type { ProfileChoices } from '@guitu/core/profile';
import { EXIT, type ExitCode } from '../exit-code.js';
import { readCase } from '../input/read-case.js';
import { scheduleNamed } from '../input/schedule-named.js';
import { calendarOf } from '../output/calendar-file.js';
import { formatDue } from '../output/due-text.js';
import { DUE_WORDS } from '../output/due-words.js';
import { replaceFile } from '../output/replace-file.js';
import { placeChoices } from '../profile/place-choices.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';

/** How `guitu due` is asked for. */
export interface DueOptions {
  /** The day that counts as today. */
  readonly asOf: string;
  readonly schedule?: string;
  /** Division code, `none`, or a file with a profile; that of the documents when absent. */
  readonly profile?: string;
  /** Calendar file to write. */
  readonly ics?: string;
  readonly firstDay?: NonNullable<DueQuestion['firstDay']>;
  readonly lastDay?: NonNullable<DueQuestion['lastDay']>;
  readonly leave?: NonNullable<DueQuestion['leave']>;
  readonly placeChange?: NonNullable<DueQuestion['placeChange']>;
  readonly counting?: NonNullable<DueQuestion['counting']>;
  readonly lang: Language;
  readonly format: 'text' | 'json';
}

/** Says what is due for the person of a case folder, what was missed, and how near a severe breach is. */
export async function due(folder: string, options: DueOptions, terminal: Terminal): Promise<ExitCode> {
  const { lang, format, ics } = options;
  const words = DUE_WORDS[lang];
  const given = options.schedule === undefined ? undefined : scheduleNamed(options.schedule);
  const read = await readCase(folder, lang, terminal);
  const documents = read.documents.map(({ value }) => value);
  const { schedule, lifecycle } = await placeChoices(options.profile, documents, lang);
  const local = given ?? (schedule === undefined ? undefined : scheduleNamed(schedule));
  const result = dueOf(documents, question({ ...localAnswers(lifecycle), ...options }, local));
  if (ics !== undefined) {
    const { text, events } = calendarOf(result, lang);
    const fault = await replaceFile(ics, text, 'BEGIN:VCALENDAR');
    if (fault !== undefined) throw new UsageError(words[fault === 'unwritable' ? 'unwritable' : 'noCalendar'](ics));
    terminal.err(`${words.calendar(ics, events)}\n`);
  }
  const { unread, ignored } = read;
  terminal.out(
    format === 'json'
      ? `${JSON.stringify({ folder, ...result, unread, ignored }, null, 2)}\n`
      : formatDue(result, read, lang),
  );
  if (read.documents.length === 0) terminal.err(`${words.none}\n`);
  return unread.length > 0 || read.documents.length === 0 ? EXIT.unchecked : EXIT.valid;
}

/** The answers of a place to what the law leaves open; the checker of profiles refuses others. */
function localAnswers(lifecycle: ProfileChoices['lifecycle'] = {}): Partial<DueOptions> {
  const answers = Object.entries(ANSWERS).flatMap(([name, option]) =>
    lifecycle[name] === undefined ? [] : [[option, lifecycle[name]]],
  );
  return Object.fromEntries(answers) as Partial<DueOptions>;
}

/** What is asked of the command, by what a profile calls it. */
const ANSWERS: Readonly<Record<string, keyof DueOptions>> = {
  'first-day': 'firstDay',
  'last-day': 'lastDay',
  leave: 'leave',
  'place-change': 'placeChange',
  counting: 'counting',
};

/** What nobody chose is left to the schedule. */
function question(options: DueOptions, schedule: Schedule | undefined): DueQuestion {
  const { asOf, lang, firstDay, lastDay, leave, placeChange, counting } = options;
  return {
    asOf,
    language: lang,
    ...(schedule === undefined ? {} : { schedule }),
    ...(firstDay === undefined ? {} : { firstDay }),
    ...(lastDay === undefined ? {} : { lastDay }),
    ...(leave === undefined ? {} : { leave }),
    ...(placeChange === undefined ? {} : { placeChange }),
    ...(counting === undefined ? {} : { counting }),
  };
}
