/** Registers `<guitu-print>`. Importing it twice does no harm. */
import { defineElement } from '../define-element.js';
import { GuituPrint } from '../guitu-print.js';

defineElement('guitu-print', GuituPrint);

declare global {
  interface HTMLElementTagNameMap {
    'guitu-print': GuituPrint;
  }
}
