import { css } from './style.js';

/** Sections, the grid of fields, groups and rows. */
export const layoutStyles = css`
  .gt-form,
  .gt-form * {
    box-sizing: border-box;
  }
  .gt-form {
    --_side: var(--guitu-label-width);
    --_tap: calc(var(--_height) * 0.9);
  }
  .gt-form fieldset,
  .gt-form p,
  .gt-form ul,
  .gt-form ol,
  .gt-form dl,
  .gt-form dd {
    min-width: 0;
    margin: 0;
    padding: 0;
    border: 0;
  }
  .gt-form ul,
  .gt-form ol {
    list-style: none;
  }
  .gt-head {
    padding-bottom: var(--_gap);
  }
  .gt-title {
    margin-bottom: 0.375rem;
    font-size: calc(var(--_size) * 1.5);
    font-weight: 600;
    line-height: 1.3;
  }
  .gt-about {
    color: var(--_muted);
    font-size: var(--_s);
  }
  .gt-maturity {
    margin-inline-start: 0.5em;
    padding: 0 0.5em;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
  }
  .gt-section {
    margin-bottom: calc(var(--_gap) * 1.5);
    padding: calc(var(--_gap) * 1.25) var(--_gap);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .gt-section-title {
    margin-bottom: var(--_gap);
    padding-inline-start: 0.75rem;
    border-inline-start: 4px solid var(--_accent);
    font-size: var(--_l);
    font-weight: 600;
  }
  .gt-grid {
    display: grid;
    grid-template-columns: repeat(6, minmax(0, 1fr));
    grid-gap: calc(var(--_gap) * 1.125) var(--_gap);
    align-items: start;
  }
  .gt-grid > * {
    grid-column: 1 / -1;
    min-width: 0;
  }
  .gt-grid > .gt-half {
    grid-column: span 3;
  }
  .gt-grid > .gt-third {
    grid-column: span 2;
  }
  .gt-form[data-width='medium'] .gt-grid > .gt-third {
    grid-column: span 3;
  }
  .gt-form[data-width='narrow'] .gt-grid > * {
    grid-column: 1 / -1;
  }
  .gt-form .gt-legend {
    /* A legend sits in the border of its fieldset; floated, it keeps below it. */
    float: left;
    float: inline-start;
    width: 100%;
    padding: 0 0 0.5rem;
    font-weight: 600;
  }
  .gt-legend ~ :not(.gt-tools) {
    clear: both;
  }
  .gt-grid > .gt-group:not(:first-child) {
    padding-top: var(--_gap);
    border-top: 1px solid var(--_line);
  }
  .gt-grid > .gt-group:not(:last-child) {
    padding-bottom: var(--_gap);
    border-bottom: 1px solid var(--_line);
  }
  .gt-grid > .gt-group + .gt-group {
    border-top: 0;
  }
  .gt-group > .gt-foot {
    padding: 0 0 0.75rem;
  }
  .gt-rows,
  .gt-texts {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    grid-gap: var(--_gap);
  }
  .gt-row {
    padding: var(--_gap);
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_soft);
  }
  .gt-row .gt-row {
    background: var(--_surface);
  }
  .gt-many > .gt-row {
    content-visibility: auto;
    contain-intrinsic-size: 1px 14rem;
  }
  .gt-many > .gt-row:focus-within {
    /* A list that opens in the row may reach out of it. */
    content-visibility: visible;
  }
  .gt-row > .gt-group > .gt-legend {
    width: auto;
  }
  .gt-tools {
    display: flex;
    justify-content: flex-end;
    padding-bottom: 0.5rem;
  }
  .gt-tools > * {
    margin-inline-start: 0.25rem;
  }
  .gt-texts {
    grid-gap: 0.5rem;
  }
  .gt-add,
  .gt-form .gt-undo {
    margin-top: 0.75rem;
  }
  .gt-form .gt-undo {
    padding: 0.375rem 0.75rem;
    border-inline-start: 4px solid var(--_border);
    background: var(--_soft);
  }
  .gt-undo > * {
    margin-inline-end: 0.75rem;
  }
  .gt-more {
    margin-top: var(--_gap);
  }
  .gt-more > .gt-grid {
    padding-top: 0.75rem;
  }
  .gt-actions {
    padding-top: 0.5rem;
  }
  .gt-hidden {
    position: absolute;
    width: 1px;
    height: 1px;
    overflow: hidden;
    clip: rect(0 0 0 0);
    white-space: nowrap;
  }
`;
