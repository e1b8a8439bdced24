import { basename } from 'node:path';
import type { Language } from '@guitu/core';
import { choiceSentences } from '@guitu/core/due';
import type { BreachCounter, DueResult, MeasureBreaches, Obligation, ObligationStatus } from '@guitu/core/due';
import type { ReadCase } from '../input/read-case.js';
import { DUE_WORDS } from './due-words.js';
import { WORDS } from './words.js';

/** Sections in the order in which people need them. */
const SECTIONS: readonly ObligationStatus[] = ['due', 'missed', 'upcoming', 'unchecked', 'late', 'done'];

/** What is due, for a clerk to read: what is due now first, then the rest, then the counters. */
export function formatDue(result: DueResult, { unread, ignored }: ReadCase, language: Language): string {
  const words = DUE_WORDS[language];
  const { obligations, breaches, schedule, leftOut } = result;
  const blocks = [
    [
      words.head(result.asOf),
      schedule === null ? words.noSchedule : words.schedule(schedule.title, schedule.place),
      ...(schedule?.assumptions ?? []).map((text) => `${words.assumption}${text}`),
      `${words.choices}${choiceSentences(result.choices, language).join(language === 'en' ? '; ' : '；')}`,
    ],
    ...(obligations.length === 0
      ? [[words.nothing]]
      : SECTIONS.map((status) => section(status, obligations, language))),
    ...breaches.map((measure) => breachLines(measure, language)),
    [
      ...(leftOut === 0 ? [] : [words.leftOut(leftOut)]),
      ...unread.map(({ file, message }) => `${WORDS[language].error}  ${basename(file)}  ${message}`),
      ...(ignored.length === 0 ? [] : [WORDS[language].ignored(ignored.join(WORDS[language].separator))]),
      result.opinion,
    ],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function section(status: ObligationStatus, obligations: readonly Obligation[], language: Language): readonly string[] {
  const own = obligations.filter((obligation) => obligation.status === status);
  if (own.length === 0) return [];
  return [
    `${DUE_WORDS[language].sections[status]}  ${own.length}`,
    ...own.flatMap((one) => obligationLines(one, language)),
    // What holds for several lines stands once, below them.
    ...Array.from(new Set(own.flatMap(({ note }) => note ?? [])), (note) => `  ${DUE_WORDS[language].note(note)}`),
  ];
}

/** Two lines: what and by when, then how the day comes about and what it rests on. */
function obligationLines(obligation: Obligation, language: Language): readonly string[] {
  const words = DUE_WORDS[language];
  const { title, sequence, origin, doneOn, doneBy, responsible, article, arithmetic, window, reason } = obligation;
  const { opens, due } = window;
  const day = due !== null ? words.by(due) : opens !== null ? words.from(opens) : '';
  const done = doneOn === undefined ? [] : [[words.doneOn(doneOn), doneBy?.number ?? ''].join(' ').trim()];
  const first = [
    day,
    sequence === undefined ? title : `${title} ${words.sequence(sequence)}`,
    ...done,
    responsible.title,
    origin.number ?? '',
  ];
  const counted =
    arithmetic === undefined
      ? opens !== null && due !== null
        ? [words.window(opens, due)]
        : []
      : [`${obligation.event === undefined ? '' : words.event(obligation.event)}${arithmetic}`];
  const second = [...counted, article, ...(reason === undefined ? [] : [reason.message])];
  return [`  ${first.filter((part) => part !== '').join('  ')}`, `      ${second.join('  ')}`];
}

function breachLines(
  { measure, counters, uncounted, article }: MeasureBreaches,
  language: Language,
): readonly string[] {
  const words = DUE_WORDS[language];
  return [
    [words.breaches, measure, article].filter((part) => part !== '').join('  '),
    ...counters.flatMap((counter) => counterLines(counter, language)),
    ...uncounted.map(
      ({ day, number, document, message }) =>
        `      ${[words.uncounted + message, day ?? '', number ?? document].filter((part) => part !== '').join('  ')}`,
    ),
  ];
}

function counterLines(counter: BreachCounter, language: Language): readonly string[] {
  const words = DUE_WORDS[language];
  const { title, count, limit, unit, outlook, trippedOn, evidence } = counter;
  return [
    `  ${[title, words.counted(count, limit, unit), outlook, ...(trippedOn === undefined ? [] : [words.trippedOn(trippedOn)])].join('  ')}`,
    ...evidence.map(
      ({ day, days, number, document }) =>
        `      ${[day, ...(days === undefined ? [] : [words.days(days)]), number ?? document].join('  ')}`,
    ),
  ];
}
