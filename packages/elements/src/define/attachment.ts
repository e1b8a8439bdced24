/** Registers `<guitu-attachment>`. Importing it twice does no harm. */
import { defineElement } from '../define-element.js';
import { GuituAttachment } from '../guitu-attachment.js';

defineElement('guitu-attachment', GuituAttachment);

declare global {
  interface HTMLElementTagNameMap {
    'guitu-attachment': GuituAttachment;
  }
}
