import { html, nothing } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import { documentSection, shownSections } from './document-section.js';
import { errorSummary } from './error-summary.js';
import { follow } from './follow.js';
import { heading } from './heading.js';
import type { FormView } from './view.js';

/** A whole document: its title, what is wrong with it, its sections, and how to submit it. */
export function documentForm(view: FormView, actions: unknown): unknown {
  const { store, messages, mode } = view;
  const { texts, definition } = store.kind;
  return html`
    <div class="gt-head" part="header">
      ${heading(
        view.headingLevel,
        'gt-title',
        view.id('', 'title'),
        follow(store.signals, () => printedTitle(view) ?? texts.title),
      )}
      <p class="gt-about">
        <span>${messages.standard(definition.standard)}</span>
        <span class="gt-maturity">${messages.maturity[definition.maturity]}</span>
        ${mode === 'print' ? follow(store.signals, () => html`<span>${store.watch('/header/number').value}</span>`) : nothing}
      </p>
    </div>
    ${mode === 'edit' ? errorSummary(view) : nothing}
    ${follow(store.signals, () =>
      repeat(
        shownSections(view),
        ({ id }) => id,
        (section) => documentSection(view, section),
      ),
    )}
    ${mode === 'edit' ? html`${hiddenNote(view)}${actions}` : nothing}
    <div class="gt-hidden" role="status" id=${view.id('', 'status')}></div>
  `;
}

/** The title that this very document is to carry on paper. */
function printedTitle({ store, mode }: FormView): unknown {
  return mode === 'print' ? store.watch('/header/title').value : undefined;
}

/** Tells that answers were given to questions that no longer apply; nothing is dropped in silence. */
function hiddenNote(view: FormView): unknown {
  return follow(view.store.signals, () => {
    const count = view.store.hiddenPaths().length;
    return count > 0 ? html`<p class="gt-hint">${view.messages.hiddenValues(count)}</p>` : nothing;
  });
}
