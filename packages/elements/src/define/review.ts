/** Registers `<guitu-review>`. Importing it twice does no harm. */
import { defineElement } from '../define-element.js';
import { GuituReview } from '../guitu-review.js';

defineElement('guitu-review', GuituReview);

declare global {
  interface HTMLElementTagNameMap {
    'guitu-review': GuituReview;
  }
}
