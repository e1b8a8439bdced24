import { html } from './html.mjs';

/** A line of arithmetic whose days never break in two: `2024-03-01 + 15 d = 2024-03-16`. @param {string} text */
export const sum = (text) =>
  html`<code
    >${text.split(/(\d{4}-\d{2}-\d{2})/).map((part, index) => (index % 2 === 1 ? html`<time>${part}</time>` : part))}</code
  >`;
