import { isDate } from '../calendar/date.js';
import { evaluate } from '../expression/evaluate.js';
import type { Expression } from '../expression/expression.js';
import { reconciliations } from '../generated-indicators.js';
import { childPointer, resolvePointer } from '../pointer/pointer.js';
import { type CaseDocument, caseDocuments } from '../obligations/case-documents.js';
import { rowsOf } from '../obligations/rows.js';
import type { Period } from './count.js';
import type { ReconciliationLine, ReconciliationRule } from './reconciliation-rule.js';

/** A document that states totals, with its own period. */
export interface StatedDocument extends Period {
  readonly document: CaseDocument;
  readonly rule: ReconciliationRule;
  /** Whether it says itself when its period begins. */
  readonly isBounded: boolean;
}

/** A number that a document states. */
export interface StatedNumber {
  readonly at: string;
  readonly value: number;
  /** The person it is about, where the line is compared person by person. */
  readonly person?: string;
}

/** Before anything that the documents could tell of. */
const BEGINNING = '1900-01-01';

/** The documents that state totals of a period that ends within the one that was asked for. */
export function statedDocuments(values: readonly unknown[], { from, to }: Period): readonly StatedDocument[] {
  const { all } = caseDocuments(values, to);
  return reconciliations.flatMap((rule) => {
    const own = all.filter(({ slug }) => slug === rule.document);
    const corrected = new Set(
      own.map(({ value }) => (rule.corrects === undefined ? undefined : resolvePointer(value, rule.corrects))),
    );
    return own.flatMap((document): StatedDocument[] => {
      const end = dayIn(rule.period.to, document);
      if (end === undefined || end < from || end > to) return [];
      if (document.number !== undefined && corrected.has(document.number)) return [];
      const start = rule.period.from === undefined ? undefined : dayIn(rule.period.from, document);
      return [{ document, rule, from: start ?? BEGINNING, to: end, isBounded: start !== undefined }];
    });
  });
}

/** The numbers that a line finds in a document. */
export function statedNumbers({ at, row, each }: ReconciliationLine, document: CaseDocument): readonly StatedNumber[] {
  const list = each?.of ?? row?.of;
  if (list === undefined) return numberAt(document.value, at, '');
  return rowsOf(list, document.value).flatMap((context, index): readonly StatedNumber[] => {
    const scope = { root: document.value, context };
    const [number] = numberAt(context, at, childPointer(list, index));
    if (number === undefined) return [];
    if (each === undefined) return row !== undefined && evaluate(row.where, scope) === true ? [number] : [];
    const person = evaluate(each.person, scope);
    return typeof person === 'string' ? [{ ...number, person }] : [];
  });
}

function numberAt(node: unknown, pointer: string, before: string): readonly StatedNumber[] {
  const value = resolvePointer(node, pointer);
  return Number.isSafeInteger(value) ? [{ at: `${before}${pointer}`, value: value as number }] : [];
}

function dayIn(expression: Expression, { value }: CaseDocument): string | undefined {
  const day = evaluate(expression, { root: value, context: value });
  return typeof day === 'string' && isDate(day) ? day : undefined;
}
