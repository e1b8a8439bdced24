import { css } from '../styles/style.js';

/** Files: where to put them, those that are there, those on their way. */
export const fileStyles = css`
  .gt-files {
    scroll-margin-top: 1rem;
  }
  .gt-drop {
    padding: var(--_gap);
    border: 1px dashed var(--_border);
    border-radius: var(--_radius);
    background: var(--_soft);
    text-align: center;
  }
  .gt-drop.gt-over {
    border-style: solid;
    border-color: var(--_accent);
    background: var(--_accent-soft);
  }
  .gt-drop p + p {
    margin-top: 0.5rem;
  }
  .gt-drop-words {
    margin-inline-end: 0.5rem;
    color: var(--_muted);
  }
  .gt-form .gt-file-rows {
    margin: 0 0 0.75rem;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: var(--_surface);
  }
  .gt-file {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    padding: 0.625rem 0.75rem;
  }
  .gt-file + .gt-file {
    border-top: 1px solid var(--_line);
  }
  .gt-file-about {
    flex: 1 1 12rem;
    min-width: 0;
    margin-inline-end: 0.75rem;
    overflow-wrap: anywhere;
  }
  .gt-file-about progress {
    display: block;
    width: 100%;
    height: 0.5rem;
    margin-top: 0.25rem;
    accent-color: var(--_accent);
  }
  .gt-file-tools {
    display: flex;
    flex: none;
    margin: 0.25rem 0;
  }
  .gt-file-tools > * + * {
    margin-inline-start: 0.5rem;
  }
  .gt-file > .gt-more,
  .gt-file-issues,
  .gt-file-shown {
    flex: 1 0 100%;
    min-width: 0;
    margin-top: 0.5rem;
  }
  .gt-picture {
    display: block;
    max-width: 100%;
    max-height: 24rem;
    height: auto;
    border: 1px solid var(--_line);
    border-radius: var(--_radius);
    background: #fff;
  }
  .gt-files > .gt-undo {
    margin-bottom: 0.75rem;
  }
  .gt-files a {
    color: var(--_accent);
  }
  @media print {
    .gt-drop,
    .gt-file-tools,
    .gt-job {
      display: none;
    }
  }
`;
