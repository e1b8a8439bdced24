import { css } from '../styles/style.js';

/** Answers in lines, each with a way back to its field. */
export const reviewStyles = css`
  .gt-form .gt-verdict {
    display: flex;
    align-items: center;
    margin-bottom: var(--_gap);
    padding: 0.75rem 1rem;
    border-inline-start: 4px solid var(--_accent);
    background: var(--_accent-soft);
    font-weight: 600;
  }
  .gt-verdict[data-state='wrong'] {
    border-color: var(--_danger);
    background: var(--_danger-soft);
    color: var(--_danger);
  }
  .gt-count {
    margin-inline-start: 0.5em;
    color: var(--_warning);
    font-size: var(--_xs);
    font-weight: 400;
  }
  .gt-wrong-count {
    color: var(--_danger);
  }
  .gt-answer {
    display: grid;
    grid-template-columns: minmax(8rem, 1fr) minmax(0, 2fr) minmax(4.5rem, auto);
    grid-gap: 0.25rem var(--_gap);
    align-items: start;
    padding: 0.5rem 0;
    border-top: 1px solid var(--_line);
  }
  .gt-answer:first-child {
    border-top: 0;
  }
  .gt-answer > dt {
    color: var(--_muted);
  }
  .gt-answer > dt small {
    display: block;
    font-size: var(--_xs);
  }
  .gt-answer > dd {
    margin: 0;
    overflow-wrap: anywhere;
  }
  .gt-answer .gt-given {
    white-space: pre-line;
  }
  .gt-answer .gt-none {
    color: var(--_muted);
  }
  .gt-answer .gt-missing {
    color: var(--_danger);
  }
  .gt-answer > .gt-change {
    text-align: end;
  }
  .gt-answers + .gt-hint {
    padding-top: 0.5rem;
  }
  .gt-form[data-width='narrow'] .gt-answer {
    grid-template-columns: minmax(0, 1fr) auto;
  }
  .gt-form[data-width='narrow'] .gt-answer > dd:nth-child(2) {
    grid-column: 1;
    grid-row: 2;
  }
  @media print {
    .gt-change {
      display: none;
    }
  }
`;
