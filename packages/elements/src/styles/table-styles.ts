import { css } from './style.js';

/** Tables of results: the lines of a score, the changes of a document. */
export const tableStyles = css`
  .gt-table {
    width: 100%;
    border-collapse: collapse;
    background: var(--_surface);
  }
  .gt-table th,
  .gt-table td {
    padding: 0.5rem 0.75rem;
    border-bottom: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .gt-table thead th {
    background: var(--_soft);
    font-weight: 600;
    white-space: nowrap;
  }
`;
