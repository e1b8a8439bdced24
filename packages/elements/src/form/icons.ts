import { html } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';

/** A shape; what lies in it twice is left out. */
const icon = (shape: string): TemplateResult =>
  html`<svg class="gt-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
    <path d=${shape}></path>
  </svg>`;

/** A circle with an exclamation mark. */
export const errorIcon = icon('M8 1a7 7 0 1 0 .1 0zM7.2 4h1.6v5H7.2zm0 6.4h1.6V12H7.2z');
/** A triangle with an exclamation mark. */
export const warningIcon = icon('M8 1l7.5 13.5H.5zM7.2 6h1.6v4H7.2zm0 5.2h1.6v1.6H7.2z');
/** A sheet of a calendar. */
export const calendarIcon = icon('M2 3h2.5V1.5H6V3h4V1.5h1.5V3H14v11H2zm1.4 4v5.6h9.2V7z');
/** An arrow that points down. */
export const downIcon = icon('M8 11.4 3 6.4l1-1 4 4 4-4 1 1z');
