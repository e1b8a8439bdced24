import { css } from '../styles/style.js';

/** What fields look like that most documents do without. */
export const moreStyles = css`
  .gt-columns {
    display: grid;
    grid-template-columns: repeat(auto-fill, minmax(11rem, 1fr));
    align-items: start;
  }
  .gt-find {
    display: flex;
    align-items: center;
    padding-bottom: 0.5rem;
  }
  .gt-find > .gt-control {
    flex: 0 1 16rem;
    width: auto;
    min-width: 0;
    margin-inline-end: 0.75rem;
  }
  .gt-find > label {
    margin-inline-end: 0.5rem;
  }
`;
