import { css } from '../styles/style.js';

/** What the levels of divisions look like. */
export const divisionStyles = css`
  .gt-form .gt-levels {
    padding: 0.75rem;
  }
  .gt-level {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(10rem, 1fr));
    gap: 0.5rem 0.75rem;
  }
  .gt-level label > span {
    display: block;
    padding-bottom: 0.125rem;
    color: var(--_muted);
    font-size: var(--_xs);
  }
  .gt-form .gt-levels-end {
    display: flex;
    align-items: center;
    justify-content: flex-end;
    padding-top: 0.75rem;
  }
  .gt-levels-end > .gt-hint {
    flex: 1;
  }
`;
