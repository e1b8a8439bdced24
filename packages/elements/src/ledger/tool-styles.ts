import { css } from '../styles/style.js';

/** Tools, boxes and notes around the grid. */
export const toolStyles = css`
  .gt-ledger .gt-button {
    min-height: 2rem;
    padding: 0.125rem 0.875rem;
  }
  .gt-ledger .gt-tool {
    min-height: 2rem;
    padding: 0.125rem 0.625rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    cursor: pointer;
  }
  .gt-ledger .gt-tool:hover {
    background: var(--_accent-soft);
  }
  .gt-ledger .gt-tool:disabled {
    background: transparent;
    color: var(--_muted);
    opacity: 0.5;
    cursor: default;
  }
  .gt-ledger .gt-control {
    min-height: 2rem;
    margin: 0;
    padding: 0.125rem 0.5rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: inherit;
    font: inherit;
    line-height: 1.5;
  }
  .gt-ledger .gt-control::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  .gt-ledger button:focus,
  .gt-ledger input:focus,
  .gt-ledger select:focus,
  .gt-ledger [tabindex]:focus {
    outline: 2px solid transparent;
    box-shadow: var(--_focus);
  }
  .gt-ledger button:focus:not(:focus-visible) {
    box-shadow: none;
  }
  .gt-ledger .gt-hint {
    color: var(--_muted);
    font-size: var(--_xs);
  }
  .gt-ledger .gt-error,
  .gt-ledger .gt-warning {
    display: flex;
    color: var(--_danger);
  }
  .gt-ledger .gt-warning {
    color: var(--_warning);
  }
  .gt-ledger .gt-error::before,
  .gt-ledger .gt-warning::before {
    content: '!';
    flex: none;
    width: 1.125rem;
    height: 1.125rem;
    margin-top: 0.125rem;
    margin-inline-end: 0.375rem;
    border-radius: 50%;
    background: currentColor;
    color: inherit;
    font-size: var(--_xs);
    font-weight: 700;
    line-height: 1.125rem;
    text-align: center;
    -webkit-text-fill-color: var(--_surface);
  }
`;
