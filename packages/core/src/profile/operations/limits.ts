import type { Field } from '../../definition.js';
import type { Applying, GrowingDocument } from '../growing-document.js';
import { replaceField } from '../replace-field.js';

/** Two limits of a field: names of the members that hold them. */
type Bounds = readonly ['minimum', 'maximum'] | readonly ['minLength', 'maxLength'] | readonly ['minItems', 'maxItems'];

/** Limits that an operation sets. */
type Limits = Readonly<Partial<Record<Bounds[number], number>>>;

const BOUNDS = {
  'narrow-range': ['minimum', 'maximum'],
  'narrow-length': ['minLength', 'maxLength'],
  'narrow-items': ['minItems', 'maxItems'],
} as const;

/** `narrow-range`, `narrow-length`, `narrow-items`: limits inside those that the field has. */
export function narrowLimits(
  document: GrowingDocument,
  field: Field,
  operation: { readonly op: keyof typeof BOUNDS; readonly at: string } & Limits,
  applying: Applying,
): void {
  const { op, at } = operation;
  if (!takes(field, op)) return applying.report('profile-wrong-type', field.type);
  const [low, high]: Bounds = BOUNDS[op];
  const lowest = field[low] ?? -Infinity;
  const highest = field[high] ?? Infinity;
  const wanted = { [low]: operation[low], [high]: operation[high] };
  const from = wanted[low] ?? lowest;
  const to = wanted[high] ?? highest;
  if (from < lowest || to > highest) {
    applying.report('profile-widens', from < lowest ? `${low} ${lowest}` : `${high} ${highest}`);
    if (!applying.isTrusted) return;
  } else if (from > to) {
    applying.report('profile-empty', `${low} ${from}, ${high} ${to}`);
    if (!applying.isTrusted) return;
  } else if (from === lowest && to === highest) return applying.report('profile-idle');
  const limits = { ...(isFinite(from) && { [low]: from }), ...(isFinite(to) && { [high]: to }) };
  document.delta.push({ at, ...definedOf(wanted) });
  document.root = replaceField(document.root, at, (known) => ({ ...known, ...limits }));
}

function definedOf(limits: Readonly<Record<string, number | undefined>>): Limits {
  return Object.fromEntries(Object.entries(limits).filter(([, limit]) => limit !== undefined)) as Limits;
}

function takes({ type }: Field, op: keyof typeof BOUNDS): boolean {
  if (op === 'narrow-items') return type === 'list';
  return op === 'narrow-length' ? type === 'string' : type === 'integer' || type === 'number';
}
