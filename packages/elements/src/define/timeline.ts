/** Registers `<guitu-timeline>`. Importing it twice does no harm. */
import { defineElement } from '../define-element.js';
import { GuituTimeline } from '../guitu-timeline.js';

defineElement('guitu-timeline', GuituTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'guitu-timeline': GuituTimeline;
  }
}
