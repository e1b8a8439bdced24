import { css } from '../styles/style.js';

/** Groups, rows and counters of what is due. */
export const dueStyles = css`
  .gt-group {
    margin-top: var(--_gap);
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .gt-group-due {
    border-inline-start-color: var(--_accent);
  }
  .gt-group-missed {
    border-inline-start-color: var(--_danger);
  }
  .gt-head,
  .gt-group > summary {
    padding: 0.625rem 1rem;
  }
  .gt-head > * {
    display: inline;
  }
  .gt-count {
    margin-inline-start: 0.5rem;
    color: var(--_muted);
    font-size: var(--_s);
  }
  .gt-outcome .gt-group > p,
  .gt-group > .gt-quiet > summary {
    padding: 0.375rem 1rem;
  }
  .gt-side {
    padding: 0.5rem 1rem 0;
    border-top: 1px solid var(--_line);
    font-size: var(--_s);
    font-weight: 600;
  }
  .gt-row {
    display: flex;
    flex-wrap: wrap;
    padding: 0.625rem 0 0.625rem 1rem;
    border-top: 1px solid var(--_line);
  }
  .gt-row > * {
    min-width: 0;
    padding-inline-end: 1rem;
  }
  .gt-when {
    flex: 0 0 14.5rem;
  }
  .gt-what {
    flex: 1 1 15rem;
  }
  .gt-how {
    flex: 1 1 17rem;
  }
  .gt-distance {
    display: block;
    color: var(--_accent);
    font-size: var(--_s);
    font-weight: 600;
  }
  .gt-group-missed .gt-distance {
    color: var(--_danger);
  }
  .gt-outcome .gt-counters {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 16rem), 1fr));
    grid-gap: var(--_gap);
    margin: 0.5rem 0;
  }
  .gt-counter {
    padding: 0.875rem 1rem;
    border: 1px solid var(--_line);
    border-top: 3px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .gt-tripped {
    border-top-color: var(--_danger);
  }
  .gt-figure {
    color: var(--_muted);
    font-variant-numeric: tabular-nums;
  }
  .gt-figure b {
    color: var(--_text);
    font-size: calc(var(--_size) * 1.75);
    line-height: 1.3;
  }
  .gt-tripped .gt-figure b {
    color: var(--_danger);
  }
  meter {
    display: block;
    width: 100%;
    height: 0.75rem;
    margin: 0.25rem 0 0.5rem;
  }
  meter::-webkit-meter-bar {
    height: 0.75rem;
    border: 1px solid var(--_line);
    border-radius: 0.375rem;
    background: var(--_soft);
  }
  meter::-webkit-meter-optimum-value {
    background: var(--_accent);
  }
  .gt-tripped meter::-webkit-meter-optimum-value {
    background: var(--_danger);
  }
  @media print {
    .gt-group,
    .gt-counter {
      border-color: var(--_border);
    }
  }
`;
