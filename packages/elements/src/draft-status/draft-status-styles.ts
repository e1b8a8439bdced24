import { asideStyles } from '../styles/aside-styles.js';
import { css } from '../styles/style.js';

const ownStyles = css`
  .gt-draft p,
  .gt-draft ul,
  .gt-draft dl,
  .gt-draft dd {
    margin: 0;
  }
  .gt-line {
    color: var(--_muted);
    font-size: var(--_s);
  }
  .gt-line:focus {
    outline: none;
  }
  .gt-line:focus-visible {
    outline: 2px solid transparent;
    box-shadow: var(--_focus);
  }
  .gt-line[data-phase='waiting'] {
    color: var(--_text);
  }
  .gt-line[data-phase='trouble'],
  .gt-line[data-phase='conflict'] {
    color: var(--_danger);
    font-size: var(--_size);
    font-weight: 600;
  }
  .gt-line time,
  .gt-box time {
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .gt-box {
    margin-top: 0.5rem;
    padding: 0.75rem var(--_gap);
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
    overflow-wrap: anywhere;
  }
  .gt-draft .gt-box > * + * {
    margin-top: 0.5rem;
  }
  .gt-alert {
    border-inline-start-color: var(--_danger);
    background: var(--_danger-soft);
  }
  .gt-lines {
    padding: 0;
    list-style: none;
  }
  .gt-lines > li {
    padding: 0.375rem 0;
    border-top: 1px solid var(--_line);
  }
  .gt-lines dl {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(12rem, 1fr));
    grid-gap: 0.125rem var(--_gap);
  }
  .gt-lines dl > div {
    display: flex;
  }
  .gt-lines dt {
    flex: none;
    width: 4.5em;
    color: var(--_muted);
  }
  .gt-lines dd {
    white-space: pre-wrap;
  }
  .gt-draft summary {
    min-height: 1.5rem;
    color: var(--_accent);
    cursor: pointer;
  }
  .gt-buttons {
    display: flex;
    flex-wrap: wrap;
    margin-inline-end: -0.5rem;
  }
  .gt-button {
    min-height: 2.25rem;
    margin: 0.25rem 0.5rem 0.25rem 0;
    padding: 0.25rem 0.875rem;
    font-size: var(--_s);
  }
  .gt-button:focus-visible,
  .gt-draft summary:focus-visible {
    outline: 2px solid transparent;
    box-shadow: var(--_focus);
  }
  @media (max-width: 40rem) {
    .gt-button {
      flex: 1 1 auto;
      min-height: 2.75rem;
    }
  }
  @media print {
    .gt-draft {
      display: none;
    }
  }
`;

/** Everything a draft status looks like. */
export const draftStatusStyles = [asideStyles, ownStyles];
