import { css } from '../styles/style.js';

/** The panel, the way and the cards of a timeline. */
export const timelineStyles = css`
  .gt-standing {
    margin-top: var(--_gap);
    padding: var(--_gap);
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .gt-stage {
    font-size: var(--_l);
  }
  .gt-side {
    margin: 0.75rem 0 0.125rem;
    font-size: var(--_s);
    font-weight: 600;
  }
  progress {
    display: block;
    width: 100%;
    max-width: 30rem;
    height: 0.75rem;
    margin: 0.375rem 0;
    border: 1px solid var(--_line);
    border-radius: 0.375rem;
    background: var(--_soft);
    overflow: hidden;
    -webkit-appearance: none;
    appearance: none;
  }
  progress::-webkit-progress-bar {
    background: var(--_soft);
  }
  progress::-webkit-progress-value {
    background: var(--_accent);
  }
  progress::-moz-progress-bar {
    background: var(--_accent);
  }
  .gt-fault {
    margin-top: 0.25rem;
    padding-inline-start: 0.625rem;
    border-inline-start: 3px solid var(--_border);
  }
  .gt-fault-error {
    border-color: var(--_danger);
  }
  .gt-fault-warning {
    border-color: var(--_warning);
  }
  .gt-outcome .gt-way {
    margin-top: 0.5rem;
  }
  .gt-step {
    display: flex;
  }
  .gt-step > time {
    flex: 0 0 6.5rem;
    padding-top: 0.375rem;
    color: var(--_muted);
    font-size: var(--_s);
  }
  .gt-step > div {
    position: relative;
    flex: 1 1 0;
    min-width: 0;
    padding: 0.25rem 0 0.875rem 1.25rem;
    border-inline-start: 2px solid var(--_line);
  }
  .gt-step > div::before {
    content: '';
    position: absolute;
    top: 0.6875rem;
    inset-inline-start: -7px;
    left: -7px;
    box-sizing: border-box;
    width: 12px;
    height: 12px;
    border: 2px solid var(--_border);
    border-radius: 50%;
    background: var(--_surface);
  }
  .gt-turn > div::before {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .gt-today > div::before {
    border-color: var(--_accent);
    border-radius: 2px;
  }
  .gt-today time,
  .gt-today b {
    color: var(--_accent);
  }
  .gt-today:not(:last-child) > div {
    border-inline-start-style: dashed;
  }
  .gt-end:last-child > div {
    border-color: transparent;
  }
  .gt-outcome .gt-cards {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(min(100%, 20rem), 1fr));
    grid-gap: var(--_gap);
    margin-top: 0.5rem;
  }
  .gt-card {
    padding: 0.75rem 1rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .gt-card-open {
    border-color: var(--_accent);
  }
  .gt-card-title {
    display: flex;
    align-items: baseline;
    justify-content: space-between;
    font-weight: 600;
  }
  .gt-badge {
    flex: none;
    margin-inline-start: 0.75rem;
    padding: 0 0.5rem;
    border: 1px solid var(--_border);
    border-radius: 1rem;
    color: var(--_muted);
    font-size: var(--_xs);
    font-weight: 400;
  }
  .gt-card-open .gt-badge {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .gt-guard {
    display: flex;
    font-size: var(--_s);
  }
  .gt-guard > :first-child {
    flex: 0 0 1.25rem;
    color: var(--_muted);
  }
  @media (forced-colors: active) {
    progress,
    .gt-step > div::before {
      forced-color-adjust: none;
      border-color: CanvasText;
      background: Canvas;
    }
    progress::-webkit-progress-bar {
      background: Canvas;
    }
    progress::-webkit-progress-value,
    .gt-turn > div::before {
      background: CanvasText;
    }
    .gt-end:last-child > div {
      border-inline-start-color: Canvas;
    }
  }
  @media (max-width: 30rem) {
    .gt-step {
      display: block;
    }
    .gt-step > time {
      display: block;
      padding: 0 0 0 1.25rem;
      border-inline-start: 2px solid var(--_line);
    }
    .gt-step > div {
      padding-top: 0;
    }
    .gt-step > div::before {
      top: -0.9375rem;
    }
  }
`;
