import { PAPER_STYLES } from '@guitu/forms/paper';
import { sheetOf } from '../styles/style.js';
import type { Style } from '../styles/style.js';

/** Paper is white whatever the page is, and what the page sets beside its forms stands on none. */
const TEXT = `${PAPER_STYLES}
.gt-print { --_side: initial; background: #fff; color: #000; }
.gt-form.gt-print .gt-legend { float: none; }`;

let sheet: CSSStyleSheet | undefined;

/** The look of a sheet, the same as servers and the command write. */
export const printStyles: Style = {
  text: TEXT,
  get sheet() {
    return (sheet ??= sheetOf(TEXT));
  },
};
