import { css } from '../styles/style.js';

/** Everything a score sheet looks like. */
export const scoreStyles = css`
  .gt-score p {
    margin: 0 0 0.5rem;
  }
  .gt-title {
    margin-bottom: 0.5rem;
    font-size: calc(var(--_size) * 1.25);
    font-weight: 600;
  }
  .gt-total {
    font-size: calc(var(--_size) * 2);
    font-weight: 600;
  }
  .gt-result {
    color: var(--_muted);
  }
  .gt-total,
  .gt-band {
    color: var(--_text);
  }
  .gt-band {
    margin-inline-start: 1.5rem;
  }
  .gt-opinion {
    padding: 0.5rem 0.75rem;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_accent-soft);
  }
  .gt-status {
    color: var(--_danger);
  }
  .gt-scroll {
    overflow-x: auto;
  }
  .gt-scroll:focus {
    outline: 2px solid transparent;
    box-shadow: var(--_focus);
  }
  table {
    width: 100%;
    border-collapse: collapse;
    background: var(--_surface);
  }
  th,
  td {
    padding: 0.5rem 0.75rem;
    border-bottom: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  thead th,
  .gt-part th {
    background: var(--_soft);
    font-weight: 600;
    white-space: nowrap;
  }
  tbody th[scope='row'] {
    min-width: 8rem;
  }
  tfoot th,
  tfoot td {
    border-top: 2px solid var(--_text);
    border-bottom: 0;
    font-weight: 600;
  }
  .gt-figure {
    text-align: end;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .gt-note {
    color: var(--_muted);
    font-size: var(--_xs);
  }
  @media (max-width: 40rem) {
    table,
    thead,
    tbody,
    tfoot {
      display: block;
    }
    tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto auto;
      border-bottom: 1px solid var(--_line);
    }
    th,
    td {
      border-bottom: 0;
    }
    .gt-part th,
    th:last-child,
    td:last-child {
      grid-column: 1 / -1;
    }
    td:last-child {
      padding-top: 0;
    }
  }
`;
