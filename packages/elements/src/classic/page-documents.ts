import type { DocumentSource } from '../form/documents.js';
import { createDocumentRegistry } from './document-registry.js';
import type { DocumentRegistry } from './document-registry.js';

declare global {
  interface Window {
    /** Takes the documents of scripts. */
    guitu?: DocumentRegistry;
  }
}

// A second script must not take the documents away from the elements of the first.
const registry = window.guitu ?? createDocumentRegistry();
window.guitu = registry;

/** In scripts the documents that the page brings stand in place of those that ship with the modules. */
export const shippedDocuments: DocumentSource = registry;
