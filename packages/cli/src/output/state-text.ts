import { basename } from 'node:path';
import type { Language } from '@guitu/core';
import type { NextStep } from '@guitu/core/state';
import type { CaseFilePlace } from './case-report.js';
import { STATE_WORDS } from './state-words.js';
import type { StateReport } from './state-report.js';
import { WORDS } from './words.js';

/** The state of a case file for a person to read: where it stands, the way there, the term, what may follow. */
export function formatState(report: StateReport, language: Language): string {
  const words = STATE_WORDS[language];
  const { present, term, history, nextSteps, faults, flags, beside, unread, ignored, assumptions } = report;
  const cited = ({ title, number }: StateReport['history'][number]['by'], article: string): string =>
    [`${title}${number === undefined ? '' : ` ${number}`}`, article].join(words.between);
  const standing = [present, ...beside].flatMap((place) =>
    place === null
      ? [words.nothing]
      : [words.since(place.title, place.since), `    ${words.basis}${cited(place.by, place.article)}`],
  );
  const blocks = [
    [words.head(report.asOf), ...standing.map((line) => `  ${line}`)],
    flags.length === 0
      ? []
      : [words.flags, ...flags.map(({ title, since, by, article }) => `  ${since}  ${title}  ${cited(by, article)}`)],
    history.length === 0
      ? []
      : [
          words.history,
          ...history.map(
            ({ day, title, from, to, toTitle, by, article }) =>
              `  ${day}  ${title}${from === to ? '' : ` → ${toTitle}`}  ${cited(by, article)}`,
          ),
        ],
    term === null
      ? []
      : [
          words.term,
          `  ${words.termLine(term)}`,
          ...term.arithmetic.map(({ text, because, article }) => `    ${text}  ${because}${words.between}${article}`),
        ],
    nextSteps.length === 0 ? [] : [words.next, ...nextSteps.flatMap((step) => stepLines(step, language))],
    [
      words.faults,
      ...(faults.length + unread.length === 0 ? [`  ${words.noFaults}`] : []),
      ...faults.map(({ severity, document, label, path, message, code, source: _source }) =>
        [
          `  ${WORDS[language][severity]}`,
          ...(document === null ? [] : [nameOf(document)]),
          ...(path === '' ? [] : [label]),
          message,
          `[${code}]`,
        ].join('  '),
      ),
      ...unread.map((file) => `  ${WORDS[language].error}  ${nameOf(file)}  ${file.message}`),
    ],
    assumptions.length === 0 ? [] : [words.assumptions, ...assumptions.map((text) => `  ${text}`)],
    [
      ...(ignored.length === 0 ? [] : [WORDS[language].ignored(ignored.join(WORDS[language].separator))]),
      report.opinion,
    ],
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join('\n'))
    .join('\n\n')}\n`;
}

function stepLines({ title, status, guards, deadline, article }: NextStep, language: Language): string[] {
  const words = STATE_WORDS[language];
  return [
    `  ${words.status[status]}  ${title}  ${article}`,
    ...guards.map(({ title: guard, status: met }) => `      ${words.guard[met]}  ${guard}`),
    ...(deadline === undefined
      ? []
      : [`      ${deadline.isOver ? words.over : words.due}${deadline.dueOn}${words.inBrackets(deadline.text)}`]),
  ];
}

/** Within one folder the name of a file says enough. */
function nameOf({ file, line }: CaseFilePlace): string {
  return line === undefined ? basename(file) : `${basename(file)}:${line}`;
}
