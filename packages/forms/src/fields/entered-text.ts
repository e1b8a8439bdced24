import { isDate, isDateTime } from '@guitu/core/form';
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
const NUMBER = /^¥?\s*([+-]?)([0-9]+|[0-9]{1,3}(?:,[0-9]{3})+)(?:\.([0-9]*))?\s*(元|%)?$/;
/** More digits are not kept exactly. */
const MOST_DIGITS = 15;
const DATE = /^([0-9]{4})(?:[年/.-]([0-9]{1,2})[月/.-]([0-9]{1,2})[日号]?|([0-9]{2})([0-9]{2}))$/;
const TIME =
  /[T日号]?([0-9]{1,2})[:时点]([0-9]{1,2})分?(?::?([0-9]{1,2})秒?)?(?:\.[0-9]+)?(Z|[+-][0-9]{2}:[0-9]{2})?$/i;

/**
 * Reads what a person typed into a field. Wide digits, spaces around it, thousands separators, 元, the % of
 * a percentage and the usual ways to write a date (`2024年3月1日`, `2024/3/1`, `20240301`) are understood; more decimals
 * than the field keeps are not rounded away but refused. Texts and codes are taken as they are.
 */
export function parseEntered(field: Field, text: string): Entered {
  if (text.trim() === '') return EMPTY;
  const value = read(field, text);
  return value === undefined ? UNREADABLE : { outcome: 'value', value };
}

/** A stored value as people write it, `''` for an absent one; `parseEntered` reads it back. */
export function formatStored(field: Field, value: JsonValue | undefined): string {
  if (typeof value === 'number')
    return field.type === 'integer' ? formatScaled(value, decimalsOf(field)) : String(value);
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
    case 'number':
      return readNumber(field, plain);
    case 'boolean':
      return plain === 'true' || (plain === 'false' ? false : undefined);
    case 'string':
      if (field.format === 'date') return readDate(plain);
      return field.format === 'date-time' ? readDateTime(plain) : text;
    default:
      return undefined;
  }
}

function readNumber(field: Field, text: string): number | undefined {
  const [, sign = '', grouped, zeros = '', unit] = NUMBER.exec(text) ?? [];
  // 12% of something is another number than 12.
  if (grouped === undefined || (unit === '%' && field.unit !== 'percent')) return undefined;
  const whole = grouped.replace(/,/g, '');
  const decimals = /^[0-9]*[1-9]/.exec(zeros)?.[0] ?? '';
  const isScaled = field.type === 'integer';
  const most = isScaled ? decimalsOf(field) : (field.precision ?? MOST_DIGITS);
  if (decimals.length > most || whole.length + (isScaled ? most : decimals.length) > MOST_DIGITS) return undefined;
  // The digits are put together as text, because 0.29 × 100 is not 29. Adding 0 turns -0 into 0.
  return Number(sign + whole + (isScaled ? decimals.padEnd(most, '0') : `.${decimals}`)) + 0;
}

function formatScaled(value: number, decimals: number): string {
  if (decimals === 0 || !Number.isSafeInteger(value)) return String(value);
  const digits = String(Math.abs(value)).padStart(decimals + 1, '0');
  return `${value < 0 ? '-' : ''}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function readDate(text: string): string | undefined {
  const [, year, month, day, twoOfMonth, twoOfDay] = DATE.exec(text.replace(/\s+/g, '')) ?? [];
  const date = `${year}-${twoDigits(month ?? twoOfMonth)}-${twoDigits(day ?? twoOfDay)}`;
  return isDate(date) ? date : undefined;
}

function readDateTime(text: string): string | undefined {
  const parts = TIME.exec(text);
  if (!parts) return undefined;
  const [, hour, minute, second, offset = OFFSET] = parts;
  const time = `${twoDigits(hour)}:${twoDigits(minute)}:${twoDigits(second)}${offset.toUpperCase()}`;
  const written = `${readDate(text.slice(0, parts.index))}T${time}`;
  return isDateTime(written) ? written : undefined;
}

function twoDigits(part = ''): string {
  return part.padStart(2, '0');
}

/** Without the seconds when they are zero, and without the offset when it is the usual one. */
function formatDateTime(value: string): string {
  const time = value
    .slice(11)
    .replace(OFFSET, '')
    .replace(/^(.{5}):00(?:\.0+)?(?=$|[Z+-])/i, '$1');
  return `${value.slice(0, 10)} ${time}`;
}
