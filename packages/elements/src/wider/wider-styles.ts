import { css } from '../styles/style.js';

/** What stands at fields and below the sections of a form that does more than a form has to. */
export const widerStyles = css`
  .gt-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: flex-end;
    justify-content: space-between;
  }
  .gt-history {
    display: flex;
    order: 1;
    padding-top: 0.5rem;
  }
  .gt-history > .gt-tool {
    margin-inline-start: 0.5rem;
    min-height: 2.75rem;
    min-width: 4rem;
  }
  .gt-tool[aria-disabled='true'] {
    color: var(--_muted);
    opacity: 0.6;
    cursor: default;
  }
  .gt-origin {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    padding-top: 0.25rem;
    color: var(--_muted);
    font-size: var(--_s);
  }
  .gt-origin > .gt-tool {
    margin-inline-start: 0.5rem;
    padding-inline: 0.625rem;
    color: var(--_accent);
    font-size: var(--_xs);
  }
  .gt-pending::before {
    content: '';
    display: inline-block;
    width: 0.75em;
    height: 0.75em;
    margin-inline-end: 0.5em;
    border: 2px solid var(--_line);
    border-top-color: var(--_accent);
    border-radius: 50%;
    animation: gt-turn 1s linear infinite;
  }
  @keyframes gt-turn {
    to {
      transform: rotate(1turn);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .gt-pending::before {
      animation: none;
    }
  }
  @media print {
    .gt-history,
    .gt-origin .gt-tool {
      display: none;
    }
  }
`;
