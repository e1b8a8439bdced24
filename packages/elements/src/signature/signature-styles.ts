import { css } from '../styles/style.js';

/** Where somebody signs. The pad is paper in every theme: what is written on it is stored as it looks. */
export const signatureStyles = css`
  .gt-proof {
    margin-top: var(--_gap);
    padding-top: var(--_gap);
    border-top: 1px solid var(--_line);
  }
  .gt-form .gt-proof > .gt-hint,
  .gt-form .gt-proof > .gt-field > .gt-hint {
    margin: 0 0 0.5rem;
  }
  .gt-proof > .gt-field {
    margin-bottom: 0.75rem;
  }
  .gt-pad {
    position: relative;
    max-width: 37.5rem;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: #fff;
    overflow: hidden;
  }
  .gt-pad::before {
    content: '';
    display: block;
    padding-top: 40%;
  }
  .gt-pad::after {
    content: '';
    position: absolute;
    left: 8%;
    right: 8%;
    bottom: 22%;
    border-bottom: 1px dashed #b5bfcb;
    pointer-events: none;
  }
  .gt-pad canvas {
    position: absolute;
    top: 0;
    left: 0;
    width: 100%;
    height: 100%;
    cursor: crosshair;
    touch-action: none;
  }
  .gt-pad:focus-within {
    box-shadow: var(--_focus);
  }
  .gt-form .gt-pad-tools {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    margin: 0.5rem 0;
  }
  .gt-pad-tools > * {
    margin: 0 0.5rem 0.25rem 0;
  }
  .gt-form .gt-not-taken {
    color: var(--_warning);
  }
  .gt-signed .gt-picture {
    max-width: min(20rem, 100%);
    max-height: 8rem;
    padding: 0.25rem;
  }
  .gt-proof .gt-drop {
    padding: 0;
    border: 0;
    background: none;
    text-align: start;
  }
  .gt-proof .gt-drop-words:empty {
    display: none;
  }
  .gt-proof .gt-drop.gt-over {
    outline: 2px dashed var(--_accent);
    outline-offset: 0.25rem;
  }
  @media print {
    .gt-pad,
    .gt-pad-tools {
      display: none;
    }
  }
`;
