import type { ReasonDraft } from './facts.js';
import type { Scene } from './scene.js';
import { choiceKey } from './score-decision.js';

/** What is wrong with choices of outcomes: each names a row, and an outcome that it offers. */
export function choiceFaults({ rubric, choices }: Pick<Scene, 'rubric' | 'choices'>): ReasonDraft[] {
  const chosen = Object.keys(choices);
  if (chosen.length === 0) return [];
  const offered = rubric.items.flatMap((item) =>
    item.kind === 'decision' ? item.rows.map((row) => ({ key: choiceKey(item, row), choice: row.choice ?? [] })) : [],
  );
  return chosen
    .filter((key) => !offered.some((row) => row.key === key && row.choice.indexOf(choices[key] ?? '') >= 0))
    .sort()
    .map((key) => ({ code: 'choice-unknown', path: '', params: { choice: key } }));
}
