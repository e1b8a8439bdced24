/**
 * Registers the elements: `<guitu-form>` and `<guitu-score>`. Importing it twice does no harm. A page
 * that has one of them imports `define/form.js` or `define/score.js` and loads less.
 */
import { defineElement } from './define-element.js';
import { GuituForm } from './guitu-form.js';
import { GuituScore } from './guitu-score.js';

defineElement('guitu-form', GuituForm);
defineElement('guitu-score', GuituScore);
