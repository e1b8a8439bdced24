import type { ConstStep } from '../migration.js';
import { change, NOTHING, type StepOutcome } from '../outcome.js';
import { isMembers } from '../path.js';
import { place, type Scope, slotAt, valueAt } from '../slot.js';

/** Gives an object a member that it lacks. */
export function constant({ at, value }: ConstStep, scope: Scope): StepOutcome {
  const slot = slotAt(scope, at);
  // An object that is not there, or is something else, is not made for the sake of a constant.
  if (!isMembers(slot.holder) || valueAt(slot) !== undefined) return NOTHING;
  place(scope, at, value);
  return change(slot.pointer);
}
