import { css } from './style.js';

/** Labels, controls and what stands below them. */
export const controlStyles = css`
  .gt-form .gt-field {
    display: flow-root;
    padding-inline-start: var(--_side, 0);
  }
  .gt-field > .gt-label {
    /* Beside the control where there is a width for it; without one its upper padding means nothing. */
    float: left;
    float: inline-start;
    width: calc(var(--_side, 100% + 0.75rem) - 0.75rem);
    margin-inline-start: calc(-1 * var(--_side, 0px));
    padding: 0 0 0.25rem;
    padding-top: calc(var(--_side) * 0 + var(--_height) / 2 - 0.75em);
    font-size: var(--_s);
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  .gt-label + * {
    width: 100%;
  }
  .gt-required,
  .gt-recommended {
    margin-inline-start: 0.5em;
    color: var(--_danger);
    font-size: var(--_xs);
    font-weight: 400;
    white-space: nowrap;
  }
  .gt-recommended {
    color: var(--_muted);
  }
  .gt-control {
    display: block;
    width: 100%;
    min-width: 0;
    min-height: var(--_height);
    margin: 0;
    padding: calc(var(--_height) / 2 - 0.75em - 1px) 0.625rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    unicode-bidi: plaintext;
  }
  input.gt-control {
    /* The face of what is written says how high it is: a stack of Tibetan letters takes more. */
    line-height: normal;
  }
  .gt-select {
    padding: 0 0.375rem;
  }
  .gt-control::placeholder {
    color: var(--_muted);
    font-size: 0.875em;
    opacity: 1;
  }
  .gt-control:hover {
    border-color: var(--_text);
  }
  .gt-form :focus {
    outline: 2px solid transparent;
    box-shadow: var(--_focus);
  }
  .gt-control:focus {
    position: relative;
    z-index: 1;
    border-color: var(--_accent);
  }
  .gt-form :focus:not(:focus-visible) {
    box-shadow: none;
  }
  .gt-control:disabled {
    background: var(--_soft);
    color: var(--_muted);
  }
  .gt-wrong .gt-control,
  .gt-wrong .gt-adjoined {
    border-color: var(--_danger);
    border-width: 2px;
  }
  .gt-grow {
    display: grid;
  }
  .gt-grow > * {
    grid-area: 1 / 1;
    resize: none;
    overflow: hidden;
  }
  .gt-copy {
    visibility: hidden;
    white-space: pre-wrap;
    overflow-wrap: break-word;
    min-height: 5.5rem;
  }
  .gt-with-unit,
  .gt-with-button {
    display: flex;
    position: relative;
  }
  .gt-unit {
    align-self: center;
    padding-inline-start: 0.5rem;
    color: var(--_muted);
    white-space: nowrap;
  }
  .gt-with-button > .gt-control:not(:last-child) {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .gt-adjoined {
    flex: none;
    width: var(--_height);
    margin-inline-start: -1px;
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    background: var(--_soft);
    color: var(--_muted);
    cursor: pointer;
  }
  .gt-choices,
  .gt-foot,
  .gt-form .gt-undo {
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
  }
  .gt-choice {
    display: flex;
    align-items: center;
    min-height: var(--_tap);
    margin-inline-end: 1.25rem;
    cursor: pointer;
  }
  .gt-choice input {
    flex: none;
    width: 1.25rem;
    height: 1.25rem;
    margin: 0;
    margin-inline-end: 0.5rem;
    accent-color: var(--_accent);
  }
  .gt-choice [type='radio'] {
    border-radius: 50%;
  }
  .gt-value {
    overflow-wrap: anywhere;
    unicode-bidi: plaintext;
  }
  .gt-text {
    white-space: pre-wrap;
  }
  .gt-hint,
  .gt-note,
  .gt-empty {
    color: var(--_muted);
    font-size: var(--_xs);
  }
  .gt-issues > p,
  .gt-foot {
    padding-top: 0.25rem;
  }
  .gt-foot > :not(:last-child) {
    margin-inline-end: 0.75em;
  }
  .gt-foot > .gt-source[open] {
    flex: 1 0 100%;
  }
  .gt-form .gt-count {
    margin-inline-start: auto;
    order: 1;
  }
  .gt-field:not(:focus-within) .gt-search {
    display: none;
  }
  .gt-error,
  .gt-warning {
    display: flex;
    color: var(--_danger);
    font-size: var(--_s);
  }
  .gt-warning {
    color: var(--_warning);
  }
  .gt-icon {
    flex: none;
    margin-top: 0.2em;
    margin-inline-end: 0.375rem;
    fill: currentColor;
    fill-rule: evenodd;
  }
  .gt-adjoined > .gt-icon {
    margin: 0;
    vertical-align: middle;
  }
  .gt-form summary {
    line-height: 1.5rem;
    color: var(--_accent);
    cursor: pointer;
    text-decoration: underline;
    text-underline-offset: 0.2em;
  }
  .gt-source {
    font-size: var(--_xs);
  }
  .gt-source > summary {
    list-style: none;
  }
  .gt-items > li {
    margin-inline-start: 1.5em;
    list-style: decimal;
  }
  .gt-source li {
    color: var(--_muted);
  }
`;
