import type { Issue } from '@guitu/core';
import type { FieldEntry } from '../fields/field-catalogue.js';
import { decimalsOf } from '../fields/entered-text.js';

/** Code of the issue of a text that cannot be read. */
export const ENTERED_TEXT = 'entered-text';

const MESSAGES = {
  'zh-CN': {
    integer: () => '请填写整数，例如 12',
    decimal: (decimals: number | undefined) => (decimals === undefined ? '请填写数字，例如 36.5' : `请填写数字，最多 ${decimals} 位小数`),
    date: () => '请填写真实存在的日期，例如 2024-03-01',
    'date-time': () => '请填写日期和时间，例如 2024-03-01 14:30',
    other: () => '填写的内容无法识别',
  },
  en: {
    integer: () => 'Enter a whole number, such as 12',
    decimal: (decimals: number | undefined) =>
      decimals === undefined ? 'Enter a number, such as 36.5' : `Enter a number with at most ${decimals} decimals`,
    date: () => 'Enter a date that exists, such as 2024-03-01',
    'date-time': () => 'Enter a date and a time, such as 2024-03-01 14:30',
    other: () => 'This text cannot be read',
  },
} as const;

/** The issue of a field whose text cannot be read. Like every issue it does not repeat the text. */
export function enteredIssue(path: string, entry: FieldEntry, label: string, language: 'zh-CN' | 'en'): Issue {
  const decimals = decimalsIn(entry);
  return {
    code: ENTERED_TEXT,
    severity: 'error',
    path,
    label,
    params: decimals === undefined ? {} : { decimals },
    source: [],
    message: MESSAGES[language][kindOf(entry)](decimals),
  };
}

function decimalsIn({ field }: FieldEntry): number | undefined {
  return field.type === 'integer' ? decimalsOf(field) : field.precision;
}

function kindOf({ field }: FieldEntry): keyof (typeof MESSAGES)['en'] {
  if (field.type === 'integer') return decimalsOf(field) === 0 ? 'integer' : 'decimal';
  if (field.type === 'number') return 'decimal';
  return field.format === 'date' || field.format === 'date-time' ? field.format : 'other';
}
