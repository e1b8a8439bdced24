import { css } from './style.js';

/** Buttons, the error summary and the list of a combobox. */
export const actionStyles = css`
  .gt-button,
  .gt-tool {
    min-height: var(--_tap);
    padding: 0.125rem 0.875rem;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_accent);
    font: inherit;
    font-size: var(--_s);
    cursor: pointer;
  }
  .gt-tool {
    min-width: var(--_tap);
    padding: 0 0.5rem;
    border-color: var(--_line);
    color: var(--_text);
  }
  .gt-button:hover,
  .gt-tool:hover,
  .gt-adjoined:hover {
    background: var(--_accent-soft);
  }
  .gt-tool:disabled {
    opacity: 0.5;
    cursor: default;
  }
  .gt-texts .gt-tool {
    flex: none;
    min-height: var(--_height);
    margin-inline-start: 0.5rem;
  }
  .gt-primary {
    min-width: 8rem;
    min-height: var(--_height);
    background: var(--_accent);
    color: var(--_surface);
    font-size: var(--_size);
  }
  .gt-primary:hover {
    background: var(--_text);
    border-color: var(--_text);
  }
  .gt-summary {
    margin-bottom: calc(var(--_gap) * 1.5);
    padding: var(--_gap);
    border: 2px solid var(--_danger);
    border-radius: var(--_radius);
    background: var(--_danger-soft);
    scroll-margin-top: 1rem;
  }
  .gt-summary-title {
    margin-bottom: 0.5rem;
    font-size: var(--_l);
    font-weight: 600;
  }
  .gt-summary a {
    display: inline-block;
    min-height: 1.5rem;
    color: var(--_danger);
    text-underline-offset: 0.2em;
  }
  .gt-form[data-width='narrow'] {
    --_height: 2.75rem;
    --_tap: 2.75rem;
    --_side: initial;
  }
  .gt-form[data-width='narrow'] .gt-primary {
    width: 100%;
  }
  @media print {
    .gt-actions,
    .gt-tools,
    .gt-add,
    .gt-source,
    .gt-adjoined {
      display: none;
    }
  }
`;
