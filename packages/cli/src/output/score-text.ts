import type { Language } from '@guitu/core';
import type { Rubric, ScoreResult } from '@guitu/core/score';
import { WORDS } from './words.js';

/** What a result names by its id. */
interface Titled {
  readonly id: string;
  readonly title: Readonly<Record<Language, string>>;
}

/** A score for a person to read: the head, a line for every signed part of the sum, and what is missing. */
export function formatScore(result: ScoreResult, rubric: Rubric, language: Language): string {
  const words = WORDS[language];
  const state = { scored: '', incomplete: `  ${words.incomplete}`, error: `  ${words.failed}` }[result.status];
  const titles = (entries: readonly Titled[], ids: readonly string[]): string =>
    ids.map((id) => entries.find((entry) => entry.id === id)?.title[language] ?? id).join(words.separator);
  // A sheet that only decides has no points: its zeros would read like a bad result.
  const isDecision = rubric.max === 0;
  const points = `${words.total} ${result.total ?? '—'} ${words.of} ${result.max}${result.bandTitle === null ? '' : `  ${result.bandTitle}`}${state}`;
  const decided = `${words.outcome} ${result.outcomes.map(({ title }) => title).join(words.separator) || '—'}${state}`;
  const lines = [
    rubric.title[language],
    isDecision ? decided : points,
    ...result.trace.flatMap((line) => [
      `  ${(isDecision ? '' : line.points).padStart(8)}  ${line.title}  ${line.because}`,
      ...(line.assumption === undefined ? [] : [`            ${words.assumption}${line.assumption}`]),
    ]),
    ...result.reasons.map((reason) => `  ${reason.message}  [${reason.code}]`),
    ...(result.vetoes.length > 0 ? [`${words.veto}${titles(rubric.items, result.vetoes)}`] : []),
    ...(result.missing.length > 0 ? [`${words.missing}${titles(rubric.facts, result.missing)}`] : []),
    ...(result.opinion === undefined ? [] : [result.opinion]),
  ];
  return `${lines.join('\n')}\n`;
}
