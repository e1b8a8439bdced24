import { html } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';

/** A heading whose level depends on the page it stands in. */
export function heading(level: number, className: string, id: string, text: unknown): TemplateResult {
  return html`<div class=${className} role="heading" aria-level=${level} id=${id}>${text}</div>`;
}
