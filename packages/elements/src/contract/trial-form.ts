import { DocumentElement } from '../form/document-element.js';
import type { DocumentSource } from '../form/documents.js';
import { trialDocuments } from './trial-document.js';

/** The form element with no documents but the trial one, for harnesses that bundle nothing of the standard. */
export class TrialForm extends DocumentElement {
  protected override usualDocuments(): DocumentSource {
    return trialDocuments;
  }
}
