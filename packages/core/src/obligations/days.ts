import { isDate } from '../calendar/date.js';
import { evaluate } from '../expression/evaluate.js';
import type { Expression } from '../expression/expression.js';
import { compareText } from '../projection/order.js';
import { narrowed } from './join.js';
import { rowsOf } from './rows.js';
import type { CaseDocument, CaseDocuments } from './case-documents.js';
import type { DayLine, DocumentLine } from './obligation-rule.js';

/** One instance of an obligation: the document it arises from, and the row of it. */
export interface Instance {
  readonly origin: CaseDocument;
  readonly entry?: unknown;
}

/** A day that a document proves. */
export interface FoundDay {
  /** `undefined` where a line fits that says no day. */
  readonly day: string | undefined;
  readonly by: CaseDocument;
}

/** What the expressions of an obligation read. */
export interface Scope {
  readonly origin: unknown;
  readonly entry: unknown;
  readonly record: unknown;
}

/** The scope of an instance, with another document beside it. */
export function scopeOf({ origin, entry }: Instance, record?: unknown): Scope {
  return { origin: origin.value, entry, record };
}

/** Whether a condition holds; without one it does. */
export function holds(condition: Expression | undefined, root: Scope, context?: unknown): boolean {
  return condition === undefined || evaluate(condition, { root, context: context ?? root.origin }) === true;
}

/** The day that an expression gives. */
export function dayOf(expression: Expression, root: Scope, context?: unknown): string | undefined {
  const value = evaluate(expression, { root, context: context ?? root.origin });
  return typeof value === 'string' && isDate(value) ? value : undefined;
}

/** The documents that a line is about, each with its scope. */
function candidates(line: DocumentLine, instance: Instance, documents: CaseDocuments): readonly CaseDocument[] {
  const { document } = line;
  if (document === undefined) return [instance.origin];
  if (documents.of(document).length < 2) return documents.of(document);
  return narrowed(line, document, documents, scopeOf(instance));
}

/** Whether the file holds a document that fits one of the lines. */
export function hasDocument(lines: readonly DocumentLine[], instance: Instance, documents: CaseDocuments): boolean {
  return lines.some((line) =>
    candidates(line, instance, documents).some(({ value }) => holds(line.when, scopeOf(instance, value))),
  );
}

/** Every day that a line finds, in the order of the documents. */
export function daysOfLine(line: DayLine, instance: Instance, documents: CaseDocuments): readonly FoundDay[] {
  const found: FoundDay[] = [];
  for (const by of candidates(line, instance, documents)) {
    const scope = scopeOf(instance, by.value);
    if (!holds(line.when, scope)) continue;
    if (line.on === undefined) found.push({ day: undefined, by });
    else {
      const day = line.rows === undefined ? dayOf(line.on, scope) : dayOfRows(line, line.rows, line.on, scope);
      if (day !== undefined) found.push({ day, by });
    }
  }
  return found;
}

/** The earliest day of the rows that fit. */
function dayOfRows({ where }: DayLine, rows: string, on: Expression, scope: Scope): string | undefined {
  return rowsOf(rows, scope)
    .filter((row) => holds(where, scope, row))
    .flatMap((row) => dayOf(on, scope, row) ?? [])
    .sort(compareText)[0];
}

/** The earliest day that any line proves up to a day; a line that fits without a day counts when nothing else does. */
export function earliestDay(
  lines: readonly DayLine[],
  instance: Instance,
  documents: CaseDocuments,
  until: string,
): FoundDay | undefined {
  let best: FoundDay | undefined;
  for (const line of lines) {
    for (const found of daysOfLine(line, instance, documents)) {
      if (found.day !== undefined && found.day > until) continue;
      if (best === undefined || (found.day !== undefined && (best.day === undefined || found.day < best.day))) {
        best = found;
      }
    }
  }
  return best;
}

/** The day of the first line that fits: what a window is counted from. */
export function eventDay(
  lines: readonly DayLine[],
  instance: Instance,
  documents: CaseDocuments,
): FoundDay | undefined {
  for (const line of lines) {
    const found = daysOfLine(line, instance, documents);
    const ordered =
      found.length < 2 ? found : [...found].sort((one, other) => compareText(one.day ?? '', other.day ?? ''));
    const chosen = ordered[line.pick === 'last' ? ordered.length - 1 : 0];
    if (chosen !== undefined) return chosen;
  }
  return undefined;
}
