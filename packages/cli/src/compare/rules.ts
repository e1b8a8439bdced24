import type { Expression } from '@guitu/core';
import { type Found, type Verdict } from './change.js';
import { canonical } from './shape/canonical.js';
import { orderOf } from './expression-order.js';

/** A rule as it is published. */
export interface PublishedRule {
  readonly id: string;
  readonly level: 'error' | 'warning' | 'info';
  readonly within?: string;
  readonly at?: string;
  readonly when?: Expression;
  readonly assert: Expression;
  readonly message?: unknown;
  readonly source?: unknown;
  readonly note?: unknown;
}

type Where = Pick<Found, 'subject' | 'name'>;

/** A rule is told by its id and the place where it holds: shared types bring the same rule to several places. */
const keyOf = ({ id, within = '' }: PublishedRule): string => (within === '' ? id : `${id} ${within}`);

/** The changes between two lists of rules. What an error refuses narrows; a warning refuses nothing. */
export function compareRules(old: readonly PublishedRule[], now: readonly PublishedRule[], where: Where): Found[] {
  const before = new Map(old.map((rule) => [keyOf(rule), rule]));
  const after = new Map(now.map((rule) => [keyOf(rule), rule]));
  const found: Found[] = [];
  for (const [key, rule] of before) {
    const next = after.get(key);
    if (next) found.push(...ofRule(key, rule, next, where));
    else found.push({ ...where, at: key, what: 'removed', verdict: 'widens', from: rule.level });
  }
  for (const [key, rule] of after)
    if (!before.has(key)) {
      const verdict: Verdict = rule.level === 'error' ? 'narrows' : 'equal';
      found.push({ ...where, at: key, what: 'added', verdict, ...atLeastMinor(verdict), to: rule.level });
    }
  return found;
}

/** A rule that says more or less than before moves MINOR, even where nothing more is refused. */
const atLeastMinor = (verdict: Verdict): Pick<Found, 'release'> => (verdict === 'equal' ? { release: 'minor' } : {});

function ofRule(at: string, old: PublishedRule, now: PublishedRule, where: Where): Found[] {
  const found: Found[] = [];
  const add = (what: string, verdict: Verdict, from: unknown, to: unknown): void => {
    found.push({ ...where, at, what, verdict, ...atLeastMinor(verdict), from, to });
  };
  const isError = old.level === 'error' && now.level === 'error';
  if (old.level !== now.level) {
    const verdict = now.level === 'error' ? 'narrows' : old.level === 'error' ? 'widens' : 'equal';
    add('level', verdict, old.level, now.level);
  }
  // With another level, other words of the rule say no more than that.
  const shown = (verdict: Verdict): Verdict => (isError ? verdict : 'equal');
  if (canonical([old.when, old.assert]) !== canonical([now.when, now.assert]))
    add('assert', shown(verdictOf(old, now)), said(old), said(now));
  if (old.at !== now.at) add('at', 'equal', old.at, now.at);
  if (canonical(restOf(old)) !== canonical(restOf(now))) add('scope', shown('unknown'), restOf(old), restOf(now));
  if (canonical(wordsOf(old)) !== canonical(wordsOf(now)))
    found.push({ ...where, at, what: 'wording', verdict: 'annotation', from: wordsOf(old), to: wordsOf(now) });
  return found;
}

const said = ({ when, assert }: PublishedRule): unknown => (when === undefined ? { assert } : { when, assert });

const wordsOf = ({ message, source, note }: PublishedRule): unknown => ({ message, source, note });

/** What a rule of one document does not have: the documents that a rule of case files is about. */
function restOf(rule: PublishedRule): unknown {
  const { level: _level, when: _when, assert: _assert, at: _at, message: _message, source: _source, ...rest } = rule;
  const { note: _note, ...other } = rest;
  return other;
}

/** A rule refuses less when it holds for fewer documents, or asks less of them. */
function verdictOf(old: PublishedRule, now: PublishedRule): Verdict {
  const asked = orderOf(old.assert, now.assert);
  const held = orderOf(old.when ?? true, now.when ?? true);
  if (asked === 'equal' && held === 'equal') return 'equal';
  const looser = (asked === 'higher' || asked === 'equal') && (held === 'lower' || held === 'equal');
  if (looser) return 'widens';
  const stricter = (asked === 'lower' || asked === 'equal') && (held === 'higher' || held === 'equal');
  return stricter ? 'narrows' : 'unknown';
}
