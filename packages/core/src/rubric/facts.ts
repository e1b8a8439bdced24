import { isDate } from '../calendar/date.js';
import { formatPointer, memberOf } from '../pointer/pointer.js';
import type { ScoreReasonCode } from './result.js';
import type { Fact, RowsFact, Rubric, ScalarFact } from './rubric.js';

/** A reason before it is put into words. */
export interface ReasonDraft {
  readonly code: ScoreReasonCode;
  readonly path: string;
  readonly item?: string;
  readonly params: Readonly<Record<string, string | number>>;
}

/** Facts that were checked against their declarations. */
export interface CheckedFacts {
  /** The declared facts that are there, of the declared type, and nothing else. */
  readonly known: Readonly<Record<string, unknown>>;
  readonly reasons: readonly ReasonDraft[];
}

/** Compares facts with what a rubric declares. An absent fact is no fault here; a wrong one is. */
export function checkFacts(rubric: Rubric, facts: unknown): CheckedFacts {
  if (typeof facts !== 'object' || facts === null || Array.isArray(facts)) {
    return { known: {}, reasons: [{ code: 'facts-not-an-object', path: '', params: {} }] };
  }
  const known: Record<string, unknown> = {};
  const reasons: ReasonDraft[] = [];
  let present = 0;
  for (const fact of rubric.facts) {
    const value = memberOf(facts, fact.id);
    if (value === undefined) continue;
    present += 1;
    const found = faultsOf(fact, value, [fact.id]);
    if (found.length === 0) known[fact.id] = value;
    reasons.push(...found);
  }
  // As many members as declared facts: there are no others. The facts are then read where they are.
  if (reasons.length === 0 && Object.keys(facts).length === present)
    return { known: facts as Readonly<Record<string, unknown>>, reasons };
  return { known, reasons: [...reasons, ...unknownFacts(rubric, facts)] };
}

/** Whether a value is one that a fact may have. */
export function fitsFact(fact: Fact, value: unknown): boolean {
  return faultsOf(fact, value, [fact.id]).length === 0;
}

/** Whether a fact is there whole: a list of rows is not while a row lacks one of its columns. */
export function isPresent(fact: Fact, known: Readonly<Record<string, unknown>>): boolean {
  const value = memberOf(known, fact.id);
  if (value === undefined) return false;
  if (fact.type !== 'rows') return true;
  const rows = value as readonly unknown[];
  return rows.every((row) => fact.columns.every(({ id }) => memberOf(row, id) !== undefined));
}

function unknownFacts(rubric: Rubric, facts: object): ReasonDraft[] {
  const declared = rubric.facts.map(({ id }) => id);
  return Object.keys(facts)
    .filter((id) => declared.indexOf(id) < 0)
    .sort()
    .map((id) => ({ code: 'fact-unknown', path: formatPointer([id]), params: {} }));
}

function faultsOf(fact: Fact, value: unknown, segments: readonly (string | number)[]): ReasonDraft[] {
  return fact.type === 'rows' ? rowsFaults(fact, value, segments) : scalarFaults(fact, value, segments);
}

function scalarFaults(fact: ScalarFact, value: unknown, segments: readonly (string | number)[]): ReasonDraft[] {
  const path = formatPointer(segments);
  if (!hasType(fact, value)) return [{ code: 'fact-type', path, params: { type: fact.type } }];
  if (fact.codes && fact.codes.indexOf(value as string) < 0) return [{ code: 'fact-code', path, params: {} }];
  const { min, max } = fact;
  const tooSmall = min !== undefined && (value as number) < min;
  const tooLarge = max !== undefined && (value as number) > max;
  if (!tooSmall && !tooLarge) return [];
  const params = { ...(min === undefined ? {} : { min }), ...(max === undefined ? {} : { max }) };
  return [{ code: 'fact-range', path, params }];
}

function rowsFaults(fact: RowsFact, value: unknown, segments: readonly (string | number)[]): ReasonDraft[] {
  const path = formatPointer(segments);
  if (!Array.isArray(value)) return [{ code: 'fact-type', path, params: { type: 'rows' } }];
  if (value.length > fact.maxRows) return [{ code: 'fact-rows', path, params: { maxRows: fact.maxRows } }];
  const faults: ReasonDraft[] = [];
  value.forEach((row: unknown, index) => {
    if (typeof row !== 'object' || row === null || Array.isArray(row)) {
      faults.push({ code: 'fact-type', path: formatPointer([...segments, index]), params: { type: 'row' } });
      return;
    }
    for (const column of fact.columns) {
      const cell = memberOf(row, column.id);
      if (cell !== undefined) faults.push(...scalarFaults(column, cell, [...segments, index, column.id]));
    }
    const declared = fact.columns.map(({ id }) => id);
    for (const id of Object.keys(row)
      .filter((name) => declared.indexOf(name) < 0)
      .sort()) {
      faults.push({ code: 'fact-unknown', path: formatPointer([...segments, index, id]), params: {} });
    }
  });
  return faults;
}

function hasType(fact: ScalarFact, value: unknown): boolean {
  switch (fact.type) {
    case 'integer':
      return Number.isSafeInteger(value);
    case 'boolean':
      return typeof value === 'boolean';
    case 'date':
      return typeof value === 'string' && isDate(value);
    case 'code':
      return typeof value === 'string';
  }
}
