import { css } from '../styles/style.js';
import { tableStyles } from '../styles/table-styles.js';

const ownStyles = css`
  .gt-table {
    margin-top: 0.5rem;
  }
  .gt-table tbody th,
  .gt-table td {
    width: 30%;
  }
  .gt-table tbody th {
    font-weight: 600;
  }
  .gt-table + .gt-note {
    margin-top: 0.5rem;
  }
  .gt-table td:nth-child(2) {
    width: 4.5rem;
    white-space: nowrap;
  }
  .gt-kind {
    padding: 0 0.5rem;
    border: 1px solid var(--_border);
    border-radius: 1rem;
    color: var(--_muted);
    font-size: var(--_xs);
  }
  .gt-line-added .gt-kind {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .gt-line-removed .gt-kind {
    border-color: var(--_danger);
    color: var(--_danger);
  }
  del,
  ins {
    background: var(--_accent-soft);
    text-decoration: none;
    white-space: pre-line;
  }
  del {
    background: var(--_danger-soft);
    color: var(--_danger);
  }
  .gt-none {
    color: var(--_muted);
  }
  .gt-open {
    padding: 0;
    border: 0;
    background: none;
    color: var(--_accent);
    font: inherit;
    text-align: start;
    text-decoration: underline;
    text-underline-offset: 0.2em;
    cursor: pointer;
    overflow-wrap: anywhere;
  }
  @media screen and (max-width: 40rem) {
    thead {
      position: absolute;
      width: 1px;
      height: 1px;
      overflow: hidden;
      clip: rect(0 0 0 0);
    }
    .gt-table,
    tbody,
    tr,
    .gt-table tbody th,
    .gt-table td {
      display: block;
      width: auto;
    }
    tr {
      padding: 0.5rem 0;
      border-bottom: 1px solid var(--_line);
    }
    .gt-table tbody th,
    .gt-table td,
    .gt-table td:nth-child(2) {
      width: auto;
      padding: 0.125rem 0.5rem;
      border: 0;
    }
    .gt-table td[data-label] {
      padding-inline-start: 4rem;
    }
    .gt-table td[data-label]::before {
      content: attr(data-label);
      display: inline-block;
      width: 3.5rem;
      margin-inline-start: -3.5rem;
      color: var(--_muted);
      font-size: var(--_s);
    }
  }
  @media print {
    tr {
      break-inside: avoid;
    }
  }
`;

/** The table of changes. */
export const diffStyles = [tableStyles, ownStyles];
