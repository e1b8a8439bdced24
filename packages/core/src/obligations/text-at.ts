import { resolvePointer } from '../pointer/pointer.js';
import type { CaseDocument } from './case-documents.js';

/** A text of a document, `undefined` where there is none. */
export function textAt({ value }: CaseDocument, pointer: string): string | undefined {
  const text = resolvePointer(value, pointer);
  return typeof text === 'string' ? text : undefined;
}

/** A whole number of a document, `undefined` where there is none. */
export function integerAt({ value }: CaseDocument, pointer: string): number | undefined {
  const number = resolvePointer(value, pointer);
  return Number.isSafeInteger(number) ? (number as number) : undefined;
}
