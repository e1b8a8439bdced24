import { html, nothing } from 'lit/html.js';
import { documentSection } from './document-section.js';
import { errorSummary } from './error-summary.js';
import { follow } from './follow.js';
import { heading } from './heading.js';
import { keyedList } from './keyed-list.js';
import { shownSections } from './shown-sections.js';
import type { FormView } from './view.js';

/** A whole document: its title, what is wrong with it, its sections, and how to submit it. */
export function documentForm(view: FormView, actions: unknown): unknown {
  const { store, messages, mode } = view;
  const { texts, definition } = store.kind;
  if (view.drawing.sheet) return view.drawing.sheet(view);
  return html`
    <div class="gt-head" part="header">
      ${heading(
        view.headingLevel,
        'gt-title',
        view.id('', 'title'),
        follow(store.signals, () => view.drawing.title(view) ?? texts.title),
      )}
      <p class="gt-about">
        <span>${messages.standard(definition.standard)}</span>
        <span class="gt-maturity">${messages.maturity[definition.maturity]}</span>
        ${view.drawing.about(view)}
      </p>
    </div>
    ${mode === 'edit' ? errorSummary(view) : nothing}
    ${follow(store.signals, () =>
      view.drawing.arrange
        ? view.drawing.arrange(view, (section) => documentSection(view, section))
        : keyedList(
            shownSections(view),
            ({ id }) => id,
            (section) => documentSection(view, section),
          ),
    )}
    ${view.drawing.actions(view, actions)}
    <div class="gt-hidden" role="status" id=${view.id('', 'status')}></div>
  `;
}
