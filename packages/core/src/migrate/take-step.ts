import type { MigrationStep } from './migration.js';
import { nodesAt } from './path.js';
import type { StepOutcome } from './outcome.js';
import type { Scope } from './slot.js';
import { constant } from './steps/constant.js';
import { drop } from './steps/drop.js';
import { mapCode } from './steps/map-code.js';
import { move } from './steps/move.js';
import { rename } from './steps/rename.js';
import { split } from './steps/split.js';
import { wrap } from './steps/wrap.js';

/** Takes a step at every node it is for, and changes the document. */
export function takeStep(step: MigrationStep, document: unknown): readonly StepOutcome[] {
  const contexts = step.within === undefined ? [{ pointer: '', value: document }] : nodesAt(step.within, document);
  return contexts.map(({ pointer, value }) => takeOnce(step, { document, context: value, pointer }));
}

function takeOnce(step: MigrationStep, scope: Scope): StepOutcome {
  switch (step.op) {
    case 'move':
    case 'copy':
      return move(step, scope);
    case 'rename':
      return rename(step, scope);
    case 'const':
      return constant(step, scope);
    case 'map-code':
      return mapCode(step, scope);
    case 'drop':
      return drop(step, scope);
    case 'wrap':
      return wrap(step, scope);
    case 'split':
      return split(step, scope);
  }
}
