/** Registers `<guitu-signature>`. Importing it twice does no harm. */
import { defineElement } from '../define-element.js';
import { GuituSignature } from '../guitu-signature.js';

defineElement('guitu-signature', GuituSignature);

declare global {
  interface HTMLElementTagNameMap {
    'guitu-signature': GuituSignature;
  }
}
