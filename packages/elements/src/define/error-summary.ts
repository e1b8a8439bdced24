/** Registers `<guitu-error-summary>`. Importing it twice does no harm. */
import { defineElement } from '../define-element.js';
import { GuituErrorSummary } from '../guitu-error-summary.js';

defineElement('guitu-error-summary', GuituErrorSummary);

declare global {
  interface HTMLElementTagNameMap {
    'guitu-error-summary': GuituErrorSummary;
  }
}
