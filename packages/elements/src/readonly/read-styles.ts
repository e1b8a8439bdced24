import { css } from '../styles/style.js';

/** The form to read: quiet titles, values in front. */
export const readStyles = css`
  .gt-readonly .gt-label {
    color: var(--_muted);
    font-weight: 400;
    font-size: var(--_s);
    padding-top: 0;
  }
  .gt-readonly .gt-grid {
    grid-row-gap: 0.75rem;
  }
  .gt-readonly .gt-grid + .gt-group,
  .gt-readonly .gt-group + .gt-group,
  .gt-readonly .gt-group + .gt-grid {
    margin-top: var(--_gap);
  }
  .gt-readonly .gt-source {
    display: block;
  }
`;
