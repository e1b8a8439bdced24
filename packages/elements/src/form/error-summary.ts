import { html, nothing } from 'lit/html.js';
import type { ErrorLine } from '@guitu/forms';
import { follow } from './follow.js';
import { drawnIn } from './focus-field.js';
import { heading } from './heading.js';
import type { FormView } from './view.js';

/** What a summary needs of the form, or of the element that shows it apart from the form. */
type SummaryFrame = Pick<FormView, 'id' | 'messages' | 'headingLevel' | 'focus'>;

/**
 * All errors that are shown after submission, each a link to its control. It stays as long as there
 * are errors and shrinks as they are mended; focus is moved to it once, by the submission.
 */
export function errorSummary(view: FormView): unknown {
  return follow(view.store.signals, () => {
    const lines = view.store.submitted ? view.store.errorSummary() : [];
    return summaryBox(view, lines, view.messages.summaryTitle(lines.length));
  });
}

/** A summary of some errors; nothing when there are none. A form shows one at a time. */
export function summaryBox(view: SummaryFrame, lines: readonly ErrorLine[], title: string): unknown {
  if (lines.length === 0) return nothing;
  return html`<div
    class="gt-summary"
    part="error-summary"
    role="group"
    tabindex="-1"
    id=${view.id('', 'summary')}
    aria-labelledby=${view.id('', 'summary-title')}
  >
    ${heading(view.headingLevel + 1, 'gt-summary-title', view.id('', 'summary-title'), title)}
    <ul>
      ${lines.map(
        ({ path, label, message }) =>
          html`<li>
            <a
              href="#${view.id(path)}"
              @click=${(event: Event) => {
                event.preventDefault();
                view.focus(path);
              }}
              >${label ? html`<b>${label}</b>${view.messages.colon}` : nothing}${message}</a
            >
          </li>`,
      )}
    </ul>
  </div>`;
}

/** Moves focus to the summary, if there is one; to that of an element apart from the form, where that shows it. */
export function focusSummary({ store, element, id }: FormView): void {
  const places = [...drawnIn(store)].map((root) => root.querySelector<HTMLElement>('.gt-summary'));
  // One that is not seen takes no focus.
  for (const summary of [...places, element(id('', 'summary'))]) {
    summary?.focus({ preventScroll: true });
    summary?.scrollIntoView({ block: 'start' });
  }
}
