import type { Style } from '../styles/style.js';
import { asideStyles } from '../styles/aside-styles.js';
import { aroundStyles } from './around-styles.js';
import { cardStyles } from './card-styles.js';
import { editorStyles } from './editor-styles.js';
import { gridStyles } from './grid-styles.js';
import { toolStyles } from './tool-styles.js';

/** Everything a ledger looks like. */
export const ledgerStyles: readonly Style[] = [
  asideStyles,
  toolStyles,
  gridStyles,
  editorStyles,
  aroundStyles,
  cardStyles,
];
