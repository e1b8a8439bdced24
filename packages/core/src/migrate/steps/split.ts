import type { SplitStep } from '../migration.js';
import { change, fault, NOTHING, type StepOutcome } from '../outcome.js';
import { place, remove, type Scope, slotAt, valueAt } from '../slot.js';

/** Cuts a text into several. */
export function split({ from, by, into }: SplitStep, scope: Scope): StepOutcome {
  const source = slotAt(scope, from);
  const value = valueAt(source);
  if (value === undefined) return NOTHING;
  if (typeof value !== 'string') return fault('migration-no-text', source.pointer);
  const parts = value.split(by).map((part) => part.trim());
  if (parts.length !== into.length || parts.some((part) => part === ''))
    return fault('migration-parts', source.pointer);
  for (const path of into) {
    const target = slotAt(scope, path);
    if (target.holder === 'blocked') return fault('migration-no-object', target.pointer);
    if (target.pointer !== source.pointer && valueAt(target) !== undefined)
      return fault('migration-taken', target.pointer);
  }
  remove(source);
  into.forEach((path, index) => {
    place(scope, path, parts[index]);
  });
  return change(source.pointer, slotAt(scope, into[0] ?? from).pointer);
}
