import type { DropStep } from '../migration.js';
import { change, NOTHING, type StepOutcome } from '../outcome.js';
import { remove, type Scope, slotAt, valueAt } from '../slot.js';

/** Takes a value away that has no place any more. */
export function drop({ at }: DropStep, scope: Scope): StepOutcome {
  const slot = slotAt(scope, at);
  if (valueAt(slot) === undefined) return NOTHING;
  remove(slot);
  return change(slot.pointer);
}
