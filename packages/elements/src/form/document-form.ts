import { html, nothing } from 'lit/html.js';
import { repeat } from 'lit/directives/repeat.js';
import type { FormField } from '@guitu/forms';
import { errorSummary } from './error-summary.js';
import { isSingle } from './field-runs.js';
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
        view.drawing.sections(view),
        ({ id }) => id,
        ({ id, title, fields }) =>
          html`<section class="gt-section" part="section" aria-labelledby=${view.id('', `section-${id}`)}>
            ${heading(view.headingLevel + 1, 'gt-section-title', view.id('', `section-${id}`), title)}
            ${sectionFields(view, fields)}
          </section>`,
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

function sectionFields(view: FormView, fields: readonly FormField[]): unknown {
  const [only] = fields;
  return only && fields.length === 1 && !isSingle(only)
    ? view.drawing.field(view, only, true)
    : view.drawing.fields(view, fields);
}

/** Tells that answers were given to questions that no longer apply; nothing is dropped in silence. */
function hiddenNote(view: FormView): unknown {
  return follow(view.store.signals, () => {
    const count = view.store.hiddenPaths().length;
    return count > 0 ? html`<p class="gt-hint">${view.messages.hiddenValues(count)}</p>` : nothing;
  });
}
