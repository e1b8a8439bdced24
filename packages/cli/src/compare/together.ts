import type { Found } from './change.js';
import { canonical } from './shape/canonical.js';

/** The last name of a path: the same member of a shared type stands below different fields. */
const lastOf = (at: string): string => at.slice(at.lastIndexOf('/') + 1);

/**
 * A change of a shared type is found in every document that uses it: such lines are one line, with its other places.
 */
export function together(lines: readonly Found[]): Found[] {
  const known = new Map<string, Found>();
  const result: Found[] = [];
  for (const line of lines) {
    const key = canonical([line.subject, lastPart(line), line.what, line.verdict, line.from, line.to]);
    const isShared = line.subject === 'schema' || line.subject === 'rule';
    const first = isShared ? known.get(key) : undefined;
    if (first === undefined) {
      known.set(key, line);
      result.push(line);
      continue;
    }
    const witness = first.witness ?? line.witness;
    const merged = {
      ...first,
      ...(witness ? { witness } : {}),
      also: [...(first.also ?? []), `${line.name} ${line.at}`],
    };
    result[result.indexOf(first)] = merged;
    known.set(key, merged);
  }
  return result;
}

const lastPart = ({ subject, at }: Found): string => (subject === 'rule' ? (at.split(' ')[0] ?? '') : lastOf(at));
