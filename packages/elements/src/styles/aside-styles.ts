import { css } from './style.js';

/**
 * What elements that are no form share with each other: buttons, and what is only said. They look as those of a form do,
 * and stand here again: what a form and another element share makes the files of both larger.
 */
export const asideStyles = css`
  .gt-button {
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_accent);
    font: inherit;
    cursor: pointer;
  }
  .gt-button:hover {
    background: var(--_accent-soft);
  }
  .gt-primary {
    background: var(--_accent);
    color: var(--_surface);
  }
  .gt-primary:hover {
    border-color: var(--_text);
    background: var(--_text);
  }
  .gt-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0 0 0 0);
    white-space: nowrap;
  }
`;
