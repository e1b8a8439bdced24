import { compareInstants, isDateTime } from '../calendar/date-time.js';

/** Compares two texts by code unit, never by a locale. */
export function compareText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other);
}

/**
 * A total order of scalars of any type: nothing, then false and true, integers, instants, other texts.
 * Date-times are compared as instants, so that a record written in another offset keeps its place.
 */
export function compareScalars(one: unknown, other: unknown): number {
  const rank = rankOf(one) - rankOf(other);
  if (rank !== 0) return rank;
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  if (typeof one === 'boolean' && typeof other === 'boolean') return Number(one) - Number(other);
  if (typeof one !== 'string' || typeof other !== 'string') return 0;
  return (isDateTime(one) ? (compareInstants(one, other) ?? 0) : 0) || compareText(one, other);
}

/** A text that is the same for equal JSON values, whatever the order of their members. */
export function canonicalText(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonicalText).join(',')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  const members = Object.entries(value)
    .sort(([one], [other]) => compareText(one, other))
    .map(([name, member]) => `${JSON.stringify(name)}:${canonicalText(member)}`);
  return `{${members.join(',')}}`;
}

function rankOf(value: unknown): number {
  if (typeof value === 'boolean') return 1;
  if (typeof value === 'number') return 2;
  if (typeof value === 'string') return isDateTime(value) ? 3 : 4;
  return 0;
}
