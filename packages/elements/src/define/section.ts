/** Registers `<guitu-section>`. Importing it twice does no harm. */
import { defineElement } from '../define-element.js';
import { GuituSection } from '../guitu-section.js';

defineElement('guitu-section', GuituSection);

declare global {
  interface HTMLElementTagNameMap {
    'guitu-section': GuituSection;
  }
}
