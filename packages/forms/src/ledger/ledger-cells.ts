import type { Issue } from '@guitu/core';
import { editAt, setTo } from '../document/edit.js';
import { enteredIssue } from '../issues/entered-issue.js';
import { formatStored } from '../fields/entered-text.js';
import type { JsonList, JsonValue } from '../json.js';
import { cellText, readCell } from './cell-text.js';
import { maskField } from '../mask/mask-field.js';
import type { LedgerCodes } from './ledger-codes.js';
import type { LedgerColumn } from './ledger-columns.js';
import type { LedgerOptions } from './ledger.js';
import { rowObject } from './ledger.js';
import { valueIn } from './ledger-totals.js';
import type { RowChecks } from './row-checks.js';

/** Texts that stand for no value, by key of the row and path of the column. */
export type UnreadTexts = Map<string, string>;

/** What the cells of a ledger show and are checked by. */
export interface LedgerCells {
  value(row: number, column: LedgerColumn): JsonValue | undefined;
  text(row: number, column: LedgerColumn): string;
  editText(row: number, column: LedgerColumn): string;
  rank(row: number, column: LedgerColumn): number | string | undefined;
  issues(row: number): readonly Issue[];
  cellIssues(row: number, column: LedgerColumn): readonly Issue[];
  tryText(row: number, column: LedgerColumn, text: string): readonly string[];
}

/** What cells need to know. */
interface CellSource {
  readonly options: LedgerOptions;
  readonly rows: () => JsonList;
  readonly keyOf: (row: number) => string;
  readonly unread: UnreadTexts;
  readonly codes: LedgerCodes;
  readonly checks: RowChecks;
  /** Issues of the ledger as a whole by pointer of the row. */
  readonly acrossOf: (row: number) => readonly Issue[];
}

/** Makes the cells of one ledger. */
export function createLedgerCells(source: CellSource): LedgerCells {
  const { options, rows, keyOf, unread, codes, checks } = source;
  const { words, store } = options;
  const { language } = store.kind.texts;
  const item = store.describe(`${options.path ?? '/rows'}/0`).field;

  const value = (row: number, { path }: LedgerColumn): JsonValue | undefined => valueIn(rows()[row], path);
  const unreadText = (row: number, { path }: LedgerColumn): string | undefined =>
    unread.size === 0 ? undefined : unread.get(keyOf(row) + path);
  const unreadIssue = (column: LedgerColumn): Issue => {
    const { field, path, name } = column;
    if (field.type !== 'boolean' && field.codelist === undefined)
      return enteredIssue(path, field, name, store.kind.catalogue);
    const message = language === 'en' ? `Choose ${name} from the list` : `请从列表中选择${name}`;
    return { code: 'enum', severity: 'error', path, label: name, params: {}, source: [], message };
  };

  function issues(row: number): readonly Issue[] {
    const own = checks.of(rows()[row] ?? {});
    return [...own, ...source.acrossOf(row)];
  }

  return {
    value,
    text: (row, column) => {
      const shown = unreadText(row, column) ?? cellText(column, value(row, column), codes.of(column), words);
      return column.masked ? maskField(column.field, shown) : shown;
    },
    editText: (row, column) => {
      const stored = value(row, column);
      const typed = unreadText(row, column);
      if (typed !== undefined) return typed;
      return typeof stored === 'string' && column.field.codelist === undefined
        ? formatStored(column.field, stored)
        : cellText(column, stored, codes.of(column), words);
    },
    rank: (row, column) => {
      const stored = value(row, column);
      if (stored === undefined || typeof stored === 'number') return stored;
      return column.field.format === undefined ? cellText(column, stored, codes.of(column), words) : String(stored);
    },
    issues,
    cellIssues: (row, column) => {
      if (unreadText(row, column) !== undefined) return [unreadIssue(column)];
      return issues(row).filter(({ path }) => path === column.path || path.startsWith(`${column.path}/`));
    },
    tryText: (row, column, text) => {
      const read = readCell(column, text, codes.of(column));
      if (read.outcome === 'refused') return [unreadIssue(column).message];
      const next = editAt(item, rowObject(rows()[row]), column.path, setTo(read.value));
      return checks
        .of(next)
        .filter(({ path, severity }) => path === column.path && severity === 'error')
        .map(({ message }) => message);
    },
  };
}
