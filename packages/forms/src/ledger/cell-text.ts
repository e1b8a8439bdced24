import type { Field } from '@guitu/core';
import type { JsonValue } from '../json.js';
import { formatStored, parseEntered } from '../fields/entered-text.js';
import type { LedgerColumn } from './ledger-columns.js';

/** An entry of a code list as people read and choose it. */
export interface CodeWord {
  readonly code: string;
  readonly label: string;
  /** Pinyin initials of the label; empty where the list has none. */
  readonly initials: string;
  /** Still read, no longer offered. */
  readonly retired: boolean;
}

/** What the cells of a ledger say for yes and no, and between the entries of a list. */
export interface CellWords {
  readonly yes: string;
  readonly no: string;
  readonly comma: string;
  /** A list of rows in one cell. */
  readonly entries: (count: number) => string;
}

/** Why a text is not taken into a cell. */
export type RefusalReason = 'readonly' | 'masked' | 'unreadable' | 'not-in-list' | 'not-allowed';

/** What a text stands for in a cell. */
export type ReadCell =
  | { readonly outcome: 'value'; readonly value: JsonValue | undefined }
  | { readonly outcome: 'refused'; readonly reason: RefusalReason };

const YES: readonly string[] = ['是', '有', '√', '✓', 'true', 'yes', 'y', '1', '☑'];
const NO: readonly string[] = ['否', '无', '×', '✗', 'false', 'no', 'n', '0', '☐'];

/** A stored value as people read it in a cell; `''` when there is none. */
export function cellText(
  { field }: LedgerColumn,
  value: JsonValue | undefined,
  codes: readonly CodeWord[],
  words: CellWords,
): string {
  if (value === undefined) return '';
  if (typeof value === 'boolean') return value ? words.yes : words.no;
  if (Array.isArray(value)) {
    if (field.item?.type === 'object') return value.length === 0 ? '' : words.entries(value.length);
    return value.map((one) => labelOf(codes, String(one))).join(words.comma);
  }
  if (field.codelist !== undefined && typeof value === 'string') return labelOf(codes, value);
  return formatStored(field, value);
}

/**
 * Reads a text as a person typed or pasted it: codes by their code or their word, yes and no by the usual
 * words and marks, all others as `parseEntered` does.
 */
export function readCell(column: LedgerColumn, text: string, codes: readonly CodeWord[]): ReadCell {
  const { field } = column;
  if (column.masked) return { outcome: 'refused', reason: 'masked' };
  if (column.readonly) return { outcome: 'refused', reason: 'readonly' };
  const plain = text.normalize('NFKC').trim();
  if (plain === '') return { outcome: 'value', value: undefined };
  if (field.type === 'boolean') return readYesNo(plain.toLowerCase());
  if (field.type === 'list') return readList(field.item ?? field, text, codes);
  if (field.codelist !== undefined) return readCode(plain, field.open === true, codes);
  const entered = parseEntered(field, field.type === 'string' && field.format === undefined ? text.trim() : text);
  return entered.outcome === 'value'
    ? { outcome: 'value', value: entered.value }
    : { outcome: 'refused', reason: 'unreadable' };
}

/** Entries of a list as people part them; each once, because lists in cells are choices and names. */
function readList(item: Field, text: string, codes: readonly CodeWord[]): ReadCell {
  const entries: JsonValue[] = [];
  for (const part of text.split(/[、，,;；\n\r]+/)) {
    const plain = part.normalize('NFKC').trim();
    if (plain === '') continue;
    const read = readEntry(item, plain, codes);
    if (read.outcome === 'refused') return read;
    if (read.value !== undefined && !entries.includes(read.value)) entries.push(read.value);
  }
  return { outcome: 'value', value: entries.length > 0 ? entries : undefined };
}

function readEntry(item: Field, plain: string, codes: readonly CodeWord[]): ReadCell {
  if (item.codelist !== undefined) return readCode(plain, item.open === true, codes);
  const entered = parseEntered(item, plain);
  return entered.outcome === 'value' ? entered : { outcome: 'refused', reason: 'unreadable' };
}

function readYesNo(text: string): ReadCell {
  if (YES.includes(text)) return { outcome: 'value', value: true };
  return NO.includes(text) ? { outcome: 'value', value: false } : { outcome: 'refused', reason: 'not-in-list' };
}

function readCode(text: string, isOpen: boolean, codes: readonly CodeWord[]): ReadCell {
  const named = codes.filter(({ label }) => label.normalize('NFKC') === text);
  const found = codes.find(({ code }) => code === text) ?? (named.length === 1 ? named[0] : undefined);
  if (found) return { outcome: 'value', value: found.code };
  // A list that has not loaded is judged by the check of the row.
  return isOpen || codes.length === 0
    ? { outcome: 'value', value: text }
    : { outcome: 'refused', reason: 'not-in-list' };
}

function labelOf(codes: readonly CodeWord[], code: string): string {
  return codes.find((one) => one.code === code)?.label ?? code;
}
