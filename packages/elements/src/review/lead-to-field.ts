import type { Mode } from '../form/view.js';

/** A form as those see it who lead to its fields. */
export interface FieldOpener extends HTMLElement {
  mode: Mode;
  scrollToField(path: string): void;
}

/** Moves focus to a field of a form, which is filled in for that if it was only looked at. */
export function leadToField(form: FieldOpener, path: string): void {
  if (form.mode !== 'review') return form.scrollToField(path);
  const root: Node = form.shadowRoot ?? form;
  const observer = new MutationObserver(() => {
    if (!(root as ParentNode).querySelector('.gt-edit')) return;
    observer.disconnect();
    form.scrollToField(path);
  });
  observer.observe(root, { childList: true, subtree: true });
  form.mode = 'edit';
}
