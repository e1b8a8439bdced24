/** Registers the elements: `<guitu-form>` and `<guitu-score>`. Importing it twice does no harm. */
import { defineElement } from './define-element.js';
import { GuituForm } from './guitu-form.js';
import { GuituScore } from './guitu-score.js';

defineElement('guitu-form', GuituForm);
defineElement('guitu-score', GuituScore);

declare global {
  interface HTMLElementTagNameMap {
    'guitu-form': GuituForm;
    'guitu-score': GuituScore;
  }
}
