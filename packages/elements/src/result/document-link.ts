import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';

/** A document that a result names. */
export interface NamedPlace {
  /** Slug of its kind. */
  readonly document: string;
  /** `header.number`; `null` where it has none. */
  readonly number: string | null;
  /** Position in the list of documents, where the result tells it. */
  readonly index?: number;
}

/**
 * Where the page shows a document: a function, or a text with `{document}`, `{number}` and `{index}` in it.
 * `undefined` where the page shows it nowhere.
 */
export type DocumentAddress = string | ((place: NamedPlace) => string | undefined);

/** Writes a document down, as a link where the page has an address for it. */
export type DocumentLink = (place: NamedPlace, title: string) => TemplateResult;

/** Links of one element; a click fires `guitu-open` at it, and goes nowhere when the page prevents that. */
export function documentLinks(host: HTMLElement, address: DocumentAddress | undefined): DocumentLink {
  return (place, title) => {
    const text = html`${title}${place.number === null ? nothing : html` <span class="gt-number">${place.number}</span>`}`;
    const href = address ? addressOf(address, place) : undefined;
    if (href === undefined) return html`<span class="gt-document">${text}</span>`;
    const open = (click: Event): void => {
      const event = new CustomEvent('guitu-open', { detail: place, bubbles: true, composed: true, cancelable: true });
      if (!host.dispatchEvent(event)) click.preventDefault();
    };
    return html`<a class="gt-document" part="document" href=${href} @click=${open}>${text}</a>`;
  };
}

/** An address that leads to a page, and never one that runs something. */
function addressOf(address: DocumentAddress, place: NamedPlace): string | undefined {
  try {
    const text = typeof address === 'function' ? address(place) : filled(address, place);
    return text && /^(https?|file):$/.test(new URL(text, document.baseURI).protocol) ? text : undefined;
  } catch {
    // No address can be made of it, so the document stands without a link.
    return undefined;
  }
}

function filled(address: string, place: NamedPlace): string | undefined {
  let isWhole = true;
  const text = address.replace(/\{(document|number|index)\}/g, (_mark, name: keyof NamedPlace) => {
    const value = place[name];
    isWhole = isWhole && value !== null && value !== undefined;
    return encodeURIComponent(String(value));
  });
  return isWhole ? text : undefined;
}
