import type { Catalogue, Field, Issue } from '@guitu/core';
import { decimalsOf } from '../fields/entered-text.js';

/** Code of the issue of a text that cannot be read. */
const ENTERED_TEXT = 'entered-text';

/** The issue of a field whose text cannot be read. Like every issue it does not repeat the text. */
export function enteredIssue(path: string, field: Field, label: string, { messages }: Catalogue): Issue {
  const decimals = decimalsOf(field);
  const kind = decimals > 0 ? 'decimal' : (field.format ?? field.type);
  // Every text can be read for a field that takes texts, so that no other kind comes here.
  const message = String(messages[`${ENTERED_TEXT}:${kind}`]).replace('{decimals}', String(decimals));
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
