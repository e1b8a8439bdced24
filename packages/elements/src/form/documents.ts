import { loadCodelist, loadDocument } from '@guitu/core';
import type { Codelist } from '@guitu/core';
import type { FormKind } from '@guitu/forms';
import type { Locale } from '../messages/messages.js';

/** Where a form takes documents and long code lists from. */
export interface DocumentSource {
  /** Rejects when there is no such document. */
  loadDocument(slug: string, options: { readonly language: Locale; readonly profile?: string }): Promise<FormKind>;
  loadCodelist(name: string): Promise<Codelist>;
}

/** The documents that ship with `@guitu/core`; each loads on use. */
export const shippedDocuments: DocumentSource = { loadDocument, loadCodelist };
