/** All that shows pages, in one piece: a page that only fills in forms does not load it. */
export { pagedSheet, paperSize } from './paged-sheet.js';
export { pagedStyles } from './paged-styles.js';
export { printAlone } from './print-alone.js';
export { printDesk } from './print-desk.js';
export { PRINT_WORDS } from './print-element-words.js';
export { printStyles } from './print-styles.js';
export { signedPictures } from './signed-pictures.js';
export { openPaper, paperStyleOf } from '@guitu/forms/paper';
export { MASKED } from '@guitu/forms/mask';
