import { html, nothing } from 'lit/html.js';
import type { TemplateResult } from 'lit/html.js';
import { documentForm } from './document-form.js';
import { keyedList } from './keyed-list.js';
import { personInput } from './person-input.js';
import type { FormView } from './view.js';

/** What the element decides about the frame of a form. */
export interface ShellOptions {
  readonly isDisabled: boolean;
  readonly hasActions: boolean;
  readonly submit: () => unknown;
}

/**
 * The frame of a form: it listens for all controls at once. It is no `form` element, because forms do
 * not nest and the element may stand in one.
 */
export function formShell(view: FormView, { isDisabled, hasActions, submit }: ShellOptions): TemplateResult {
  const on = personInput(view, submit);
  const actions = html`<p class="gt-actions" part="actions">
    <button class="gt-button gt-primary" part="submit" type="button" @click=${submit}>${view.messages.submit}</button>
  </p>`;
  return html`${keyedList(
    // Another view is drawn anew. The one directive of the form that knows keys is that of lists.
    [view],
    (one) => one,
    () =>
      html`<div
        class="gt-form gt-${view.mode}"
        part="form"
        role=${view.mode === 'edit' ? 'form' : 'article'}
        aria-labelledby=${view.id('', 'title')}
        lang=${view.store.kind.texts.language}
        @input=${on.input}
        @change=${on.change}
        @focusout=${on.focusout}
        @compositionstart=${on.compositionstart}
        @compositionend=${on.compositionend}
        @keydown=${on.keydown}
      >
        <fieldset class="gt-bare" role="presentation" ?disabled=${isDisabled}>
          ${documentForm(view, hasActions ? actions : nothing)}
        </fieldset>
      </div>`,
  )}`;
}
