import type { CopyStep, MoveStep } from '../migration.js';
import { change, fault, NOTHING, type StepOutcome } from '../outcome.js';
import { place, remove, type Scope, slotAt, valueAt } from '../slot.js';

/** Puts a value elsewhere, or there too. */
export function move({ op, from, to }: MoveStep | CopyStep, scope: Scope): StepOutcome {
  const source = slotAt(scope, from);
  const value = valueAt(source);
  if (value === undefined) return NOTHING;
  const target = slotAt(scope, to);
  if (target.holder === 'blocked') return fault('migration-no-object', target.pointer);
  if (valueAt(target) !== undefined) return fault('migration-taken', target.pointer);
  if (op === 'move') remove(source);
  place(scope, to, op === 'move' ? value : (JSON.parse(JSON.stringify(value)) as unknown));
  return change(source.pointer, target.pointer);
}
