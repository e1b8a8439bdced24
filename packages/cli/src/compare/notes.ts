import type { Found } from './change.js';
import { canonical } from './shape/canonical.js';
import { ANY, isNever, type Shape } from './shape/shape.js';

/** Another meaning of the same value: 12 is not 12 hundredths. */
const MEANING = new Set(['x-unit', 'x-precision']);

/** What programs act on without refusing a value: warnings, masking, references, printed numbers. */
const BEHAVIOUR = new Set([
  'x-normative',
  'x-privacy',
  'x-codelist',
  'x-link',
  'x-field',
  'deprecated',
  'x-deprecated',
]);

/** Annotations of two schemas at the places that both have. */
export function* compareNotes(old: Shape, now: Shape, name: string, at = ''): Generator<Found> {
  const [before, after] = [old.notes ?? {}, now.notes ?? {}];
  for (const what of new Set([...Object.keys(before), ...Object.keys(after)])) {
    if (canonical(before[what]) === canonical(after[what])) continue;
    const found = { subject: 'schema', name, at, what, from: before[what], to: after[what] } as const;
    if (MEANING.has(what)) yield { ...found, verdict: 'incomparable' };
    else if (BEHAVIOUR.has(what)) yield { ...found, verdict: 'equal', release: 'minor' };
    else yield { ...found, verdict: 'annotation' };
  }
  for (const [member, shape] of old.properties ?? []) {
    const other = now.properties?.get(member);
    if (other && !isNever(other)) yield* compareNotes(shape, other, name, `${at}/${member}`);
  }
  if (old.items && now.items) yield* compareNotes(old.items, now.items ?? ANY, name, `${at}/*`);
}
