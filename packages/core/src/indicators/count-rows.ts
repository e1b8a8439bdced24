import { isDate } from '../calendar/date.js';
import { evaluate } from '../expression/evaluate.js';
import type { Expression } from '../expression/expression.js';
import type { Value } from '../expression/value.js';
import type { CaseDocument } from '../obligations/case-documents.js';
import { rowsOf } from '../obligations/rows.js';
import type { Scene } from './count.js';
import type { RowCounting } from './counting.js';
import { type Counted, evidenceOf, type Found, type Passed } from './found.js';
import type { EvidenceLine } from './indicator.js';

/** A row that lies in the period. */
interface Row {
  readonly key: string;
  readonly day: string;
  readonly evidence: EvidenceLine;
  /** Whether it is one of those that are counted; neither where a value is missing. */
  readonly counts: Value;
}

/** Counts documents, or rows of them. */
export function countRows(counting: RowCounting, scene: Scene): Counted {
  const passed: Passed[] = [];
  const byKey = new Map<string, Row[]>();
  documentsOf(counting, scene).forEach((document, place) => {
    const isWhole = counting.rows === undefined;
    const list = isWhole ? [document.value] : rowsOf(counting.rows, document.value);
    list.forEach((context, index) => {
      const evidence = evidenceOf(document, isWhole ? {} : { row: index + 1 });
      const row = readRow(counting, scene, { document, context, evidence, key: `${place} ${index}` });
      if ('reason' in row) {
        passed.push(row);
        return;
      }
      const same = byKey.get(row.key);
      if (same === undefined) byKey.set(row.key, [row]);
      else same.push(row);
    });
  });
  const found: Found[] = [];
  byKey.forEach((rows) => {
    settle(rows, found, passed);
  });
  return { found, passed };
}

function documentsOf({ document }: RowCounting, { view, own }: Scene): readonly CaseDocument[] {
  if (document === undefined) return own === undefined ? [] : [own];
  return view.documents.of(document);
}

function readRow(
  { on, once, where }: RowCounting,
  { from, to }: Scene,
  row: {
    readonly document: CaseDocument;
    readonly context: unknown;
    readonly evidence: EvidenceLine;
    readonly key: string;
  },
): Row | Passed {
  const read = (expression: Expression): Value =>
    evaluate(expression, { root: row.document.value, context: row.context, asOf: to });
  const day = on === undefined ? '' : read(on);
  if (on !== undefined && !(typeof day === 'string' && isDate(day))) {
    return { reason: 'day-missing', evidence: row.evidence };
  }
  const evidence = on === undefined ? row.evidence : { ...row.evidence, day: String(day) };
  if (on !== undefined && (String(day) < from || String(day) > to)) return { reason: 'outside-period', evidence };
  const value = once === undefined ? row.key : read(once);
  if (typeof value !== 'string' && typeof value !== 'number') return { reason: 'not-known', evidence };
  return { key: String(value), day: String(day), evidence, counts: where === undefined ? true : read(where) };
}

/** Of the rows of one key those of the latest day count, and they count once. */
function settle(rows: readonly Row[], found: Found[], passed: Passed[]): void {
  const last = rows.reduce((day, row) => (row.day > day ? row.day : day), '');
  const current = rows.filter(({ day }) => day === last);
  const chosen =
    current.find(({ counts }) => counts === true) ?? current.find(({ counts }) => counts !== false) ?? current[0];
  if (chosen === undefined) return;
  if (chosen.counts === true) found.push({ key: chosen.key, evidence: chosen.evidence });
  else if (chosen.counts !== false) passed.push({ reason: 'not-known', evidence: chosen.evidence });
  for (const row of rows) if (row !== chosen) passed.push({ reason: 'counted-once', evidence: row.evidence });
}
