import type { WrapStep } from '../migration.js';
import { change, fault, NOTHING, type StepOutcome } from '../outcome.js';
import { isMembers } from '../path.js';
import { place, remove, replaceMember, type Scope, type Slot, slotAt, valueAt } from '../slot.js';

/** Puts values into an object or a list of their own. */
export function wrap({ at, members, list }: WrapStep, scope: Scope): StepOutcome {
  const target = slotAt(scope, at);
  if (list === true) {
    const value = valueAt(target);
    if (value === undefined || Array.isArray(value) || !isMembers(target.holder)) return NOTHING;
    replaceMember(target.holder, target.name, target.name, [value]);
    return change(target.pointer);
  }
  const found = Object.entries(members ?? {})
    .map(([name, path]) => ({ name, slot: slotAt(scope, path) }))
    .filter(({ slot }) => valueAt(slot) !== undefined);
  const [first] = found;
  if (first === undefined) return NOTHING;
  if (target.holder === 'blocked') return fault('migration-no-object', target.pointer);
  // What is wrapped may stand at the very place that the object takes.
  const isOwn = found.some(({ slot }) => slot.pointer === target.pointer);
  if (!isOwn && valueAt(target) !== undefined) return fault('migration-taken', target.pointer);
  const object = Object.fromEntries(found.map(({ name, slot }) => [name, valueAt(slot)]));
  put(scope, at, { target, first: first.slot }, object);
  for (const { slot } of found) if (slot.pointer !== target.pointer) remove(slot);
  return change(first.slot.pointer, target.pointer);
}

/** The object takes the place of the first value where both stand in one object, so that the order stays. */
function put(
  scope: Scope,
  at: string,
  { target, first }: { readonly target: Slot; readonly first: Slot },
  object: unknown,
): void {
  if (isMembers(first.holder) && first.holder === target.holder)
    replaceMember(first.holder, first.name, target.name, object);
  else {
    remove(target);
    place(scope, at, object);
  }
}
