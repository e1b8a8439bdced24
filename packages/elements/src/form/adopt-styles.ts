import { sheetOf } from '../styles/style.js';
import type { Style } from '../styles/style.js';

const pageSheets = new WeakMap<Style, CSSStyleSheet>();

/**
 * Gives styles to the root that an element draws into, once. In a page they are written with class
 * names of their own, so nothing else on the page follows them.
 */
export function adoptStyles(host: HTMLElement, root: Node, styles: readonly Style[]): void {
  const target = root === host ? host.getRootNode() : root;
  if (!(target instanceof Document || target instanceof ShadowRoot)) return;
  for (const style of styles) {
    const sheet = root === host ? pageSheet(style, host.localName) : style.sheet;
    if (target.adoptedStyleSheets.indexOf(sheet) < 0) target.adoptedStyleSheets = [...target.adoptedStyleSheets, sheet];
  }
}

/** The same rules with the tag for `:host` and `:host(…)`. */
export function pageText({ text }: Style, tag: string): string {
  return text.replace(/:host\(([^()]*)\)/g, `${tag}$1`).replace(/:host/g, tag);
}

function pageSheet(style: Style, tag: string): CSSStyleSheet {
  const known = pageSheets.get(style) ?? sheetOf(pageText(style, tag));
  pageSheets.set(style, known);
  return known;
}
