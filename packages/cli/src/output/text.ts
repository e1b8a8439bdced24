import type { Language } from '@guitu/core';
import type { FileReport } from './report.js';
import { WORDS } from './words.js';

/** Signs of the outcomes. */
export const MARKS = { valid: '✓', invalid: '✗', unchecked: '?' } as const;

/** One document for a person to read: its outcome, then a line an issue. */
export function formatReport(report: FileReport, language: Language): string {
  const words = WORDS[language];
  const place = report.line === undefined ? report.file : `${report.file}:${report.line}`;
  const head = `${MARKS[report.outcome]} ${place}  ${report.document ?? ''}  ${words[report.outcome]}`.replace(
    / {3,}/g,
    '  ',
  );
  const lines = report.issues.map(
    (issue) => `    ${words[issue.severity]}  ${issue.path || '/'}  ${issue.message}  [${issue.code}]`,
  );
  const more = report.truncated ? [`    ${words.more(report.total - report.issues.length)}`] : [];
  return `${[head, ...lines, ...more].join('\n')}\n`;
}
