import type { Style } from '../styles/style.js';
import { adoptStyles } from './adopt-styles.js';

/** Gives styles that came later to the form that an element stands in. */
export function adoptLate(within: Element | null, styles: readonly Style[]): void {
  const form = within?.closest('.gt-form');
  if (!form) return;
  // What is drawn into a page stands in its element, what is not stands in a root of its own.
  const root = form.parentElement ?? form.getRootNode();
  adoptStyles(form.parentElement ?? ((root as ShadowRoot).host as HTMLElement), root, styles);
}
