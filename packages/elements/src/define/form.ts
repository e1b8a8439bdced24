/** Registers `<guitu-form>`. Importing it twice does no harm. */
import { defineElement } from '../define-element.js';
import { GuituForm } from '../guitu-form.js';

defineElement('guitu-form', GuituForm);

declare global {
  interface HTMLElementTagNameMap {
    'guitu-form': GuituForm;
  }
}
