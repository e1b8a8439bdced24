import { css } from '../styles/style.js';

/** What all results look like. */
export const resultStyles = css`
  .gt-outcome p,
  .gt-outcome ul,
  .gt-outcome ol {
    margin: 0;
    padding: 0;
  }
  .gt-outcome ul,
  .gt-outcome ol {
    list-style: none;
  }
  .gt-outcome {
    overflow-wrap: anywhere;
  }
  .gt-title {
    font-size: calc(var(--_size) * 1.25);
    font-weight: 600;
  }
  .gt-subtitle {
    font-size: var(--_size);
    font-weight: 600;
  }
  .gt-part {
    margin-top: calc(var(--_gap) * 1.5);
  }
  .gt-lead,
  .gt-note,
  .gt-state {
    color: var(--_muted);
    font-size: var(--_s);
  }
  .gt-outcome .gt-opinion,
  .gt-outcome .gt-remark {
    margin-top: 0.75rem;
    padding: 0.5rem 0.75rem;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_accent-soft);
    font-size: var(--_s);
  }
  .gt-outcome .gt-remark {
    border-color: var(--_border);
    background: var(--_soft);
  }
  .gt-outcome .gt-empty {
    margin-top: var(--_gap);
    padding: var(--_gap);
    border: 1px dashed var(--_border);
    border-radius: var(--_radius);
    color: var(--_muted);
    text-align: center;
  }
  .gt-outcome time,
  .gt-sum,
  .gt-number {
    font-variant-numeric: tabular-nums;
  }
  .gt-outcome time,
  .gt-sum time {
    white-space: nowrap;
  }
  .gt-number {
    display: inline-block;
    max-width: 100%;
    text-decoration: inherit;
  }
  .gt-document {
    color: inherit;
  }
  a.gt-document {
    color: var(--_accent);
    text-underline-offset: 0.2em;
  }
  .gt-outcome summary {
    padding: 0.5rem 0;
    cursor: pointer;
  }
  .gt-outcome summary > * {
    display: inline;
  }
  .gt-outcome a:focus,
  .gt-outcome button:focus,
  .gt-outcome summary:focus {
    border-radius: var(--_radius);
    outline: 2px solid transparent;
    box-shadow: var(--_focus);
  }
  .gt-outcome :focus:not(:focus-visible) {
    box-shadow: none;
  }
  .gt-quiet > summary {
    color: var(--_muted);
    font-size: var(--_s);
  }
  .gt-outcome .gt-lines > li {
    padding: 0.25rem 0;
  }
  @media print {
    .gt-outcome li {
      break-inside: avoid;
    }
    a.gt-document {
      color: inherit;
      text-decoration: none;
    }
  }
`;
