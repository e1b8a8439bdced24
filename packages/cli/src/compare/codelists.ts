import type { Found } from './change.js';
import { canonical } from './shape/canonical.js';

interface Entry {
  readonly code: string;
  readonly replacedBy?: string;
  readonly [part: string]: unknown;
}

/** A code list as it is published. */
export interface PublishedList {
  readonly open: boolean;
  readonly entries: readonly Entry[];
  readonly [part: string]: unknown;
}

type Lists = ReadonlyMap<string, PublishedList>;

/**
 * Codes added, deprecated and removed. Only a closed list refuses a code; a code is removed after it was deprecated in
 * a release before.
 */
export function compareCodelists(old: Lists, now: Lists): Found[] {
  const found: Found[] = [];
  for (const [name, list] of old) {
    const next = now.get(name);
    if (next) found.push(...ofList(name, list, next));
    else found.push({ subject: 'codelist', name, at: '', what: 'removed', verdict: 'narrows' });
  }
  for (const name of now.keys())
    if (!old.has(name)) found.push({ subject: 'codelist', name, at: '', what: 'added', verdict: 'widens' });
  return found;
}

function ofList(name: string, old: PublishedList, now: PublishedList): Found[] {
  const where = { subject: 'codelist', name } as const;
  const found: Found[] = [];
  if (old.open !== now.open)
    found.push({
      ...where,
      at: '',
      what: 'open',
      verdict: now.open ? 'widens' : 'narrows',
      from: old.open,
      to: now.open,
    });
  const [{ entries: before, open: _old, ...oldHead }, { entries: after, open: _now, ...newHead }] = [old, now];
  if (canonical(oldHead) !== canonical(newHead))
    found.push({ ...where, at: '', what: 'wording', verdict: 'annotation' });
  const next = new Map(after.map((entry) => [entry.code, entry]));
  const known = new Set(before.map(({ code }) => code));
  for (const entry of before) {
    const { code, replacedBy, ...words } = entry;
    const other = next.get(code);
    if (!other) {
      const what = replacedBy === undefined ? 'removed-without-deprecation' : 'removed';
      found.push({
        ...where,
        at: code,
        what,
        verdict: old.open && now.open ? 'equal' : 'narrows',
        ...openly(old, now),
      });
      continue;
    }
    const { code: _code, replacedBy: later, ...otherWords } = other;
    if (replacedBy !== later)
      found.push({
        ...where,
        at: code,
        what: 'deprecated',
        verdict: 'equal',
        release: 'minor',
        from: replacedBy,
        to: later,
      });
    if (canonical(words) !== canonical(otherWords))
      found.push({ ...where, at: code, what: 'wording', verdict: 'annotation', from: words, to: otherWords });
  }
  for (const { code, replacedBy: _replaced, ...words } of after)
    if (!known.has(code))
      found.push({
        ...where,
        at: code,
        what: 'added',
        verdict: old.open && now.open ? 'equal' : 'widens',
        ...openly(old, now),
        to: words,
      });
  return found;
}

/** A code of an open list is known or not, and accepted either way. */
const openly = (old: PublishedList, now: PublishedList): Pick<Found, 'release'> =>
  old.open && now.open ? { release: 'minor' } : {};
