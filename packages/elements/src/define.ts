/**
 * Registers the elements: `<guitu-form>`, `<guitu-ledger>` and `<guitu-score>`. Importing it twice does no
 * harm. A page that has one of them imports `define/form.js`, `define/ledger.js` or `define/score.js` and
 * loads less.
 */
import { defineElement } from './define-element.js';
import { GuituForm } from './guitu-form.js';
import { GuituLedger } from './guitu-ledger.js';
import { GuituScore } from './guitu-score.js';

defineElement('guitu-form', GuituForm);
defineElement('guitu-ledger', GuituLedger);
defineElement('guitu-score', GuituScore);
