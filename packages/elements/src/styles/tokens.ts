import { css } from './style.js';

/** The look as custom properties; a page sets the ones without an underscore. */
export const tokens = css`
  :host {
    --_accent: var(--guitu-color-accent, #1b5a92);
    --_accent-soft: var(--guitu-color-accent-soft, #eef4fa);
    --_text: var(--guitu-color-text, #1c2733);
    --_muted: var(--guitu-color-muted, #566473);
    --_border: var(--guitu-color-border, #76859a);
    --_line: var(--guitu-color-line, #d8dfe8);
    --_surface: var(--guitu-color-surface, #fff);
    --_soft: var(--guitu-color-soft, #f6f8fb);
    --_danger: var(--guitu-color-danger, #b3261e);
    --_danger-soft: var(--guitu-color-danger-soft, #fdf1f0);
    --_warning: var(--guitu-color-warning, #855600);
    --_focus: var(--guitu-focus-ring, 0 0 0 2px var(--_surface), 0 0 0 4px var(--_accent));
    --_radius: var(--guitu-radius, 4px);
    --_height: var(--guitu-control-height, 2.5rem);
    --_gap: var(--guitu-space, 1rem);
    --_font: var(--guitu-font-family, inherit);
    display: block;
    color: var(--_text);
    font-family: var(--_font);
    line-height: 1.5;
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
`;
