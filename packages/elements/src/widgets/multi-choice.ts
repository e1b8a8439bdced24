import { html, nothing } from 'lit/html.js';
import { keyedList } from '../form/keyed-list.js';
import type { FieldState, JsonValue } from '@guitu/forms';
import { choicesOf } from '../form/code-label.js';
import type { Choice } from '../form/code-label.js';
import { ariaInvalid, choiceField } from '../form/field-frame.js';
import type { FormView } from '../form/view.js';
import { fieldWords } from './field-words.js';
import { findChoices } from './find-choices.js';
import { searchWords } from './search-words.js';

/** More choices than this can be searched. */
const MOST_IN_SIGHT = 12;

/**
 * Any number of codes of one list, as boxes to tick; a long list can be searched by code or by text. A code that the list no longer has, or never had, stays until somebody takes it away.
 */
export function multiChoiceWidget(view: FormView, state: FieldState): unknown {
  const { path } = state;
  const chosen: readonly JsonValue[] = Array.isArray(state.value) ? state.value : [];
  const listed = choicesOf(view, state.field.item?.codelist ?? '') ?? [];
  const choices = [
    ...listed.filter(({ code, retired }) => !retired || chosen.includes(code)),
    ...others(listed, chosen),
  ];
  const find = view.state(`find ${path}`, '');
  const found = new Set(find.value === '' ? choices : findChoices(choices, find.value));
  const toggle = (code: string, on: boolean): void =>
    // In the order of the list, so that the same answers give the same document.
    view.choose(
      path,
      choices.map((one) => one.code).filter((one) => (one === code ? on : chosen.includes(one))),
    );
  // What is chosen stays in sight, so that nobody forgets it.
  const shown = choices.filter((one) => found.has(one) || chosen.includes(one.code));
  return choiceField(
    view,
    state,
    'group',
    html`${choices.length > MOST_IN_SIGHT ? finder(view, state, choices, chosen.length) : nothing}
      <div class="gt-choices ${choices.length > MOST_IN_SIGHT ? 'gt-columns' : ''}">
        ${keyedList(
          shown,
          ({ code }) => code,
          ({ code, label }) =>
            html`<label class="gt-choice"
              ><input
                type="checkbox"
                part="control"
                id=${view.id(path, code === shown[0]?.code ? undefined : `choice-${code}`)}
                .checked=${chosen.includes(code)}
                aria-invalid=${ariaInvalid(state)}
                @change=${(event: Event) => toggle(code, (event.target as HTMLInputElement).checked)}
              /><span>${label}</span></label
            >`,
        )}
        ${found.size === 0 ? html`<p class="gt-hint">${searchWords(view).noMatch}</p>` : nothing}
      </div>`,
  );
}

function finder(view: FormView, { path, title }: FieldState, choices: readonly Choice[], count: number): unknown {
  const find = view.state(`find ${path}`, '');
  const words = fieldWords(view);
  const typed = (event: Event): void => {
    event.stopPropagation();
    find.value = (event.target as HTMLInputElement).value;
    view.announce(searchWords(view).matches(findChoices(choices, find.value).length));
  };
  return html`<div class="gt-find">
    <label class="gt-hint" for=${view.id(path, 'find')}>${words.findIn(title)}</label>
    <input
      class="gt-control"
      type="search"
      part="control"
      id=${view.id(path, 'find')}
      autocomplete="off"
      .value=${find.value}
      @input=${typed}
    /><span class="gt-hint">${words.chosen(count)}</span>
  </div>`;
}

/** What is chosen and not in the list. */
function others(listed: readonly Choice[], chosen: readonly JsonValue[]): readonly Choice[] {
  return chosen
    .filter((code) => !listed.some((one) => one.code === code))
    .map((code) => ({ code: String(code), label: String(code), initials: '', place: '', retired: false }));
}
