import { basename } from 'node:path';
import type { Language } from '@guitu/core';
import type {
  EvidenceLine,
  Indicator,
  IndicatorPart,
  IndicatorReport,
  ReconciledDocument,
  ReconciledLine,
} from '@guitu/core/indicators';
import type { UnreadFile } from '../input/read-case.js';
import { inColumns } from './columns.js';
import { INDICATOR_WORDS } from './indicators-words.js';
import { WORDS } from './words.js';

/** What is printed beside the report. */
export interface IndicatorsBeside {
  readonly unread: readonly UnreadFile[];
  readonly ignored: readonly string[];
  readonly isExplained: boolean;
}

/** Indicators for a clerk to read: a table, then every total that does not agree. */
export function formatIndicators(
  report: IndicatorReport,
  { unread, ignored, isExplained }: IndicatorsBeside,
  language: Language,
): string {
  const words = INDICATOR_WORDS[language];
  const { from, to, schedule, staffing, reconciliation, leftOut, note } = report;
  const blocks = [
    [
      words.head(from, to),
      words.people(shown(report.people, language)),
      schedule === null ? words.noSchedule : words.schedule(schedule.title, schedule.place),
      staffing === null ? words.noStaffing : words.staffing(staffing.title),
    ],
    inColumns([words.columns, ...report.indicators.map((one) => row(one, language))], [1, 2, 3]),
    ...(isExplained ? report.indicators.map((one) => explained(one, language)) : []),
    [
      words.reconciliation,
      ...(reconciliation.length === 0
        ? [`  ${words.noReconciliation}`]
        : reconciliation.flatMap((document) => documentLines(document, isExplained, language))),
    ],
    [
      ...(leftOut === 0 ? [] : [words.documentsLeftOut(leftOut)]),
      ...unread.map(({ file, message }) => `${WORDS[language].error}  ${basename(file)}  ${message}`),
      ...(ignored.length === 0 ? [] : [WORDS[language].ignored(ignored.join(WORDS[language].separator))]),
      note,
    ],
  ];
  return `${blocks.map((lines) => lines.join('\n')).join('\n\n')}\n`;
}

function shown(count: number | null, language: Language): string {
  return count === null ? INDICATOR_WORDS[language].withheld : String(count);
}

function row(one: Indicator, language: Language): readonly string[] {
  const words = INDICATOR_WORDS[language];
  const { title, status, valueText, unit, numerator, denominator, because } = one;
  const count = (part: IndicatorPart): string => (status === 'not-chosen' ? words.none : shown(part.count, language));
  const value = valueText === null ? words.none : unit === 'person' ? words.person(valueText) : valueText;
  return [title, value, count(numerator), count(denominator), because ?? ''];
}

function explained(one: Indicator, language: Language): readonly string[] {
  const words = INDICATOR_WORDS[language];
  return [
    [one.title, one.arithmetic ?? one.because ?? ''].join('  ').trimEnd(),
    `  ${words.tells}${one.tells}`,
    `  ${words.doesNotTell}${one.doesNotTell}`,
    ...partLines(words.denominator, one.denominator, language),
    ...partLines(words.numerator, one.numerator, language),
  ];
}

function partLines(head: string, part: IndicatorPart, language: Language): readonly string[] {
  const words = INDICATOR_WORDS[language];
  return [
    `  ${head}${part.words}`,
    ...part.evidence.map((line) => `      ${evidence(line, language)}`),
    ...part.leftOut.flatMap(({ message, count, evidence: lines }) => [
      `    ${words.leftOut}${message}  ${words.counted(shown(count, language))}`,
      ...lines.map((line) => `      ${evidence(line, language)}`),
    ]),
  ];
}

/** A document by its number, never by the person. */
function evidence({ document, number, row: place, day, task }: EvidenceLine, language: Language): string {
  return [
    number ?? document,
    ...(place === undefined ? [] : [INDICATOR_WORDS[language].row(place)]),
    ...(day === undefined ? [] : [day]),
    ...(task === undefined ? [] : [task]),
  ].join('  ');
}

function documentLines(document: ReconciledDocument, isExplained: boolean, language: Language): readonly string[] {
  const words = INDICATOR_WORDS[language];
  const { title, number, from, to, status, lines } = document;
  const many = (wanted: ReconciledLine['status']): number => lines.filter((line) => line.status === wanted).length;
  const wrong = lines.filter((line) => line.status === 'differs');
  const table = inColumns([words.lineColumns, ...wrong.map((line) => cells(line, language))], [2, 3, 4]);
  return [
    `  ${[words.status[status], title, number ?? '', words.period(from, to), words.lines(many('equal'), many('differs'), many('unchecked'))].filter((part) => part !== '').join('  ')}`,
    ...(wrong.length === 0 ? [] : [`    ${table[0] ?? ''}`]),
    ...wrong.flatMap((line, index) => [
      `    ${table[index + 1] ?? ''}`,
      ...sideLines(words.onlyInDocument, line.onlyInDocument, language),
      ...sideLines(words.onlyInRecords, line.onlyInRecords, language),
      ...(isExplained ? sideLines(words.evidence, line.evidence, language) : []),
    ]),
  ];
}

function cells({ words: title, at, stated, counted, difference, unit }: ReconciledLine, language: Language): string[] {
  const number = (value: number | null): string =>
    value === null ? shown(value, language) : unit === 'percent' ? percent(value) : String(value);
  const signed = difference !== null && difference > 0 ? `+${number(difference)}` : number(difference);
  return [title, at, number(stated), number(counted), signed];
}

function percent(hundredths: number): string {
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  return `${hundredths < 0 ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}%`;
}

function sideLines(head: string, lines: readonly EvidenceLine[], language: Language): readonly string[] {
  return lines.map((line) => `        ${head}${evidence(line, language)}`);
}
