/** Registers `<guitu-ledger>`. Importing it twice does no harm. */
import { defineElement } from '../define-element.js';
import { GuituLedger } from '../guitu-ledger.js';

defineElement('guitu-ledger', GuituLedger);

declare global {
  interface HTMLElementTagNameMap {
    'guitu-ledger': GuituLedger;
  }
}
