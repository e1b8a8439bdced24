import { css } from '../styles/style.js';

/** What the page puts before a field takes a line of its own. */
export const slotStyles = css`
  ::slotted([slot^='before-']) {
    grid-column: 1 / -1;
  }
`;
