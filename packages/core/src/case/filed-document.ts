import { resolvePointer } from '../pointer/pointer.js';
import type { DocumentKind } from '../validate/document-kind.js';

/** A document of a case that could be read and is of a known kind. Whether it is valid does not matter here. */
export interface FiledDocument {
  /** Position in the list that was given. */
  readonly index: number;
  readonly kind: DocumentKind;
  readonly value: unknown;
}

/** Whether a document was cancelled: it stays in the file and proves nothing. */
export function isVoid({ value }: FiledDocument): boolean {
  return resolvePointer(value, '/header/status') === 'void';
}

/** A text of a document, `undefined` where there is none. */
export function textAt({ value }: FiledDocument, pointer: string): string | undefined {
  const text = resolvePointer(value, pointer);
  return typeof text === 'string' ? text : undefined;
}
