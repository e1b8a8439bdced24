import type { Style } from './style.js';
import { actionStyles } from './action-styles.js';
import { controlStyles } from './control-styles.js';
import { layoutStyles } from './layout-styles.js';
import { tokens } from './tokens.js';

/** Everything a form looks like. */
export const formStyles: Style[] = [tokens, layoutStyles, controlStyles, actionStyles];
