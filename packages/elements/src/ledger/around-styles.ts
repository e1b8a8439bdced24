import { css } from '../styles/style.js';

/** What stands below the grid, the preview of a paste and the menu of a column. */
export const aroundStyles = css`
  .gt-none {
    padding: 2rem 1rem;
    border: 1px solid var(--_line);
    border-top: 0;
    color: var(--_muted);
    text-align: center;
  }
  .gt-notes {
    padding-top: 0.5rem;
  }
  .gt-notes > p {
    padding: 0.125rem 0;
  }
  .gt-differs {
    flex-wrap: wrap;
    align-items: center;
  }
  .gt-differs > .gt-tool {
    margin-inline-start: 0.75rem;
  }
  .gt-agrees {
    color: var(--_muted);
  }
  .gt-state {
    color: var(--_muted);
  }
  .gt-dialog,
  .gt-menu {
    padding: 0;
    border: 1px solid var(--_border);
    border-radius: calc(var(--_radius) * 1.5);
    background: var(--_surface);
    box-shadow: 0 4px 16px rgba(15, 25, 40, 0.2);
    color: var(--_text);
    font-size: var(--_s);
  }
  .gt-dialog {
    width: calc(100% - 2rem);
    max-width: 60rem;
    max-height: calc(100% - 2rem);
  }
  .gt-dialog::backdrop {
    background: rgba(20, 35, 55, 0.4);
  }
  .gt-menu::backdrop {
    background: none;
  }
  .gt-dialog-title {
    padding: 1rem 1.25rem 0.5rem;
    font-size: var(--_l);
    font-weight: 600;
  }
  .gt-dialog-body {
    max-height: 60vh;
    padding: 0.25rem 1.25rem 1rem;
    overflow: auto;
  }
  .gt-dialog-body > * + * {
    margin-top: 0.5rem;
  }
  .gt-dialog-body h3 {
    padding-top: 0.5rem;
    font-size: var(--_s);
    font-weight: 600;
  }
  .gt-lead {
    font-size: var(--_size);
  }
  .gt-caution {
    padding: 0.25rem 0.625rem;
    border-inline-start: 3px solid var(--_warning);
    background: var(--_soft);
  }
  .gt-dialog progress {
    width: 100%;
    accent-color: var(--_accent);
  }
  .gt-sample {
    overflow-x: auto;
  }
  .gt-list {
    min-width: 100%;
    border-collapse: collapse;
    font-size: var(--_xs);
  }
  .gt-list th,
  .gt-list td {
    padding: 0.3125rem 0.625rem;
    border: 1px solid var(--_line);
    font-weight: 400;
    text-align: start;
    vertical-align: top;
  }
  .gt-sample .gt-list th,
  .gt-sample .gt-list td {
    white-space: nowrap;
  }
  .gt-list thead th {
    background: var(--_soft);
    font-weight: 600;
  }
  .gt-list .gt-refused,
  .gt-list .gt-refused-text {
    background: var(--_danger-soft);
    color: var(--_danger);
    overflow-wrap: anywhere;
  }
  .gt-dialog-actions {
    display: flex;
    justify-content: flex-end;
    padding: 0.75rem 1.25rem;
    border-top: 1px solid var(--_line);
  }
  .gt-dialog-actions > * + * {
    margin-inline-start: 0.75rem;
  }
  .gt-dialog-actions .gt-primary:disabled {
    border-color: var(--_line);
    background: var(--_soft);
    color: var(--_muted);
    cursor: default;
  }
  .gt-menu {
    position: fixed;
    width: 19rem;
    max-width: calc(100% - 1rem);
    max-height: calc(100% - 1rem);
    margin: auto;
    overflow: auto;
  }
  .gt-menu > * {
    margin: 0.5rem 0.875rem;
  }
  .gt-menu > .gt-menu-title {
    margin-top: 0.75rem;
    font-weight: 600;
  }
  .gt-tools-row {
    display: flex;
    flex-wrap: wrap;
    margin-inline-start: 0.625rem;
  }
  .gt-tools-row > .gt-tool {
    margin: 0.125rem 0.25rem;
  }
  .gt-menu .gt-tool[aria-pressed='true'] {
    border-color: var(--_accent);
    background: var(--_accent-soft);
    color: var(--_accent);
  }
  .gt-menu-field {
    display: block;
  }
  .gt-menu .gt-control {
    width: 100%;
  }
  .gt-only {
    max-height: 14rem;
    padding: 0;
    overflow-y: auto;
    border: 0;
  }
  .gt-only legend {
    padding: 0;
    color: var(--_muted);
  }
  .gt-check {
    display: flex;
    align-items: center;
    min-height: 1.75rem;
  }
  .gt-check input {
    flex: none;
    width: 1rem;
    height: 1rem;
    margin: 0;
    margin-inline-end: 0.5rem;
    accent-color: var(--_accent);
  }
  .gt-menu .gt-dialog-actions {
    margin: 0;
    padding: 0.5rem 0.875rem;
  }
`;
