import { isDate, isDateTime } from '@guitu/core';
import type { Field } from '@guitu/core';
import type { JsonValue } from '../json.js';

/** What a text stands for: a value, nothing at all, or something that cannot be read. */
export type Entered =
  | { readonly outcome: 'value'; readonly value: string | number | boolean }
  | { readonly outcome: 'empty' }
  | { readonly outcome: 'unreadable' };

const EMPTY: Entered = { outcome: 'empty' };
const UNREADABLE: Entered = { outcome: 'unreadable' };

/** Times are taken as Beijing time unless the text says otherwise. */
const OFFSET = '+08:00';
const DATE = /^([0-9]{4})(?:(年)|[-/.])([0-9]{1,2})(?:月|[-/.])([0-9]{1,2})[日号]?$/;
const DATE_OF_EIGHT_DIGITS = /^([0-9]{4})([0-9]{2})([0-9]{2})$/;
const TIME = /^([0-9]{1,2})[:时点]([0-9]{1,2})分?(?::?([0-9]{1,2})秒?)?(?:\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?$/i;

/**
 * Reads what a person typed into a field. Wide digits, spaces around it, thousands separators, 元 and
 * the usual ways to write a date (`2024年3月1日`, `2024/3/1`, `20240301`) are understood; more decimals
 * than the field keeps are not rounded away but refused. Texts and codes are taken as they are.
 */
export function parseEntered(field: Field, text: string): Entered {
  if (text.trim() === '') return EMPTY;
  const value = read(field, text);
  return value === undefined ? UNREADABLE : { outcome: 'value', value };
}

/** A stored value as people write it, `''` for an absent one; `parseEntered` reads it back. */
export function formatStored(field: Field, value: JsonValue | undefined): string {
  if (typeof value === 'number') return field.type === 'integer' ? formatScaled(value, decimalsOf(field)) : String(value);
  if (typeof value !== 'string') return typeof value === 'boolean' ? String(value) : '';
  return field.format === 'date-time' && isDateTime(value) ? formatDateTime(value) : value;
}

/** Decimals that people see of a value that is stored as an integer. */
export function decimalsOf(field: Field): number {
  return field.precision ?? (field.unit === 'fen' ? 2 : 0);
}

function read(field: Field, text: string): string | number | boolean | undefined {
  const plain = text.normalize('NFKC').trim();
  switch (field.type) {
    case 'integer':
      return readScaled(plain, decimalsOf(field));
    case 'number':
      return readNumber(plain, field.precision);
    case 'boolean':
      return plain === 'true' || (plain === 'false' ? false : undefined);
    case 'string':
      if (field.format === 'date') return readDate(plain);
      return field.format === 'date-time' ? readDateTime(plain) : text;
    default:
      return undefined;
  }
}

/** The parts of a decimal number; thousands separators only where they belong. */
function splitNumber(text: string): { readonly sign: string; readonly whole: string; readonly decimals: string } | undefined {
  const bare = text.replace(/^¥\s*/, '').replace(/\s*元$/, '');
  const parts = /^([+-]?)([0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\.([0-9]*))?$/.exec(bare);
  if (!parts) return undefined;
  const [, sign = '', whole = '', decimals = ''] = parts;
  return { sign: sign === '-' ? '-' : '', whole: whole.replace(/,/g, ''), decimals: decimals.replace(/0+$/, '') };
}

function readScaled(text: string, decimals: number): number | undefined {
  const parts = splitNumber(text);
  if (!parts || parts.decimals.length > decimals) return undefined;
  // Adding 0 turns -0 into 0.
  const value = Number(parts.sign + parts.whole + parts.decimals.padEnd(decimals, '0')) + 0;
  return Number.isSafeInteger(value) ? value : undefined;
}

function readNumber(text: string, decimals: number | undefined): number | undefined {
  const parts = splitNumber(text);
  if (!parts || (decimals !== undefined && parts.decimals.length > decimals)) return undefined;
  // Fifteen digits are what a number keeps exactly.
  if (parts.whole.replace(/^0+/, '').length + parts.decimals.length > 15) return undefined;
  return Number(`${parts.sign}${parts.whole}.${parts.decimals}`) + 0;
}

function formatScaled(value: number, decimals: number): string {
  if (decimals === 0 || !Number.isSafeInteger(value)) return String(value);
  const digits = String(Math.abs(value)).padStart(decimals + 1, '0');
  return `${value < 0 ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function readDate(text: string): string | undefined {
  const bare = text.replace(/\s+/g, '');
  const eight = DATE_OF_EIGHT_DIGITS.exec(bare);
  const parts = DATE.exec(bare);
  const [year, month, day] = eight ? eight.slice(1) : [parts?.[1], parts?.[3], parts?.[4]];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  const date = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isDate(date) ? date : undefined;
}

function readDateTime(text: string): string | undefined {
  const parts = /^(.*?(?:[日号]|[0-9](?=[T\s])))(?:T|\s*)([0-9]{1,2}[:时点].*)$/i.exec(text);
  const date = parts?.[1] === undefined ? undefined : readDate(parts[1]);
  const time = parts?.[2] === undefined ? undefined : TIME.exec(parts[2].replace(/\s+/g, ''));
  if (date === undefined || !time) return undefined;
  const [hour, minute, second] = [time[1], time[2], time[3] ?? '0'].map((part) => (part ?? '').padStart(2, '0'));
  const written = `${date}T${hour}:${minute}:${second}${(time[4] ?? OFFSET).toUpperCase()}`;
  return isDateTime(written) ? written : undefined;
}

/** Without the seconds when they are zero, and without the offset when it is the usual one. */
function formatDateTime(value: string): string {
  const seconds = value.slice(17).startsWith('00') ? '' : `:${value.slice(17, 19)}`;
  const offset = /(?:Z|[+-][0-9]{2}:[0-9]{2})$/i.exec(value)?.[0] ?? OFFSET;
  return `${value.slice(0, 10)} ${value.slice(11, 16)}${seconds}${offset === OFFSET ? '' : offset}`;
}
