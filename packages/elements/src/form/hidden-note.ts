import { html, nothing } from 'lit/html.js';
import { follow } from './follow.js';
import type { FormView } from './view.js';

/** Tells that answers were given to questions that no longer apply; nothing is dropped in silence. */
export function hiddenNote(view: FormView): unknown {
  return follow(view.store.signals, () => {
    const count = view.store.hiddenPaths().length;
    return count > 0 ? html`<p class="gt-hint">${view.messages.hiddenValues(count)}</p>` : nothing;
  });
}
