import { addDays } from '../../calendar/arithmetic.js';

const DAY = /^[0-9]{4}-[0-9]{2}-[0-9]{2}$/;

/** The numbers, codes and days that expressions name, with their neighbours: where what they say changes. */
export function literalsOf(expressions: readonly unknown[]): readonly unknown[] {
  const found = new Set<unknown>();
  const visit = (part: unknown): void => {
    if (typeof part === 'number') [part, part - 1, part + 1].forEach((value) => found.add(value));
    else if (typeof part === 'boolean') found.add(part);
    else if (typeof part === 'string') {
      if (part[0] === '/' || part[0] === '.') return;
      found.add(part);
      if (DAY.test(part)) [-1, 1].forEach((days) => found.add(addDays(part, days)));
    } else if (Array.isArray(part)) part.forEach(visit);
    else if (typeof part === 'object' && part !== null)
      Object.keys(part).forEach((name) => visit((part as Record<string, unknown>)[name]));
  };
  expressions.forEach(visit);
  return Array.from(found);
}
