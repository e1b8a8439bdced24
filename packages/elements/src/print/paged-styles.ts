import { css } from '../styles/style.js';

/** Pages as they lie on a desk, and as they come out of a printer. */
export const pagedStyles = css`
  .gt-desk {
    position: relative;
    max-width: 100%;
    overflow: auto;
    padding: 1rem;
    border-radius: var(--_radius);
    background: #e9ecf0;
  }
  .gt-desk:focus-visible {
    outline: none;
    box-shadow: var(--_focus);
  }
  .gt-bar {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    justify-content: space-between;
    margin: 0 0 0.5rem;
  }
  .gt-caution {
    flex: 1 1 20rem;
    margin: 0 1rem;
    color: var(--_danger);
  }
  .gt-bar button {
    min-height: var(--_height);
    padding: 0 1rem;
    border: 1px solid var(--_accent);
    border-radius: var(--_radius);
    background: var(--_accent);
    color: var(--_surface);
    font: inherit;
    cursor: pointer;
  }
  .gt-bar button:focus-visible {
    outline: none;
    box-shadow: var(--_focus);
  }
  .gt-measured {
    position: absolute;
    top: 0;
    left: 0;
    visibility: hidden;
    height: 0;
    overflow: hidden;
  }
  .gt-page {
    position: relative;
    box-sizing: border-box;
    margin: 0 auto 1rem;
    overflow: hidden;
    background: #fff;
    box-shadow: 0 1px 4px rgba(0, 0, 0, 0.25);
    color: #000;
    break-after: page;
    break-inside: avoid;
  }
  .gt-page:last-child {
    margin-bottom: 0;
    break-after: auto;
  }
  .gt-folio {
    position: absolute;
    right: 0;
    bottom: 9mm;
    left: 0;
    margin: 0;
    font-family: SimSun, 'Songti SC', 'Noto Serif CJK SC', serif;
    font-size: 10.5pt;
    line-height: 1;
    text-align: center;
  }
  .gt-folio-letter {
    right: 26mm;
    bottom: 25.5mm;
    left: 28mm;
    font-size: 14pt;
  }
  .gt-folio-right {
    padding-right: 14pt;
    text-align: right;
  }
  .gt-folio-left {
    padding-left: 14pt;
    text-align: left;
  }
  /* The space behind an answer would push its last character onto another line. */
  .gt-page .gt-cut .gt-pair:last-child {
    margin-right: 0;
  }
  .gt-goes-on.gt-paragraph {
    text-indent: 0;
  }
  @media print {
    .gt-bar {
      display: none;
    }
    .gt-desk {
      padding: 0;
      overflow: visible;
      background: none;
    }
    .gt-page {
      margin: 0;
      box-shadow: none;
    }
  }
  @media (forced-colors: active) {
    .gt-page {
      border: 1px solid;
    }
  }
`;
