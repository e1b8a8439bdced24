/** Registers `<guitu-score>`. Importing it twice does no harm. */
import { defineElement } from '../define-element.js';
import { GuituScore } from '../guitu-score.js';

defineElement('guitu-score', GuituScore);

declare global {
  interface HTMLElementTagNameMap {
    'guitu-score': GuituScore;
  }
}
