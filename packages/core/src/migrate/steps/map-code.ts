import type { MapCodeStep } from '../migration.js';
import { change, NOTHING, type StepOutcome } from '../outcome.js';
import { isMembers } from '../path.js';
import { replaceMember, type Scope, slotAt, valueAt } from '../slot.js';

/** Calls codes something else. */
export function mapCode({ at, codes }: MapCodeStep, scope: Scope): StepOutcome {
  const slot = slotAt(scope, at);
  const value = valueAt(slot);
  if (!isMembers(slot.holder)) return NOTHING;
  const mapped = Array.isArray(value) ? value.map((item: unknown) => codeFor(item, codes)) : codeFor(value, codes);
  const isSame = Array.isArray(value)
    ? (mapped as unknown[]).every((item, index) => item === value[index])
    : mapped === value;
  if (isSame) return NOTHING;
  replaceMember(slot.holder, slot.name, slot.name, mapped);
  return change(slot.pointer);
}

/** Only own members count: no code is taken from a prototype. */
function codeFor(value: unknown, codes: Readonly<Record<string, string>>): unknown {
  return typeof value === 'string' && Object.prototype.hasOwnProperty.call(codes, value) ? codes[value] : value;
}
