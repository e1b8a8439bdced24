import { css } from './style.js';

/**
 * The look as custom properties; a page sets the ones without an underscore, and `docs/guide/look.md` lists
 * them. Every colour is worked out of two numbers, dark and contrast, so that a page switches them where it
 * switches itself; `calc()` in colours is all that it takes of a browser.
 */
export const tokens = css`
  :host {
    --_d: var(--guitu-dark, 0);
    --_c: calc(var(--guitu-contrast, 0) * (1 - 2 * var(--_d)));
    --_accent: var(--guitu-color-accent, hsl(208, 69%, calc(34% + 33% * var(--_d) - 11% * var(--_c))));
    --_accent-soft: var(--guitu-color-accent-soft, hsl(208, 60%, calc(96% - 77% * var(--_d))));
    --_text: var(--guitu-color-text, hsl(213, 22%, calc(15% + 77% * var(--_d) - 15% * var(--_c))));
    --_muted: var(--guitu-color-muted, hsl(213, 22%, calc(39% + 31% * var(--_d) - 28% * var(--_c))));
    --_border: var(--guitu-color-border, hsl(213, 22%, calc(53% - 40% * var(--_c))));
    --_line: var(--guitu-color-line, hsl(213, 22%, calc(88% - 60% * var(--_d) - 55% * var(--_c))));
    --_surface: var(--guitu-color-surface, hsl(213, 22%, calc(100% - 88% * var(--_d))));
    --_soft: var(--guitu-color-soft, hsl(213, 22%, calc(97% - 81% * var(--_d))));
    --_danger: var(--guitu-color-danger, hsl(3, 71%, calc(41% + 30% * var(--_d) - 10% * var(--_c))));
    --_danger-soft: var(--guitu-color-danger-soft, hsl(3, calc(71% - 35% * var(--_d)), calc(97% - 78% * var(--_d))));
    --_warning: var(--guitu-color-warning, hsl(39, 100%, calc(26% + 32% * var(--_d) - 7% * var(--_c))));
    --_focus: var(--guitu-focus-ring, 0 0 0 2px var(--_surface), 0 0 0 4px var(--_accent));
    --_radius: var(--guitu-radius, 4px);
    --_height: var(--guitu-control-height, 2.5rem);
    --_gap: var(--guitu-space, 1rem);
    --_size: var(--guitu-font-size, 1rem);
    --_s: max(0.75rem, calc(var(--_size) * 0.875));
    --_xs: max(0.75rem, calc(var(--_size) * 0.8125));
    --_l: calc(var(--_size) * 1.125);
    display: block;
    color: var(--_text);
    font-family: var(--guitu-font-family, inherit);
    font-size: var(--_size);
    line-height: var(--guitu-line-height, 1.5);
    text-align: start;
  }
  :host([hidden]) {
    display: none;
  }
  :host([density='dense']) {
    --_height: var(--guitu-control-height, 2rem);
    --_gap: var(--guitu-space, 0.75rem);
    --_size: var(--guitu-font-size, 0.875rem);
  }
  :host([theme='light']) {
    --_d: 0;
    color-scheme: light;
  }
  :host([theme='dark']) {
    --_d: 1;
    color-scheme: dark;
  }
  @media (prefers-color-scheme: dark) {
    :host([theme='auto']) {
      --_d: 1;
      color-scheme: dark;
    }
  }
  @media (prefers-contrast: more) {
    :host {
      --_c: calc(1 - 2 * var(--_d));
    }
  }
  @media print {
    :host,
    :host([theme]) {
      --_d: 0;
    }
  }
`;
