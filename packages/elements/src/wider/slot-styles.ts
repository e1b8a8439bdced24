import { css } from '../styles/style.js';

/** What the page puts before a field or below it takes a line of its own, and no more room than our notes. */
export const slotStyles = css`
  ::slotted([slot^='before-']),
  ::slotted([slot^='help-']) {
    margin: 0;
    font-size: var(--_s);
  }
  ::slotted([slot^='before-']) {
    grid-column: 1 / -1;
  }
  ::slotted([slot^='help-']) {
    flex: 1 0 100%;
  }
`;
