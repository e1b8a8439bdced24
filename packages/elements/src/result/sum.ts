import { html } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';

/** A line of arithmetic whose days never break in two: `2024-03-01 + 15 d = 2024-03-16`. */
export function sum(text: string): TemplateResult {
  const parts = text.split(/(\d{4}-\d{2}-\d{2})/);
  return html`<span class="gt-sum"
    >${parts.map((part, index) => (index % 2 === 1 ? html`<time>${part}</time>` : part))}</span
  >`;
}
