import { html, nothing } from 'lit/html.js';
import type { Field } from '@guitu/core';
import type { FieldState } from '@guitu/forms';
import { adoptLate } from '../form/adopt-late.js';
import { choicesOf } from '../form/code-label.js';
import type { FormView } from '../form/view.js';
import { CLOSED } from '../widgets/combobox.js';
import { divisionStyles } from './division-styles.js';
import { levelsOf } from './division-tree.js';
import type { DivisionLevelShown } from './division-tree.js';
import { divisionWords } from './division-words.js';

/** Opens or closes the levels of a field, and goes to the first that is not chosen yet. */
export function toggleLevels(view: FormView, path: string): void {
  const own = view.state(`combobox ${path}`, CLOSED);
  if (own.value.byLevel) return close(view, path);
  const input = view.element(view.id(path));
  adoptLate(input, [divisionStyles]);
  const list = view.store.describe(path).field.codelist ?? '';
  own.value = { ...CLOSED, byLevel: true };
  void view.loadCodelist(list).then(() => {
    const selects = input?.closest('.gt-combobox')?.querySelectorAll<HTMLElement>('.gt-level select') ?? [];
    selects[selects.length - 1]?.focus();
  });
}

/** The divisions of a list level by level, each level in a list of its own; a choice is taken as soon as it may be one. */
export function levelsPanel(view: FormView, state: FieldState): unknown {
  const { path, field, title } = state;
  const words = divisionWords(view);
  const choices = choicesOf(view, field.codelist ?? '');
  const pending = view.state<string | undefined>(`level ${path}`, undefined);
  const value = pending.value ?? (typeof state.value === 'string' ? state.value : undefined);
  const levels = choices && levelsOf(choices, value);
  const take = (code: string | undefined): void => {
    const stored = code === undefined ? undefined : storedCode(field, code);
    // What the document does not take yet waits for the level below it.
    pending.value = code !== undefined && stored === undefined ? code : undefined;
    view.choose(path, stored);
  };
  const leave = (event: FocusEvent): void => {
    const field = (event.currentTarget as HTMLElement).closest('.gt-combobox');
    if (!(event.relatedTarget instanceof Node && field?.contains(event.relatedTarget))) close(view, path, false);
  };
  const key = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    close(view, path);
  };
  return html`<div
    class="gt-popup gt-levels"
    part="levels"
    role="group"
    aria-label=${words.byLevel(title)}
    @focusout=${leave}
    @keydown=${key}
  >
    <div class="gt-level">
      ${
        levels
          ? levels.map((level, index) => levelSelect(view, state, { level, above: levels[index - 1]?.chosen, take }))
          : view.messages.loading
      }
    </div>
    <p class="gt-levels-end">
      <span class="gt-hint" role="status">${pending.value === undefined ? nothing : words.goOn}</span>
      <button class="gt-tool" part="button" type="button" @click=${() => close(view, path)}>${words.done}</button>
    </p>
  </div>`;
}

interface LevelScene {
  readonly level: DivisionLevelShown;
  /** The division that its divisions lie in. */
  readonly above: string | undefined;
  readonly take: (code: string | undefined) => void;
}

function levelSelect(view: FormView, { field }: FieldState, { level, above, take }: LevelScene): unknown {
  const words = divisionWords(view);
  const ends = above !== undefined && storedCode(field, above) !== undefined;
  return html`<label
    ><span>${words.levels[level.level]}</span>
    <select
      class="gt-control gt-select"
      part="control"
      @change=${(event: Event) => take((event.target as HTMLSelectElement).value || above)}
    >
      <option value="" .selected=${level.chosen === undefined}>${ends ? words.noFurther : view.messages.choose}</option>
      ${level.options.map(
        ({ code, label }) => html`<option value=${code} .selected=${code === level.chosen}>${label}</option>`,
      )}
    </select></label
  >`;
}

function close(view: FormView, path: string, isReturning = true): void {
  view.state(`combobox ${path}`, CLOSED).value = CLOSED;
  view.state<string | undefined>(`level ${path}`, undefined).value = undefined;
  if (isReturning) view.element(view.id(path))?.focus();
}

/** A code as the field takes it, with zeros at the end where it wants more digits; `undefined` where it takes neither. */
function storedCode({ pattern, minLength = 0, maxLength = Infinity }: Field, code: string): string | undefined {
  const fits = (one: string): boolean =>
    one.length >= minLength && one.length <= maxLength && (pattern === undefined || new RegExp(pattern, 'u').test(one));
  return [code, code.padEnd(6, '0'), code.padEnd(12, '0')].find(fits);
}
