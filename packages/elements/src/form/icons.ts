import { svg } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';

const icon = (path: TemplateResult): TemplateResult =>
  svg`<svg class="gt-icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true" focusable="false">${path}</svg>`;

/** A circle with an exclamation mark. */
export const errorIcon = icon(
  svg`<circle cx="8" cy="8" r="7" fill="currentColor"></circle><path class="gt-icon-inner" d="M8 4v5M8 10.8v1.4"></path>`,
);
/** A triangle with an exclamation mark. */
export const warningIcon = icon(
  svg`<path fill="currentColor" d="M8 1 15.5 14.5H.5z"></path><path class="gt-icon-inner" d="M8 6v4M8 11.2v1.4"></path>`,
);
/** A sheet of a calendar. */
export const calendarIcon = icon(
  svg`<path class="gt-icon-line" d="M2 3.5h12v10.5H2zM2 6.8h12M5 1.5v3M11 1.5v3"></path>`,
);
/** An arrow that points down. */
export const downIcon = icon(svg`<path class="gt-icon-line" d="m3.5 6 4.5 4.5L12.5 6"></path>`);
