import { html } from 'lit/html.js';
import type { FieldState } from '@guitu/forms';
import type { FormView } from '../form/view.js';
import { answeredWords } from './answered-words.js';

/** Takes a choice back, where an answer is not required: radio buttons by themselves cannot be unchosen. */
export function clearNote(view: FormView, { path, title }: FieldState): unknown {
  const words = answeredWords(view);
  const clear = (): void => {
    view.choose(path, undefined);
    // A page may have taken the change back.
    if (view.store.get(path) !== undefined) return;
    view.announce(words.cleared(title));
    view.element(view.id(path))?.focus();
  };
  return html`<button class="gt-tool" part="button" type="button" aria-label=${words.clearOf(title)} @click=${clear}>
    ${words.clear}
  </button>`;
}
