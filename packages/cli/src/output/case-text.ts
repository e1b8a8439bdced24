import { basename } from 'node:path';
import type { Language } from '@guitu/core';
import type { CaseFilePlace, CaseReport } from './case-report.js';
import { formatReport, MARKS } from './text.js';
import { WORDS } from './words.js';

/** A case for a person to read: a block a document under its title, then the case as a whole. */
export function formatCase(report: CaseReport, titles: ReadonlyMap<string, string>, language: Language): string {
  const words = WORDS[language];
  const { outcome, issues, total, truncated, ignored } = report.case;
  const blocks = report.files.map((file) =>
    formatReport(
      { ...file, file: basename(file.file), document: titles.get(file.document ?? '') ?? file.document },
      language,
    ),
  );
  const between = issues.map(({ severity, document, path, label, message, related, code }) => {
    const place = document === null ? [] : [nameOf(document), path === '' ? [] : [label, path].join(' ')].flat();
    const others = related.length === 0 ? '' : words.alsoIn(related.map(nameOf).join(words.separator));
    return `    ${[words[severity], ...place, `${message}${others}`, `[${code}]`].join('  ')}`;
  });
  const count = (wanted: string): number => report.files.filter((file) => file.outcome === wanted).length;
  const whole = [
    `${MARKS[outcome]} ${words.caseAsWhole}  ${words[outcome]}`,
    ...(total === 0 ? [`    ${words.noCaseIssues}`] : between),
    ...(truncated ? [`    ${words.more(total - issues.length)}`] : []),
    ...(ignored.length === 0 ? [] : [`    ${words.ignored(ignored.join(words.separator))}`]),
    words.summary(count('valid'), count('invalid'), count('unchecked')),
  ];
  return `${[...blocks, `${whole.join('\n')}\n`].join('\n')}`;
}

/** Within one folder the name of a file says enough. */
function nameOf({ file, line }: CaseFilePlace): string {
  return line === undefined ? basename(file) : `${basename(file)}:${line}`;
}
