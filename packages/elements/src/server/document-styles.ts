import { pageText } from '../form/adopt-styles.js';
import { printStyles } from '../print/print-styles.js';
import { readStyles } from '../readonly/read-styles.js';
import { formStyles } from '../styles/form-styles.js';

/** Without a script nothing measures the form, so the width of the window decides. */
const NARROW = `
@media screen and (max-width: 600px) {
  .gt-form:not([data-width]):not(.gt-print) .gt-grid > * { grid-column: 1 / -1; }
}`;

/** The style sheet of documents that a server has drawn, to read and to print. */
export function documentStyles(): string {
  return (
    [...formStyles, readStyles, printStyles].map((style) => pageText(style, '.guitu-document').trim()).join('\n') +
    NARROW
  );
}
