import { html, nothing } from 'lit/html.js';
import type { Field } from '@guitu/core';
import type { FieldState } from '@guitu/forms';
import { adoptLate } from '../form/adopt-late.js';
import { choicesOf, codeLabel } from '../form/code-label.js';
import type { Choice } from '../form/code-label.js';
import { isComposing, setComposing } from '../form/control-text.js';
import type * as Levels from '../division/division-levels.js';
import type { FormView } from '../form/view.js';
import { comboboxKey } from './combobox-keys.js';
import { CLOSED } from './combobox.js';
import type { ComboboxState } from './combobox.js';
import { searchStyles } from './search-styles.js';
import { searchWords } from './search-words.js';
import { MOST_DRAWN, findChoices, namedChoice } from './find-choices.js';

/** What the keys of a combobox do to it. */
export interface Combobox {
  readonly state: ComboboxState;
  /** How many options are drawn. */
  readonly size: number;
  show(state: ComboboxState): void;
  take(index: number): void;
}

let loaded: typeof Levels | undefined;

/** Loads the levels of divisions, which a person asks for by the button beside the box. */
async function loadLevels(view: FormView): Promise<typeof Levels> {
  loaded ??= await import('../division/division-levels.js');
  view.state<typeof Levels | undefined>('levels', undefined).value = loaded;
  return loaded;
}

/** What a person does to the box at a path. `target` is what it was done to: late events have lost it. */
export function searchEvent(view: FormView, path: string, event: Event, target: EventTarget | null): void {
  const list = view.store.describe(path).field.codelist ?? '';
  const own = view.state(`combobox ${path}`, CLOSED);
  const input = target as HTMLInputElement;
  adoptLate(view.element(view.id(path)), [searchStyles]);
  // A list loads when somebody comes to it.
  const choices = choicesOf(view, list);
  const late = (then: (offered: readonly Choice[]) => void): void =>
    void view.loadCodelist(list).then(() => then(choicesOf(view, list) ?? []));
  switch (event.type) {
    case 'compositionend':
      setComposing(input, false);
      return entered();
    case 'input':
      return isComposing(input) ? undefined : entered();
    case 'keydown':
      if (own.value.byLevel && (event as KeyboardEvent).key === 'Escape') return void (own.value = CLOSED);
      return comboboxKey(event as KeyboardEvent, boxOf(view, path, choices ?? []));
    case 'click':
      if (view.store.describe(path).widget === 'division' && !(input instanceof HTMLInputElement))
        return void loadLevels(view).then((levels) => levels.toggleLevels(view, path));
      own.value = { ...own.value, byLevel: false, open: input instanceof HTMLInputElement || !own.value.open };
      return view.element(view.id(path))?.focus();
    case 'blur':
      return choices ? settle(view, path, choices) : late((offered) => settle(view, path, offered));
    default:
      return undefined;
  }

  function entered(): void {
    const text = input.value;
    typed(view, path, text, choices ?? []);
    if (!choices)
      late((offered) => {
        if (own.value.text === text) typed(view, path, text, offered);
      });
  }
}

/** The options that are open, and what is to be said of them. */
export function popup(view: FormView, state: FieldState): unknown {
  const { path, title, field } = state;
  const words = searchWords(view);
  const own = view.state(`combobox ${path}`, CLOSED).value;
  // A list that nobody opens is not loaded.
  const levels = own.byLevel
    ? view.state<typeof Levels | undefined>('levels', loaded).value?.levelsPanel(view, state)
    : undefined;
  const choices = own.open ? (choicesOf(view, field.codelist ?? '') ?? []) : [];
  const found = own.open ? findChoices(choices, own.text ?? '') : [];
  const drawn = found.slice(0, MOST_DRAWN);
  return html`${levels}
    <div class="gt-popup" ?hidden=${!own.open}>
      <ul
        class="gt-options"
        role="listbox"
        id=${view.id(path, 'list')}
        aria-label=${title}
        @mousedown=${(event: Event) => event.preventDefault()}
      >
        ${drawn.map(
          (choice, index) =>
            html`<li
              class="gt-option"
              role="option"
              id=${view.id(path, `option-${index}`)}
              aria-selected=${choice.code === state.value ? 'true' : 'false'}
              ?data-active=${index === own.active}
              @click=${() => boxOf(view, path, choices).take(index)}
            >
              <span>${choice.place ? html`<small>${choice.place}</small>` : nothing}${choice.label}</span
              ><code>${choice.code}</code>
            </li>`,
        )}
      </ul>
      ${found.length !== drawn.length ? html`<p class="gt-hint">${words.moreMatches(found.length - drawn.length)}</p>` : nothing}
      ${own.open && found.length === 0 ? html`<p class="gt-hint">${words.noMatch}</p>` : nothing}
    </div>`;
}

function boxOf(view: FormView, path: string, choices: readonly Choice[]): Combobox {
  const own = view.state(`combobox ${path}`, CLOSED);
  const state = own.value;
  const drawn = findChoices(choices, state.text ?? '').slice(0, MOST_DRAWN);
  return {
    state,
    size: drawn.length,
    show: (next) => {
      own.value = { ...next, byLevel: false };
      if (next.open && next.active >= 0)
        view.element(view.id(path, `option-${next.active}`))?.scrollIntoView({ block: 'nearest' });
    },
    take: (index) => {
      const choice = drawn[index];
      if (!choice) return settle(view, path, choices);
      own.value = CLOSED;
      view.choose(path, choice.code);
    },
  };
}

function typed(view: FormView, path: string, text: string, choices: readonly Choice[]): void {
  const { open } = view.store.describe(path).field;
  const count = findChoices(choices, text).length;
  // The best match is marked, so that Enter takes it; an open list leaves Enter to what was typed.
  const active = text.trim() !== '' && count > 0 && !open ? 0 : -1;
  view.state(`combobox ${path}`, CLOSED).value = { text, open: true, active };
  const words = searchWords(view);
  view.announce(count ? words.matches(count) : words.noMatch);
}

/** What was typed becomes the answer: the option it names, else itself; a closed list then reports it. */
function settle(view: FormView, path: string, choices: readonly Choice[]): void {
  const own = view.state(`combobox ${path}`, CLOSED);
  const { field } = view.store.describe(path);
  const { text } = own.value;
  const value = view.store.get(path);
  // Its levels stay open: they are where the focus goes.
  own.value = own.value.byLevel ? { ...CLOSED, byLevel: true } : CLOSED;
  if (text === undefined || text === (typeof value === 'string' ? codeLabel(view, field.codelist ?? '', value) : ''))
    return;
  view.choose(path, meantChoice(field, choices, text)?.code ?? (text.trim() || undefined));
}

/** The option that a text names, or the only one it can mean where the text itself is no answer. */
function meantChoice({ open, pattern }: Field, choices: readonly Choice[], text: string): Choice | undefined {
  const isAnswer =
    text.trim() === '' || (open && (pattern === undefined || new RegExp(pattern, 'u').test(text.trim())));
  const found = isAnswer ? [] : findChoices(choices, text);
  return namedChoice(choices, text) ?? (found.length === 1 ? found[0] : undefined);
}
