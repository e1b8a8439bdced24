import type { Field, Issue } from '@guitu/core';
import { editAt, setTo } from '../document/edit.js';
import type { JsonObject, JsonValue } from '../json.js';
import { readCell } from './cell-text.js';
import type { CodeWord, RefusalReason } from './cell-text.js';
import type { LedgerColumn } from './ledger-columns.js';
import { valueIn } from './ledger-totals.js';

/** One pasted cell as it would be taken, or why it would not. */
export interface PlannedCell {
  readonly column: LedgerColumn;
  readonly text: string;
  /** Absent when the cell is taken. */
  readonly refused?: RefusalReason;
  /** What the standard says against the text, where that is why. */
  readonly message?: string;
}

/** One pasted line. */
export interface PlannedLine {
  /** Number of the line in what was pasted, from 1. */
  readonly line: number;
  /** Index of the row it changes; absent for a row that it adds. */
  readonly place: number | undefined;
  /** The row as it would be. */
  readonly row: JsonObject;
  readonly cells: readonly PlannedCell[];
  readonly taken: number;
  readonly refused: number;
  /** What is to be seen to in the row once it is taken. */
  readonly remarks: readonly Issue[];
}

/** What a paste would do. Nothing is changed by planning. */
export interface PastePlan {
  readonly columns: readonly LedgerColumn[];
  /** The first line names the columns. */
  readonly hasHeader: boolean;
  /** Names in the first line that no column has. */
  readonly unknownColumns: readonly string[];
  /** Lines that do not fit because the ledger is full. */
  readonly tooMany: number;
  readonly lines: readonly PlannedLine[];
  /** Lines to plan. */
  readonly total: number;
  readonly taken: number;
  readonly refused: number;
  /** Plans some more lines; `false` when all are planned. */
  advance(lines: number): boolean;
}

/** Where a paste goes, and what it needs to know. */
export interface PasteTarget {
  /** A row as the standard describes it. */
  readonly item: Field;
  readonly columns: readonly LedgerColumn[];
  /** Index of the column that the first cell goes to. */
  readonly column: number;
  /** Rows from the first on, by index; more lines are added at the end. */
  readonly places: readonly number[];
  /** Rows that may be added. */
  readonly room: number;
  readonly rowAt: (place: number) => JsonValue | undefined;
  readonly codesOf: (column: LedgerColumn) => readonly CodeWord[];
  readonly issuesOf: (row: JsonValue) => readonly Issue[];
  /** Codes of the rules of the document, which do not refuse a text. */
  readonly isRule: (code: string) => boolean;
}

/** What the schema says of values that are missing does not speak against the ones that are there. */
const ABOUT_ABSENCE: readonly string[] = ['required', 'dependent-required', 'recommended-missing'];

/** Plans how a block of texts goes into a ledger. */
export function planPaste(block: readonly (readonly string[])[], target: PasteTarget): PastePlan {
  const header = headerOf(block[0] ?? [], target.columns);
  const body = (header ? block.slice(1) : block).filter((cells) => cells.some((cell) => cell.trim() !== ''));
  const fits = Math.min(body.length, target.places.length + target.room);
  const width = body.reduce((most, { length }) => Math.max(most, length), 0);
  const columns = header?.columns ?? target.columns.slice(target.column, target.column + width);
  const lines: PlannedLine[] = [];
  let [taken, refused] = [0, 0];
  const offset = header ? 2 : 1;

  return {
    columns: columns.filter((column): column is LedgerColumn => column !== undefined),
    hasHeader: header !== undefined,
    unknownColumns: header?.unknown ?? [],
    tooMany: body.length - fits,
    lines,
    total: fits,
    get taken() {
      return taken;
    },
    get refused() {
      return refused;
    },
    advance: (count) => {
      const stop = Math.min(fits, lines.length + count);
      while (lines.length < stop) {
        const index = lines.length;
        const line = planLine(body[index] ?? [], index + offset, target.places[index], columns, target);
        taken += line.taken;
        refused += line.refused;
        lines.push(line);
      }
      return lines.length < fits;
    },
  };
}

function planLine(
  texts: readonly string[],
  line: number,
  place: number | undefined,
  columns: readonly (LedgerColumn | undefined)[],
  target: PasteTarget,
): PlannedLine {
  const before = (place === undefined ? undefined : target.rowAt(place)) ?? {};
  const cells: PlannedCell[] = [];
  const placeIn = (row: JsonObject, path: string, value: JsonValue | undefined): JsonObject =>
    editAt(target.item, row, path, setTo(value));
  let row = before as JsonObject;
  texts.forEach((text, index) => {
    const column = columns[index];
    if (!column) return;
    const read = readCell(column, text, target.codesOf(column));
    if (read.outcome === 'refused') cells.push({ column, text, refused: read.reason });
    else {
      row = placeIn(row, column.path, read.value);
      cells.push({ column, text });
    }
  });
  const issues = target.issuesOf(row);
  const judged = cells.map((cell) => {
    const against = cell.refused === undefined && cell.text.trim() !== '' && refusalIn(issues, cell.column, target);
    if (!against) return cell;
    // What the standard does not allow is not taken; what stood there stays.
    row = placeIn(row, cell.column.path, valueIn(before, cell.column.path));
    return { ...cell, refused: 'not-allowed' as const, message: against.message };
  });
  const refused = judged.filter((cell) => cell.refused !== undefined).length;
  const remarks = refused === 0 ? issues : target.issuesOf(row);
  return {
    line,
    place,
    row,
    cells: judged,
    taken: judged.length - refused,
    refused,
    remarks: remarks.filter(({ severity }) => severity === 'error'),
  };
}

function refusalIn(issues: readonly Issue[], { path }: LedgerColumn, { isRule }: PasteTarget): Issue | undefined {
  return issues.find(
    (issue) =>
      issue.path === path && issue.severity === 'error' && !isRule(issue.code) && !ABOUT_ABSENCE.includes(issue.code),
  );
}

/** The columns that a first line names, in its order; `undefined` when it holds values. */
function headerOf(
  texts: readonly string[],
  columns: readonly LedgerColumn[],
): { readonly columns: readonly (LedgerColumn | undefined)[]; readonly unknown: readonly string[] } | undefined {
  const named = texts.map((text) => {
    const plain = plainName(text);
    return plain === ''
      ? undefined
      : columns.find(({ title, name }) => [plainName(title), plainName(name)].includes(plain));
  });
  const filled = texts.filter((text) => text.trim() !== '').length;
  const known = named.filter((column) => column !== undefined).length;
  // One word may be a value by chance; most of the words of a line are not.
  if (known === 0 || known * 2 < filled || (known < 2 && columns.length > 1)) return undefined;
  const unknown = texts.filter((text, index) => text.trim() !== '' && named[index] === undefined);
  return { columns: named, unknown };
}

function plainName(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s*·:：]+/g, '')
    .toLowerCase();
}
