import { css } from './style.js';

/** Labels, controls and what stands below them. */
export const controlStyles = css`
  .gt-label {
    display: block;
    width: 100%;
    padding: 0 0 0.25rem;
    font-size: 0.9375rem;
    font-weight: 500;
    overflow-wrap: anywhere;
  }
  .gt-required,
  .gt-recommended {
    margin-inline-start: 0.5em;
    color: var(--_danger);
    font-size: 0.8125rem;
    font-weight: 400;
    white-space: nowrap;
  }
  .gt-recommended {
    color: var(--_muted);
  }
  .gt-control {
    display: block;
    width: 100%;
    min-height: var(--_height);
    margin: 0;
    padding: 0.375rem 0.625rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    line-height: 1.5;
  }
  .gt-control::placeholder {
    color: var(--_muted);
    font-size: 0.875em;
    opacity: 1;
  }
  .gt-control:hover {
    border-color: var(--_text);
  }
  .gt-control:focus,
  .gt-choice input:focus,
  .gt-form button:focus,
  .gt-form summary:focus,
  .gt-form a:focus,
  .gt-form [tabindex]:focus {
    outline: 2px solid transparent;
    box-shadow: var(--_focus);
  }
  .gt-control:focus {
    position: relative;
    z-index: 1;
  }
  .gt-form button:focus:not(:focus-visible),
  .gt-form summary:focus:not(:focus-visible),
  .gt-choice input:focus:not(:focus-visible) {
    box-shadow: none;
  }
  .gt-control:disabled {
    background: var(--_soft);
    color: var(--_muted);
  }
  .gt-wrong > .gt-control,
  .gt-wrong > * > .gt-control,
  .gt-wrong > * > .gt-adjoined {
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
    align-items: stretch;
  }
  .gt-with-unit > .gt-control,
  .gt-with-button > .gt-control {
    flex: 1 1 auto;
    width: auto;
    min-width: 0;
  }
  .gt-unit {
    align-self: center;
    padding-inline-start: 0.5rem;
    color: var(--_muted);
    white-space: nowrap;
  }
  .gt-with-button > .gt-control:not(:last-child) {
    border-top-right-radius: 0;
    border-bottom-right-radius: 0;
  }
  .gt-adjoined {
    flex: none;
    width: var(--_height);
    margin-inline-start: -1px;
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: 0 var(--_radius) var(--_radius) 0;
    background: var(--_soft);
    color: var(--_muted);
    cursor: pointer;
  }
  .gt-choices {
    display: flex;
    flex-wrap: wrap;
  }
  .gt-choice {
    display: flex;
    align-items: center;
    min-height: 2.25rem;
    margin-inline-end: 1.25rem;
    cursor: pointer;
  }
  .gt-choice input {
    flex: none;
    width: 1.25rem;
    height: 1.25rem;
    margin: 0;
    margin-inline-end: 0.5rem;
    border-radius: 50%;
    accent-color: var(--_accent);
  }
  .gt-choice input[type='checkbox'] {
    border-radius: 2px;
  }
  .gt-value {
    overflow-wrap: anywhere;
  }
  .gt-text {
    white-space: pre-wrap;
  }
  .gt-hint,
  .gt-note,
  .gt-empty {
    color: var(--_muted);
    font-size: 0.8125rem;
  }
  .gt-issues > p {
    padding-top: 0.25rem;
  }
  .gt-foot {
    padding-top: 0.25rem;
    display: flex;
    flex-wrap: wrap;
    align-items: baseline;
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
  .gt-search {
    display: none;
  }
  .gt-field:focus-within > .gt-foot > .gt-search {
    display: block;
  }
  .gt-error,
  .gt-warning {
    display: flex;
    color: var(--_danger);
    font-size: 0.875rem;
  }
  .gt-warning {
    color: var(--_warning);
  }
  .gt-icon {
    flex: none;
    margin-top: 0.2em;
    margin-inline-end: 0.375rem;
    fill: none;
  }
  .gt-icon-inner,
  .gt-icon-line {
    stroke: var(--_surface);
    stroke-width: 1.6;
  }
  .gt-icon-line {
    stroke: currentColor;
    fill: none;
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
    font-size: 0.8125rem;
  }
  .gt-source > summary {
    list-style: none;
  }
  .gt-items > li {
    display: list-item;
    margin-inline-start: 1.5em;
    list-style: decimal;
  }
  .gt-source li {
    color: var(--_muted);
  }
`;
