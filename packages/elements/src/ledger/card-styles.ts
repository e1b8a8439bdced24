import { css } from '../styles/style.js';

/** Rows as cards where there is little room, and the ledger on paper. */
export const cardStyles = css`
  .gt-cards,
  .gt-cards tbody,
  .gt-cards tfoot {
    display: block;
  }
  .gt-cards thead,
  .gt-cards colgroup {
    display: none;
  }
  .gt-scroller .gt-cards tr {
    display: block;
    height: var(--row);
    padding: 0.5rem 0.75rem;
    overflow: hidden;
    border-bottom: 1px solid var(--_border);
  }
  .gt-scroller .gt-cards .gt-spacer {
    padding: 0;
    border: 0;
  }
  .gt-scroller .gt-cards th,
  .gt-scroller .gt-cards td {
    display: flex;
    position: relative;
    align-items: center;
    height: 1.875rem;
    padding: 0 0.375rem;
    border: 0;
    background: none;
    text-align: start;
  }
  .gt-scroller .gt-cards .gt-rownumber {
    height: 2rem;
    font-weight: 600;
  }
  .gt-scroller .gt-cards td::before {
    content: attr(data-label);
    flex: none;
    width: 8.5em;
    margin-inline-end: 0.75rem;
    overflow: hidden;
    color: var(--_muted);
    text-overflow: ellipsis;
  }
  .gt-scroller .gt-cards td.gt-wrong {
    background: var(--_danger-soft);
  }
  .gt-scroller .gt-few td:nth-child(n + 8) {
    display: none;
  }
  .gt-scroller .gt-cards tfoot tr {
    position: -webkit-sticky;
    position: sticky;
    bottom: 0;
    height: auto;
    max-height: 6rem;
    overflow-y: auto;
    border-top: 1px solid var(--_border);
    background: var(--_soft);
  }
  .gt-scroller .gt-cards .gt-nosum {
    display: none;
  }
  .gt-paper {
    display: none;
  }
  .gt-paper:only-child {
    display: table;
  }
  .gt-paper {
    width: 100%;
    border-collapse: collapse;
    background: #fff;
    color: #000;
    font-size: 9pt;
    line-height: 1.35;
  }
  .gt-paper caption {
    padding-bottom: 3mm;
    font-size: 16pt;
    letter-spacing: 0.1em;
  }
  .gt-paper th,
  .gt-paper td {
    padding: 0.6mm 1.2mm;
    border: 1px solid #000;
    font-weight: 400;
    text-align: start;
    vertical-align: top;
    overflow-wrap: anywhere;
  }
  .gt-paper th {
    font-weight: 600;
  }
  .gt-paper tr {
    break-inside: avoid;
  }
  .gt-paper tfoot {
    /* A foot would stand on every sheet; the sums stand below the last row. */
    display: table-row-group;
  }
  .gt-paper tfoot > tr > * {
    font-weight: 600;
  }
  .gt-paper .gt-figure {
    text-align: end;
  }
  @media print {
    .gt-ledger > :not(.gt-paper) {
      display: none;
    }
    .gt-paper {
      display: table;
    }
  }
  @media (forced-colors: active) {
    .gt-scroller:focus-within td.gt-active,
    .gt-ledger .gt-column:focus {
      outline-color: Highlight;
    }
    .gt-scroller td.gt-selected {
      outline: 1px dashed Highlight;
      outline-offset: -2px;
    }
    .gt-scroller td.gt-wrong {
      text-decoration: underline wavy;
    }
    .gt-choices-list li[aria-selected='true'] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
