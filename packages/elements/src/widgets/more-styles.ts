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
  .gt-details,
  .gt-chain {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
  }
  .gt-detail {
    border: 1px solid var(--_line);
    border-bottom-width: 0;
    background: var(--_surface);
  }
  .gt-detail:last-child {
    border-bottom-width: 1px;
  }
  .gt-form .gt-detail > details > summary,
  .gt-form .gt-step > details > summary {
    padding: 0.5rem 0.75rem;
    color: var(--_text);
    text-decoration: none;
  }
  .gt-detail > details[open] > summary {
    background: var(--_accent-soft);
  }
  .gt-detail > details > summary:hover,
  .gt-step > details > summary:hover {
    background: var(--_soft);
  }
  .gt-form summary b {
    font-weight: 600;
  }
  .gt-summary-text {
    margin-inline-start: 0.75rem;
    color: var(--_muted);
    font-size: 0.875rem;
    overflow-wrap: anywhere;
  }
  .gt-errors {
    margin-inline-start: 0.75rem;
    color: var(--_danger);
    font-size: 0.875rem;
  }
  .gt-detail-body {
    position: relative;
    padding: var(--_gap) 0.75rem;
  }
  .gt-detail-body > .gt-tools {
    position: static;
    justify-content: start;
    padding-bottom: 0.75rem;
  }
  .gt-step {
    position: relative;
    padding: 0 0 0.5rem 2rem;
    padding-inline: 2rem 0;
  }
  .gt-step::before {
    content: '';
    position: absolute;
    top: 0.75rem;
    left: 0.25rem;
    inset-inline: 0.25rem auto;
    width: 1rem;
    height: 1rem;
    border: 2px solid var(--_border);
    border-radius: 50%;
    background: var(--_surface);
  }
  .gt-step:not(:last-child)::after {
    content: '';
    position: absolute;
    top: 1.9rem;
    bottom: -0.6rem;
    left: 0.75rem;
    inset-inline: 0.75rem auto;
    border-inline-start: 2px solid var(--_line);
  }
  .gt-step.gt-is-agree::before {
    border-color: var(--_accent);
    background: var(--_accent);
  }
  .gt-step.gt-is-next::before {
    border-color: var(--_accent);
    box-shadow: 0 0 0 3px var(--_accent-soft);
  }
  .gt-step.gt-is-disagree::before,
  .gt-step.gt-is-return::before {
    border-color: var(--_danger);
    background: var(--_danger);
  }
  .gt-standing {
    margin-inline-start: 0.75rem;
    padding: 0 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_soft);
    color: var(--_muted);
    font-size: 0.8125rem;
  }
  .gt-is-next .gt-standing {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_accent);
  }
  .gt-is-disagree .gt-standing,
  .gt-is-return .gt-standing {
    border-color: var(--_danger);
    color: var(--_danger);
  }
  .gt-form .gt-opinion-text {
    padding: 0 0.75rem 0.25rem;
    white-space: pre-wrap;
    overflow-wrap: anywhere;
  }
  .gt-form .gt-confirm {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin-top: 0.75rem;
    padding: 0.375rem 0.75rem;
    border-inline-start: 4px solid var(--_warning);
    background: var(--_surface);
  }
  .gt-confirm > span {
    margin-inline-end: 0.75rem;
  }
  .gt-panel > .gt-choices {
    padding: 0.5rem 0;
  }
  @media (forced-colors: active) {
    .gt-step.gt-is-agree::before {
      background: CanvasText;
    }
  }
`;
