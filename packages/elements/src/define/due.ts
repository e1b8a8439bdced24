/** Registers `<guitu-due>`. Importing it twice does no harm. */
import { defineElement } from '../define-element.js';
import { GuituDue } from '../guitu-due.js';

defineElement('guitu-due', GuituDue);

declare global {
  interface HTMLElementTagNameMap {
    'guitu-due': GuituDue;
  }
}
