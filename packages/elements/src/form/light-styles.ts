import type { CSSResult } from 'lit';

const sheets = new Map<string, CSSStyleSheet>();
const dressed = new WeakMap<Document | ShadowRoot, Set<string>>();

/**
 * Gives the styles of an element that draws into the page itself to the page, once. They are written
 * with class names of their own, so nothing else on the page follows them.
 */
export function adoptLightStyles(element: HTMLElement, styles: readonly CSSResult[]): void {
  const root = element.getRootNode();
  if (!(root instanceof Document || root instanceof ShadowRoot)) return;
  const tag = element.localName;
  const done = dressed.get(root) ?? new Set<string>();
  dressed.set(root, done);
  if (done.has(tag)) return;
  done.add(tag);
  const sheet = sheets.get(tag) ?? new CSSStyleSheet();
  if (!sheets.has(tag)) {
    sheets.set(tag, sheet);
    sheet.replaceSync(styles.map(({ cssText }) => forPage(cssText, tag)).join('\n'));
  }
  root.adoptedStyleSheets = [...root.adoptedStyleSheets, sheet];
}

/** `:host` and `:host(…)` as selectors of the page. */
function forPage(text: string, tag: string): string {
  return text.replace(/:host\(([^)]*)\)/g, `${tag}$1`).replace(/:host/g, tag);
}
