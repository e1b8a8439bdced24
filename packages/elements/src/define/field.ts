/** Registers `<guitu-field>`. Importing it twice does no harm. */
import { defineElement } from '../define-element.js';
import { GuituField } from '../guitu-field.js';

defineElement('guitu-field', GuituField);

declare global {
  interface HTMLElementTagNameMap {
    'guitu-field': GuituField;
  }
}
