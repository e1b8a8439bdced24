/**
 * The elements as one script, for pages without modules and for pages opened from a folder. It
 * registers the tags and takes documents from scripts that call `guitu.register(…)`; it fetches nothing.
 */
import { createDocumentRegistry } from './classic/document-registry.js';
import type { DocumentRegistry } from './classic/document-registry.js';
import { defineElement } from './define-element.js';
import { DocumentElement } from './form/document-element.js';
import type { DocumentSource } from './form/documents.js';
import { GuituField } from './guitu-field.js';
import { GuituScore } from './guitu-score.js';
import { GuituSection } from './guitu-section.js';

declare global {
  interface Window {
    /** Takes the documents of scripts. */
    guitu?: Pick<DocumentRegistry, 'register' | 'registerCodelist'>;
  }
}

const registry = createDocumentRegistry();

class ScriptForm extends DocumentElement {
  protected override usualDocuments(): DocumentSource {
    return registry;
  }
}

// A second copy of the script must not take the documents away from the forms of the first.
if (!window.guitu) window.guitu = registry;
defineElement('guitu-form', ScriptForm);
defineElement('guitu-field', GuituField);
defineElement('guitu-section', GuituSection);
defineElement('guitu-score', GuituScore);
