import { css } from '../styles/style.js';

/** The frame of a ledger and its grid. */
export const gridStyles = css`
  .gt-ledger,
  .gt-ledger * {
    box-sizing: border-box;
  }
  p,
  h2,
  h3 {
    margin: 0;
  }
  .gt-ledger {
    position: relative;
    font-size: var(--_s);
  }
  .gt-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    padding-bottom: 0.25rem;
  }
  .gt-ledger .gt-bar > * {
    margin: 0 0 0.375rem;
    margin-inline-end: 0.625rem;
  }
  .gt-ledger .gt-bar > .gt-acts {
    margin-inline-start: auto;
    margin-inline-end: 0;
  }
  .gt-rowcount {
    font-weight: 600;
    font-variant-numeric: tabular-nums;
  }
  .gt-seek {
    display: flex;
    align-items: center;
  }
  .gt-seek > * + * {
    margin-inline-start: 0.25rem;
  }
  .gt-find {
    width: 13rem;
  }
  .gt-bar > .gt-select {
    max-width: 100%;
  }
  .gt-found,
  .gt-fine {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .gt-ledger .gt-problems {
    border-color: var(--_danger);
    background: var(--_danger-soft);
    color: var(--_danger);
  }
  .gt-acts {
    display: flex;
    flex-wrap: wrap;
  }
  .gt-acts > * + * {
    margin-inline-start: 0.375rem;
  }
  .gt-scroller {
    position: relative;
    max-height: var(--guitu-ledger-height, 32rem);
    overflow: auto;
    overflow-anchor: none;
    overscroll-behavior: contain;
    contain: layout paint;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .gt-scroller table {
    table-layout: fixed;
    border-collapse: separate;
    border-spacing: 0;
    background: var(--_surface);
  }
  .gt-scroller th,
  .gt-scroller td {
    position: relative;
    height: var(--row);
    padding: 0 0.625rem;
    overflow: hidden;
    border: 0 solid var(--_line);
    border-bottom-width: 1px;
    border-inline-end-width: 1px;
    background: var(--_surface);
    font-weight: 400;
    line-height: 1.5;
    text-align: start;
    text-overflow: ellipsis;
    white-space: nowrap;
    cursor: default;
  }
  .gt-scroller .gt-spacer td {
    height: auto;
    padding: 0;
    border: 0;
  }
  .gt-scroller .gt-odd td {
    background: var(--_soft);
  }
  .gt-scroller thead th {
    position: -webkit-sticky;
    position: sticky;
    top: 0;
    z-index: 4;
    height: auto;
    padding: 0;
    border-bottom: 1px solid var(--_border);
    background: var(--_soft);
    vertical-align: bottom;
  }
  .gt-scroller tfoot th,
  .gt-scroller tfoot td {
    position: -webkit-sticky;
    position: sticky;
    bottom: 0;
    z-index: 4;
    height: 2.25rem;
    border-top: 1px solid var(--_border);
    border-bottom: 0;
    background: var(--_soft);
    font-weight: 600;
  }
  .gt-scroller .gt-corner,
  .gt-scroller .gt-rownumber {
    position: -webkit-sticky;
    position: sticky;
    right: 0;
    left: 0;
    z-index: 3;
    padding: 0 0.375rem;
    background: var(--_soft);
    color: var(--_muted);
    font-size: var(--_xs);
    font-variant-numeric: tabular-nums;
    text-align: center;
  }
  .gt-scroller thead .gt-corner,
  .gt-scroller tfoot .gt-corner,
  .gt-scroller thead .gt-frozen,
  .gt-scroller tfoot .gt-frozen {
    z-index: 5;
  }
  .gt-scroller tfoot .gt-corner {
    color: var(--_text);
  }
  .gt-scroller .gt-rowwrong {
    color: var(--_danger);
    font-weight: 600;
    box-shadow: inset 3px 0 var(--_danger);
  }
  .gt-scroller td.gt-frozen {
    position: -webkit-sticky;
    position: sticky;
    z-index: 2;
  }
  .gt-scroller .gt-figure {
    text-align: end;
    font-variant-numeric: tabular-nums;
  }
  .gt-scroller td.gt-locked {
    color: var(--_muted);
  }
  .gt-scroller td.gt-masked {
    color: var(--_muted);
    letter-spacing: 0.15em;
  }
  .gt-scroller td.gt-wrong {
    background: var(--_danger-soft);
    color: var(--_danger);
  }
  .gt-scroller td.gt-wrong::after,
  .gt-scroller td.gt-noted::after {
    content: '';
    position: absolute;
    top: 0;
    right: 0;
    border: 0.25rem solid transparent;
    border-color: var(--_danger) var(--_danger) transparent transparent;
  }
  .gt-scroller td.gt-noted::after {
    border-color: var(--_warning) var(--_warning) transparent transparent;
  }
  .gt-scroller td.gt-selected {
    background: var(--_accent-soft);
  }
  .gt-scroller td.gt-active {
    z-index: 3;
    overflow: visible;
    outline: 1px solid var(--_border);
    outline-offset: -1px;
  }
  .gt-scroller:focus-within td.gt-active {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
  }
  .gt-scroller td.gt-frozen.gt-active {
    z-index: 4;
  }
  .gt-column {
    display: block;
    width: 100%;
    height: 100%;
    margin: 0;
    padding: 0.4375rem 0.625rem;
    overflow: hidden;
    border: 0;
    background: none;
    color: var(--_text);
    font: inherit;
    font-weight: 600;
    line-height: 1.35;
    text-align: inherit;
    text-overflow: ellipsis;
    white-space: nowrap;
    cursor: pointer;
  }
  .gt-column:hover {
    background: var(--_accent-soft);
  }
  .gt-ledger .gt-column:focus {
    outline: 2px solid var(--_accent);
    outline-offset: -2px;
    box-shadow: none;
  }
  .gt-column-group {
    display: block;
    overflow: hidden;
    color: var(--_muted);
    font-size: max(0.75rem, calc(var(--_size) * 0.75));
    font-weight: 400;
    text-overflow: ellipsis;
  }
  .gt-star {
    margin-inline-start: 0.25em;
    color: var(--_danger);
  }
  .gt-sign {
    margin-inline-start: 0.25em;
    color: var(--_accent);
    font-size: calc(var(--_size) * 0.6875);
  }
  .gt-handle {
    position: absolute;
    top: 0;
    right: 0;
    bottom: 0;
    width: 0.5rem;
    cursor: col-resize;
    touch-action: none;
  }
  .gt-handle:hover {
    border-inline-end: 3px solid var(--_accent);
  }
  /* Elsewhere columns from right to left are wider by their other edge. */
  @supports (inset-inline-end: 0) {
    .gt-handle {
      right: auto;
      inset-inline-end: 0;
    }
  }
`;
