import { loadDocument } from '@guitu/core/form';
import type { Codelist } from '@guitu/core';
import type { FormKind } from '@guitu/forms';
import type { Locale } from '../messages/messages.js';

/** Where a form takes documents from, and the long code lists that a document does not bring itself. */
export interface DocumentSource {
  /** Rejects when there is no such document. */
  loadDocument(slug: string, options: { readonly language: Locale; readonly profile?: string }): Promise<FormKind>;
  loadCodelist?(name: string): Promise<Codelist>;
}

/** The documents that ship with `@guitu/core`; each loads on use and brings its code lists. */
export const shippedDocuments: DocumentSource = { loadDocument };
