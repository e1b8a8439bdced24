import type { RenameStep } from '../migration.js';
import { change, fault, NOTHING, type StepOutcome } from '../outcome.js';
import { isMembers, memberOf } from '../path.js';
import { replaceMember, type Scope, siblingPointer, slotAt, valueAt } from '../slot.js';

/** Calls a member something else. */
export function rename({ at, name }: RenameStep, scope: Scope): StepOutcome {
  const slot = slotAt(scope, at);
  const value = valueAt(slot);
  if (value === undefined || !isMembers(slot.holder)) return NOTHING;
  const to = siblingPointer(slot, name);
  if (memberOf(slot.holder, name) !== undefined) return fault('migration-taken', to);
  replaceMember(slot.holder, slot.name, name, value);
  return change(slot.pointer, to);
}
