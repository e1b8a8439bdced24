import type { Field, Issue } from '@guitu/core';
import { decimalsOf } from '../fields/entered-text.js';

/** Code of the issue of a text that cannot be read. */
const ENTERED_TEXT = 'entered-text';

/** What to enter instead, by what the field takes. */
const MESSAGES = {
  'zh-CN': {
    integer: '请填写整数，例如 12',
    decimal: '请填写数字，小数最多 {decimals} 位',
    number: '请填写数字，例如 36.5',
    date: '请填写真实存在的日期，例如 2024-03-01',
    'date-time': '请填写日期和时间，例如 2024-03-01 14:30',
  },
  en: {
    integer: 'Enter a whole number, such as 12',
    decimal: 'Enter a number with at most {decimals} decimals',
    number: 'Enter a number, such as 36.5',
    date: 'Enter a date that exists, such as 2024-03-01',
    'date-time': 'Enter a date and a time, such as 2024-03-01 14:30',
  },
} as const;

/** The issue of a field whose text cannot be read. Like every issue it does not repeat the text. */
export function enteredIssue(path: string, field: Field, label: string, language: 'zh-CN' | 'en'): Issue {
  const decimals = decimalsOf(field);
  const kind = decimals > 0 ? 'decimal' : (field.format ?? field.type);
  const messages: Readonly<Record<string, string>> = MESSAGES[language];
  // Every text can be read for a field that takes texts, so that no other kind comes here.
  const message = String(messages[kind]).replace('{decimals}', String(decimals));
  return {
    code: ENTERED_TEXT,
    severity: 'error',
    path,
    label,
    params: decimals > 0 ? { decimals } : {},
    source: [],
    message,
  };
}
