import type { Found } from './change.js';
import { meaningOf } from './meaning.js';
import { canonical, isObject } from './shape/canonical.js';

/** What tells the entries of a register apart. */
const KEYS = ['id', 'unit'] as const;

/** The entries of a list one by one, such as facts and units, so that a line names the one that changed. */
export function entriesOf(name: string, value: unknown): [string, unknown][] {
  if (!Array.isArray(value)) return [[name, value]];
  return (value as unknown[]).map((each, index) => {
    const key = isObject(each) ? KEYS.map((one) => each[one]).find((found) => typeof found === 'string') : undefined;
    return [`${name}/${typeof key === 'string' ? key : String(index)}`, each];
  });
}

/**
 * Parts of which nothing is concluded but whether they are there and whether they mean the same: obligations,
 * schedules, indicators, the lifecycle and the like.
 */
export function compareRegisters(old: ReadonlyMap<string, unknown>, now: ReadonlyMap<string, unknown>): Found[] {
  const found: Found[] = [];
  for (const [name, value] of old) {
    const next = now.get(name);
    const where = { subject: 'register', name, at: '' } as const;
    if (next === undefined) found.push({ ...where, what: 'removed', verdict: 'narrows' });
    else if (canonical(meaningOf(value)) !== canonical(meaningOf(next)))
      found.push({ ...where, what: 'content', verdict: 'unknown' });
    else if (canonical(value) !== canonical(next)) found.push({ ...where, what: 'wording', verdict: 'annotation' });
  }
  for (const name of now.keys())
    if (!old.has(name)) found.push({ subject: 'register', name, at: '', what: 'added', verdict: 'widens' });
  return found;
}
