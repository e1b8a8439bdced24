/** Registers `<guitu-steps>`. Importing it twice does no harm. */
import { defineElement } from '../define-element.js';
import { GuituSteps } from '../guitu-steps.js';

defineElement('guitu-steps', GuituSteps);

declare global {
  interface HTMLElementTagNameMap {
    'guitu-steps': GuituSteps;
  }
}
