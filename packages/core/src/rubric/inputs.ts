import type { Expression } from '../expression/expression.js';
import { sentencesFor } from './outcome.js';
import { factsRead } from './scene.js';
import type { Scene } from './scene.js';

/**
 * The facts that expressions read, in brackets: `（实有吸毒人员数：39）`. Empty for a rubric about a
 * person: whether a condition is met explains the score, the person's own values stay out of it.
 */
export function inputsText(expressions: readonly Expression[], scene: Scene): string {
  if (scene.rubric.subject === 'person') return '';
  const words = sentencesFor(scene);
  const inputs = factsRead(expressions, scene)
    .filter(({ fact }) => fact.type !== 'rows')
    .map(({ fact, value }) => {
      const shown = typeof value === 'boolean' ? (value ? words.yes : words.no) : String(value);
      return words.input(fact.title[scene.language], shown);
    });
  return words.inputs(inputs);
}
