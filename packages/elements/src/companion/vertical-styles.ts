import { css } from '../styles/style.js';

/** Steps one below the other, for a column beside the form. */
export const verticalStyles = css`
  .gt-vertical .gt-steps {
    margin: 0;
    border: 0;
  }
  .gt-vertical .gt-step-of {
    padding-bottom: 0.5rem;
  }
  .gt-form.gt-vertical[data-width] .gt-steps > ol {
    flex-flow: column;
    overflow: visible;
  }
  .gt-vertical .gt-step {
    width: 100%;
    padding: 0.5rem 0.75rem;
    border: 0;
    border-inline-start: 3px solid transparent;
  }
  .gt-vertical .gt-step[aria-current] {
    border-inline-start-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .gt-form.gt-vertical[data-width] .gt-step > span + span {
    position: static;
    width: auto;
    height: auto;
    overflow: visible;
    clip: auto;
    white-space: normal;
  }
`;
