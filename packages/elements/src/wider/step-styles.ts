import { css } from '../styles/style.js';

/** The list of steps or tabs, and the way between them. */
export const stepStyles = css`
  .gt-steps {
    margin-bottom: calc(var(--_gap) * 1.5);
    border-bottom: 1px solid var(--_line);
  }
  .gt-step-of {
    color: var(--_muted);
    font-size: var(--_s);
  }
  .gt-steps > ol {
    display: flex;
    flex-wrap: wrap;
  }
  .gt-step,
  .gt-tab {
    display: flex;
    align-items: center;
    min-height: 2.75rem;
    padding: 0.5rem 1.25rem 0.5rem 0.25rem;
    border: 0;
    border-bottom: 3px solid transparent;
    background: transparent;
    color: var(--_text);
    font: inherit;
    text-align: start;
    cursor: pointer;
  }
  .gt-step:hover,
  .gt-tab:hover {
    color: var(--_accent);
  }
  .gt-step[aria-current],
  .gt-tab[aria-selected='true'] {
    border-bottom-color: var(--_accent);
    color: var(--_accent);
    font-weight: 600;
  }
  .gt-step:focus-visible,
  .gt-tab:focus-visible {
    outline: 2px solid transparent;
    border-radius: var(--_radius);
    box-shadow: var(--_focus);
  }
  .gt-step-mark {
    display: inline-flex;
    flex: none;
    align-items: center;
    justify-content: center;
    width: 1.625rem;
    height: 1.625rem;
    margin-inline-end: 0.5rem;
    border: 1px solid var(--_border);
    border-radius: 50%;
    background: var(--_surface);
    font-size: var(--_xs);
    font-weight: 600;
  }
  .gt-step[aria-current] .gt-step-mark {
    border-color: var(--_accent);
    background: var(--_accent);
    color: var(--_surface);
  }
  .gt-step[data-state='done'] .gt-step-mark {
    border-color: var(--_accent);
    color: var(--_accent);
  }
  .gt-step[data-state='wrong'] .gt-step-mark {
    border-color: var(--_danger);
    background: var(--_danger);
    color: var(--_surface);
  }
  .gt-step-note {
    display: block;
    color: var(--_danger);
    font-size: var(--_xs);
    font-weight: 400;
    line-height: 1.3;
  }
  .gt-tabs {
    display: flex;
    flex-wrap: wrap;
    margin-bottom: calc(var(--_gap) * 1.25);
    border-bottom: 1px solid var(--_line);
  }
  .gt-tab {
    padding-inline: 0.875rem;
    margin-bottom: -1px;
  }
  .gt-panel:focus {
    outline: none;
  }
  .gt-panel[hidden] {
    display: none;
  }
  .gt-ways {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
  }
  .gt-ways > .gt-button {
    margin-inline-end: 0.75rem;
    min-height: 2.75rem;
    min-width: 7rem;
  }
  .gt-form[data-width='narrow'] .gt-steps > ol {
    flex-wrap: nowrap;
    overflow-x: auto;
  }
  .gt-form[data-width='narrow'] .gt-steps > ol > li {
    flex: none;
  }
  .gt-form[data-width='narrow'] .gt-step {
    /* What only screen readers see stays in the list that scrolls. */
    position: relative;
    padding-inline-end: 0.625rem;
  }
  .gt-form[data-width='narrow'] .gt-step:not([aria-current]) > span + span {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0 0 0 0);
    white-space: nowrap;
  }
  .gt-form[data-width='narrow'] .gt-ways {
    flex-direction: column-reverse;
    align-items: stretch;
  }
  .gt-form[data-width='narrow'] .gt-ways > .gt-button {
    margin: 0.75rem 0 0;
  }
  @media (forced-colors: active) {
    .gt-step[aria-current],
    .gt-tab[aria-selected='true'] {
      border-bottom-color: Highlight;
    }
  }
  @media print {
    .gt-steps,
    .gt-tabs,
    .gt-ways {
      display: none;
    }
    .gt-panel[hidden] {
      display: block;
    }
  }
`;
