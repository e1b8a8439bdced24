import type { CaseDocument } from './case-documents.js';
import { valueAt } from './rows.js';

/** A text of a document, `undefined` where there is none. */
export function textAt({ value }: CaseDocument, pointer: string): string | undefined {
  const text = valueAt(value, pointer);
  return typeof text === 'string' ? text : undefined;
}

/** A whole number of a document, `undefined` where there is none. */
export function integerAt({ value }: CaseDocument, pointer: string): number | undefined {
  const number = valueAt(value, pointer);
  return Number.isSafeInteger(number) ? (number as number) : undefined;
}
