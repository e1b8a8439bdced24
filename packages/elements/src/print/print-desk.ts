import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import type { PrintWords } from './print-element-words.js';

/** What stands around the pages. */
export interface DeskOptions {
  readonly title: string;
  readonly words: PrintWords;
  readonly locale: string;
  /** Pictures that are not printed. */
  readonly refused: number;
  /** Absent where the page has its own button. */
  readonly print: (() => void) | undefined;
}

/** The pages on a desk, with their number and the button to print them. */
export function printDesk(
  pages: readonly HTMLElement[],
  { title, words, locale, refused, print }: DeskOptions,
): TemplateResult {
  return html`<div class="gt-bar" part="bar" lang=${locale}>
      <span part="count">${words.pages(pages.length)}</span>
      ${refused > 0 ? html`<span class="gt-caution" part="caution" role="status">${words.refused(refused)}</span>` : nothing}
      ${print ? html`<button type="button" part="print" @click=${print}>${words.print}</button>` : nothing}
    </div>
    <div class="gt-desk" part="desk" role="region" aria-label=${words.preview(title)} tabindex="0" lang=${locale}>
      ${pages}
    </div>`;
}
