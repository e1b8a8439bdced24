/** Registers `<guitu-draft-status>`. Importing it twice does no harm. */
import { defineElement } from '../define-element.js';
import { GuituDraftStatus } from '../guitu-draft-status.js';

defineElement('guitu-draft-status', GuituDraftStatus);

declare global {
  interface HTMLElementTagNameMap {
    'guitu-draft-status': GuituDraftStatus;
  }
}
