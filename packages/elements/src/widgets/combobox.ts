import { html, nothing } from 'lit/html.js';
import type { FieldState } from '@guitu/forms';
import { choicesOf, codeLabel } from '../form/code-label.js';
import { controlText } from '../form/control-text.js';
import { ariaInvalid, controlField } from '../form/field-frame.js';
import { describedBy } from '../form/field-notes.js';
import { downIcon } from '../form/icons.js';
import { isAsked } from '../form/is-asked.js';
import type { FormView } from '../form/view.js';
import type * as Search from './combobox-search.js';

/** What a combobox shows while somebody works in it; `text` is absent when nobody has typed. */
export interface ComboboxState {
  readonly text?: string;
  readonly open: boolean;
  /** Index of the option that Enter takes; -1 for none. */
  readonly active: number;
  /** A division is chosen level by level instead. */
  readonly byLevel?: boolean;
}

/** Nobody works in it. */
export const CLOSED: ComboboxState = { open: false, active: -1 };

let loaded: typeof Search | undefined;

/** Loads what searches a list, which a person asks for by coming to it. */
export async function loadSearch(): Promise<typeof Search> {
  return (loaded ??= await import('./combobox-search.js'));
}

/**
 * List that is searched by code, by Chinese text or by pinyin initials (ARIA combobox with a listbox).
 * Where the list is open, a text that is in no option is an answer too.
 */
export function comboboxWidget(view: FormView, state: FieldState): unknown {
  const { messages } = view;
  const { path } = state;
  const own = view.state(`combobox ${path}`, CLOSED);
  const { text, open, active, byLevel } = own.value;
  const isDivision = state.widget === 'division';
  const search = view.state('search', loaded);
  const list = state.field.codelist ?? '';
  // Divisions are far more than anybody looks at: they load for those who come to look for one.
  if (!isDivision) choicesOf(view, list);
  const shown = text ?? (typeof state.value === 'string' ? codeLabel(view, list, state.value) : '');
  const on = (event: Event): void => {
    const { target } = event;
    if (search.value) return search.value.searchEvent(view, path, event, target);
    if (event.type === 'input') own.value = { ...own.value, text: (target as HTMLInputElement).value };
    // It is to choose an option, once there are some, and not to submit.
    if ((event as KeyboardEvent).key === 'Enter') event.stopPropagation();
    void loadSearch().then((found) => {
      search.value = found;
      found.searchEvent(view, path, event, target);
    });
  };
  return controlField(
    view,
    state,
    html`<div class="gt-combobox gt-with-button">
      <input
        class="gt-control"
        part="control"
        type="text"
        role="combobox"
        id=${view.id(path)}
        autocomplete="off"
        aria-autocomplete="list"
        aria-expanded=${open ? 'true' : 'false'}
        aria-controls=${view.id(path, 'list')}
        aria-activedescendant=${open && active >= 0 ? view.id(path, `option-${active}`) : nothing}
        aria-required=${isAsked(view, state) ? 'true' : nothing}
        aria-invalid=${ariaInvalid(state)}
        aria-describedby=${describedBy(view, state, 'search')}
        @focus=${on}
        @input=${on}
        @compositionend=${on}
        @keydown=${on}
        @click=${on}
        @blur=${on}
        ${controlText(shown)}
      />
      <button
        class="gt-adjoined"
        type="button"
        tabindex=${isDivision ? 0 : -1}
        aria-label=${messages.openList(state.title)}
        aria-expanded=${open || byLevel ? 'true' : 'false'}
        @mousedown=${(event: Event) => event.preventDefault()}
        @click=${on}
      >
        ${downIcon}
      </button>
      ${
        // The list is there, empty, before it is open, for those who are told which one it is.
        search.value?.popup(view, state) ?? html`<ul role="listbox" hidden id=${view.id(path, 'list')}></ul>`
      }
    </div>`,
    html`<p class="gt-hint gt-search" id=${view.id(path, 'search')}>
      ${messages.searchHint}${state.field.open ? ` · ${messages.openListHint}` : nothing}
    </p>`,
  );
}
