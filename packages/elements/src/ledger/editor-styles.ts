import { css } from '../styles/style.js';

/** What stands in the active cell: the text box, the choices, what is wrong. */
export const editorStyles = css`
  .gt-editor {
    position: absolute;
    top: 0;
    left: 0;
    width: 100%;
    height: 100%;
  }
  .gt-box {
    position: absolute;
    top: 0;
    left: 0;
    width: 100%;
    height: 100%;
    margin: 0;
    padding: 0.375rem 0.5rem;
    overflow: hidden;
    border: 2px solid var(--_accent);
    border-radius: 0;
    outline: 0;
    background: var(--_surface);
    color: var(--_text);
    font: inherit;
    line-height: 1.5;
    resize: none;
    white-space: pre;
    opacity: 0;
    cursor: default;
  }
  .gt-open > .gt-box {
    min-width: 7rem;
    opacity: 1;
    cursor: text;
  }
  .gt-figure .gt-open > .gt-box {
    text-align: end;
  }
  .gt-long > .gt-box {
    min-width: 20rem;
    height: 7rem;
    overflow: auto;
    white-space: pre-wrap;
    box-shadow: 0 4px 16px rgba(15, 25, 40, 0.2);
  }
  .gt-choices-list {
    position: absolute;
    top: 100%;
    left: 0;
    min-width: 100%;
    max-width: 24rem;
    max-height: 14rem;
    margin: 2px 0 0;
    padding: 0.25rem 0;
    overflow-y: auto;
    border: 1px solid var(--_border);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 4px 16px rgba(15, 25, 40, 0.2);
    color: var(--_text);
    list-style: none;
    text-align: start;
  }
  .gt-choices-list[hidden],
  .gt-cellnote[hidden] {
    display: none;
  }
  .gt-choices-list li {
    padding: 0.3125rem 0.75rem;
    cursor: pointer;
  }
  .gt-choices-list li:hover {
    background: var(--_soft);
  }
  .gt-choices-list li[aria-selected='true'] {
    background: var(--_accent-soft);
    box-shadow: inset 3px 0 var(--_accent);
  }
  .gt-cellnote {
    position: absolute;
    top: 100%;
    left: 0;
    width: -webkit-max-content;
    width: max-content;
    max-width: 20rem;
    margin-top: 2px;
    padding: 0.375rem 0.625rem;
    border: 1px solid var(--_line);
    border-inline-start: 3px solid var(--_warning);
    border-radius: var(--_radius);
    background: var(--_surface);
    box-shadow: 0 4px 16px rgba(15, 25, 40, 0.2);
    color: var(--_text);
    font-size: var(--_xs);
    letter-spacing: normal;
    text-align: start;
    white-space: normal;
    pointer-events: none;
    visibility: hidden;
  }
  .gt-scroller:focus-within .gt-cellnote {
    visibility: visible;
  }
  .gt-cellnote.gt-bad {
    border-inline-start-color: var(--_danger);
    color: var(--_danger);
  }
  .gt-choices-list:not([hidden]) + .gt-cellnote {
    display: none;
  }
  .gt-turned .gt-choices-list,
  .gt-turned .gt-cellnote {
    right: 0;
    left: auto;
  }
  @supports (inset-inline-start: 0) {
    .gt-choices-list,
    .gt-cellnote {
      left: auto;
      inset-inline-start: 0;
    }
    .gt-turned .gt-choices-list,
    .gt-turned .gt-cellnote {
      right: auto;
      inset-inline: auto 0;
    }
  }
  .gt-upward .gt-choices-list,
  .gt-upward .gt-cellnote {
    top: auto;
    bottom: 100%;
    margin: 0 0 2px;
  }
`;
