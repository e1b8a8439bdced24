import { css } from '../styles/style.js';

/** A score that stays in sight at the lower edge while the form above it is filled in, where there is room for it. */
export const liveScoreStyles = css`
  .gt-live-score {
    margin-top: var(--_gap);
    border: 1px solid var(--_line);
    border-inline-start: 4px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .gt-form .gt-live-score > summary {
    padding: 0.5rem 0.75rem;
    color: var(--_text);
    text-decoration: none;
  }
  .gt-live-score > summary > small {
    margin-inline-start: 0.75rem;
    color: var(--_muted);
    font-size: var(--_xs);
  }
  .gt-live-score > .gt-score {
    max-height: 50vh;
    padding: 0 0.75rem 0.75rem;
    overflow-y: auto;
  }
  @media (min-height: 40rem) {
    .gt-live-score {
      position: sticky;
      bottom: 0;
      z-index: 2;
    }
  }
  @media print {
    .gt-live-score {
      display: none;
    }
  }
`;
