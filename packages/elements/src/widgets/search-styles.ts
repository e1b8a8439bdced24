import { css } from '../styles/style.js';

/** What opens below the box that searches a list. */
export const searchStyles = css`
  .gt-popup {
    position: absolute;
    z-index: 10;
    top: 100%;
    left: 0;
    right: 0;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 4px 16px rgba(15, 25, 40, 0.2);
  }
  .gt-popup > .gt-hint {
    padding: 0.375rem 0.625rem;
  }
  .gt-options {
    max-height: 16rem;
    overflow-y: auto;
  }
  .gt-option {
    display: flex;
    gap: 1rem;
    align-items: center;
    justify-content: space-between;
    min-height: var(--_tap);
    padding: 0.25rem 0.625rem;
    cursor: pointer;
  }
  .gt-option small,
  .gt-option code {
    color: var(--_muted);
    font: inherit;
    font-size: var(--_xs);
  }
  .gt-option:hover {
    background: var(--_soft);
  }
  .gt-option[data-active] {
    background: var(--_accent-soft);
    box-shadow: inset 3px 0 var(--_accent);
  }
  .gt-option[aria-selected='true'] {
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .gt-option[data-active] {
      outline: 2px solid Highlight;
    }
  }
`;
