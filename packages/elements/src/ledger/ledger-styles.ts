import type { Style } from '../styles/style.js';
import { asideStyles } from '../styles/aside-styles.js';
import { aroundStyles } from './around-styles.js';
import { cardStyles } from './card-styles.js';
import { editorStyles } from './editor-styles.js';
import { gridStyles } from './grid-styles.js';
import { toolStyles } from './tool-styles.js';

/** What a ledger looks like in a form, which has buttons of its own. */
export const ledgerFieldStyles: readonly Style[] = [toolStyles, gridStyles, editorStyles, aroundStyles, cardStyles];

/** Everything a ledger looks like. */
export const ledgerStyles: readonly Style[] = [asideStyles, ...ledgerFieldStyles];
