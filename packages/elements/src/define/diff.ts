/** Registers `<guitu-diff>`. Importing it twice does no harm. */
import { defineElement } from '../define-element.js';
import { GuituDiff } from '../guitu-diff.js';

defineElement('guitu-diff', GuituDiff);

declare global {
  interface HTMLElementTagNameMap {
    'guitu-diff': GuituDiff;
  }
}
