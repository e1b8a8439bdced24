import { html, nothing } from 'lit/html.js';
import type { Field } from '@guitu/core';
import type { FieldState } from '@guitu/forms';
import { choicesOf, codeLabel } from '../form/code-label.js';
import type { Choice } from '../form/code-label.js';
import { controlText, isComposing, setComposing } from '../form/control-text.js';
import { ariaInvalid, controlField } from '../form/field-frame.js';
import { describedBy } from '../form/field-notes.js';
import { downIcon } from '../form/icons.js';
import { isAsked } from '../form/is-asked.js';
import type { FormView } from '../form/view.js';
import { MOST_DRAWN, findChoices, namedChoice } from './find-choices.js';
import { comboboxKey } from './combobox-keys.js';

/** What a combobox shows while somebody works in it; `text` is absent when nobody has typed. */
export interface ComboboxState {
  readonly text?: string;
  readonly open: boolean;
  /** Index of the option that Enter takes; -1 for none. */
  readonly active: number;
}

const CLOSED: ComboboxState = { open: false, active: -1 };

/** What the keys of a combobox do to it. */
export interface Combobox {
  readonly state: ComboboxState;
  /** How many options are drawn. */
  readonly size: number;
  show(state: ComboboxState): void;
  take(index: number): void;
}

/**
 * List that is searched by code, by Chinese text or by pinyin initials (ARIA combobox with a listbox).
 * Where the list is open, a text that is in no option is an answer too.
 */
export function comboboxWidget(view: FormView, state: FieldState): unknown {
  const { messages } = view;
  const { path } = state;
  const own = view.state<ComboboxState>(`combobox ${path}`, CLOSED);
  const list = state.field.codelist ?? '';
  const choices = choicesOf(view, list) ?? [];
  const now = own.value;
  const found = now.open ? findChoices(choices, now.text ?? '') : [];
  const drawn = found.slice(0, MOST_DRAWN);
  const shown = now.text ?? (typeof state.value === 'string' ? codeLabel(view, list, state.value) : '');

  const take = (choice: Choice | undefined): void => {
    own.value = CLOSED;
    if (choice) view.choose(path, choice.code);
  };
  /** What was typed becomes the answer: the option it names, else itself; a closed list then reports it. */
  const settle = (): void => {
    const text = own.value.text;
    own.value = CLOSED;
    if (text !== undefined && text !== shownFor(view, list, view.store.get(path))) {
      view.choose(path, meantChoice(state.field, choices, text)?.code ?? (text.trim() || undefined));
    }
  };
  const box: Combobox = {
    state: now,
    size: drawn.length,
    show: (next) => {
      own.value = next;
      scrollToActive(view, path, next);
    },
    take: (index) => (index < 0 ? settle() : take(drawn[index])),
  };
  const typed = (event: Event): void => {
    event.stopPropagation();
    const input = event.target as HTMLInputElement;
    if (isComposing(input)) return;
    const text = input.value;
    const count = findChoices(choices, text).length;
    // The best match is marked, so that Enter takes it; an open list leaves Enter to what was typed.
    own.value = { text, open: true, active: text.trim() !== '' && count > 0 && !state.field.open ? 0 : -1 };
    view.announce(count ? messages.matches(count) : messages.noMatch);
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
        aria-expanded=${now.open ? 'true' : 'false'}
        aria-controls=${view.id(path, 'list')}
        aria-activedescendant=${now.open && now.active >= 0 ? view.id(path, `option-${now.active}`) : nothing}
        aria-required=${isAsked(view, state) ? 'true' : nothing}
        aria-invalid=${ariaInvalid(state)}
        aria-describedby=${describedBy(view, state, 'search')}
        @input=${typed}
        @change=${(event: Event) => event.stopPropagation()}
        @compositionstart=${(event: Event) => setComposing(event.target as HTMLInputElement, true)}
        @compositionend=${(event: Event) => {
          setComposing(event.target as HTMLInputElement, false);
          typed(event);
        }}
        @keydown=${(event: KeyboardEvent) => comboboxKey(event, box)}
        @click=${() => box.show({ ...own.value, open: true })}
        @blur=${settle}
        ${controlText(shown)}
      />
      <button
        class="gt-adjoined"
        type="button"
        tabindex="-1"
        aria-label=${messages.openList(state.title)}
        aria-expanded=${now.open ? 'true' : 'false'}
        @mousedown=${(event: Event) => event.preventDefault()}
        @click=${() => {
          view.element(view.id(path))?.focus();
          box.show({ ...own.value, open: !own.value.open });
        }}
      >
        ${downIcon}
      </button>
      <div class="gt-popup" ?hidden=${!now.open}>
        <ul
          class="gt-options"
          role="listbox"
          id=${view.id(path, 'list')}
          aria-label=${state.title}
          @mousedown=${(event: Event) => event.preventDefault()}
        >
          ${drawn.map(
            (choice, index) =>
              html`<li
                class="gt-option"
                role="option"
                id=${view.id(path, `option-${index}`)}
                aria-selected=${choice.code === state.value ? 'true' : 'false'}
                ?data-active=${index === now.active}
                @click=${() => take(choice)}
              >
                <span>${choice.place ? html`<small>${choice.place}</small>` : nothing}${choice.label}</span
                ><code>${choice.code}</code>
              </li>`,
          )}
        </ul>
        ${now.open && found.length !== drawn.length ? html`<p class="gt-hint">${messages.moreMatches(found.length - drawn.length)}</p>` : nothing}
        ${now.open && found.length === 0 ? html`<p class="gt-hint">${messages.noMatch}</p>` : nothing}
      </div>
    </div>`,
    html`<p class="gt-hint gt-search" id=${view.id(path, 'search')}>
      ${messages.searchHint}${state.field.open ? ` · ${messages.openListHint}` : nothing}
    </p>`,
  );
}

/** The option that a text names, or the only one it can mean where the text itself is no answer. */
function meantChoice({ open, pattern }: Field, choices: readonly Choice[], text: string): Choice | undefined {
  const isAnswer =
    text.trim() === '' || (open && (pattern === undefined || new RegExp(pattern, 'u').test(text.trim())));
  const found = isAnswer ? [] : findChoices(choices, text);
  return namedChoice(choices, text) ?? (found.length === 1 ? found[0] : undefined);
}

function shownFor(view: FormView, list: string, value: unknown): string {
  return typeof value === 'string' ? codeLabel(view, list, value) : '';
}

function scrollToActive(view: FormView, path: string, { open, active }: ComboboxState): void {
  if (open && active >= 0) view.element(view.id(path, `option-${active}`))?.scrollIntoView({ block: 'nearest' });
}
