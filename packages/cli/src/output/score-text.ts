import type { Language, Rubric, ScoreResult } from '@guitu/core';
import { WORDS } from './words.js';

/** A score for a person to read: the head, a line for every signed part of the sum, and what is missing. */
export function formatScore(result: ScoreResult, rubric: Rubric, language: Language): string {
  const words = WORDS[language];
  const state = { scored: '', incomplete: `  ${words.incomplete}`, error: `  ${words.failed}` }[result.status];
  const lines = [
    rubric.title[language],
    `${words.total} ${result.total ?? '—'} ${words.of} ${result.max}${result.bandTitle === null ? '' : `  ${result.bandTitle}`}${state}`,
    ...result.trace.flatMap((line) => [
      `  ${line.points.padStart(8)}  ${line.title}  ${line.because}`,
      ...(line.assumption === undefined ? [] : [`            ${words.assumption}${line.assumption}`]),
    ]),
    ...result.reasons.map((reason) => `  ${reason.message}  [${reason.code}]`),
    ...(result.vetoes.length > 0 ? [`${words.veto}: ${result.vetoes.join(', ')}`] : []),
    ...(result.missing.length > 0 ? [`${words.missing}: ${result.missing.join(', ')}`] : []),
    ...(result.opinion === undefined ? [] : [result.opinion]),
  ];
  return `${lines.join('\n')}\n`;
}
