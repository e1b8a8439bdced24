import { css } from '../styles/style.js';

/** Masked values and what shows them. */
export const maskingStyles = css`
  .gt-masked {
    letter-spacing: 0.08em;
  }
  .gt-masked .gt-hidden,
  .gt-revealed {
    -webkit-user-select: none;
    user-select: none;
  }
  .gt-reveal {
    margin-inline-start: 0.5rem;
    min-height: 1.75rem;
    padding: 0 0.5rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
    color: var(--_accent);
    font: inherit;
    font-size: var(--_xs);
    cursor: pointer;
  }
  .gt-reveal:hover {
    background: var(--_accent-soft);
  }
  .gt-section-reveal {
    margin-bottom: 0.75rem;
  }
  .gt-section-reveal > .gt-reveal {
    margin-inline-start: 0;
  }
  .gt-purposes {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin-top: 0.5rem;
    padding: 0.5rem 0.75rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_soft);
    font-size: var(--_s);
  }
  .gt-purposes > * {
    margin: 0.125rem 0;
    margin-inline-end: 0.5rem;
  }
  .gt-purposes > span {
    flex: 0 0 100%;
  }
  .gt-purposes > .gt-reveal {
    min-height: 2rem;
  }
  .gt-purposes > .gt-reveal:last-child {
    border-color: transparent;
    background: none;
    color: var(--_muted);
  }
  .gt-form[data-width='narrow'] .gt-reveal {
    min-width: 2.75rem;
    min-height: 2.75rem;
  }
  @media print {
    .gt-reveal,
    .gt-purposes {
      display: none;
    }
  }
`;
