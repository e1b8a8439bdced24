import { css } from '../styles/style.js';
import { tableStyles } from '../styles/table-styles.js';

const ownStyles = css`
  .gt-score p {
    margin: 0 0 0.5rem;
  }
  .gt-score .gt-title {
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
  .gt-score th,
  .gt-score td {
    overflow-wrap: anywhere;
  }
  .gt-score .gt-part th {
    background: var(--_soft);
    font-weight: 600;
    white-space: nowrap;
  }
  .gt-score tbody th[scope='row'] {
    min-width: 8rem;
  }
  .gt-score tfoot th,
  .gt-score tfoot td {
    border-top: 2px solid var(--_text);
    border-bottom: 0;
    font-weight: 600;
  }
  .gt-score .gt-figure {
    text-align: end;
    white-space: nowrap;
    font-variant-numeric: tabular-nums;
  }
  .gt-led {
    margin: 0;
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
  }
  .gt-score .gt-note {
    color: var(--_muted);
    font-size: var(--_xs);
  }
  @media (max-width: 40rem) {
    .gt-score table,
    .gt-score thead,
    .gt-score tbody,
    .gt-score tfoot {
      display: block;
    }
    .gt-score tr {
      display: grid;
      grid-template-columns: minmax(0, 1fr) auto auto;
      border-bottom: 1px solid var(--_line);
    }
    .gt-score th,
    .gt-score td {
      border-bottom: 0;
    }
    .gt-score .gt-part th,
    .gt-score th:last-child,
    .gt-score td:last-child {
      grid-column: 1 / -1;
    }
    .gt-score td:last-child {
      padding-top: 0;
    }
  }
`;

/** Everything a score sheet looks like. */
export const scoreStyles = [tableStyles, ownStyles];
