import type { LedgerColumn } from '@guitu/forms/ledger';
import { findChoices } from '../widgets/find-choices.js';
import { isComposing, setComposing } from '../form/control-text.js';
import type { LedgerScene } from './ledger-scene.js';

/** How the person works in the active cell: not at all, after typing over it, or in its text. */
export type EditState = 'off' | 'typing' | 'editing';

/** What the editor tells the grid. */
interface EditorEvents {
  /** The person has begun to type over the cell. */
  readonly begun: () => void;
  readonly typed: (text: string) => void;
  readonly chosen: () => void;
}

/** One text box that stands in the active cell, so that the first key, or an input method, already writes into it. */
export interface CellEditor {
  readonly box: HTMLTextAreaElement;
  readonly state: EditState;
  readonly text: string;
  readonly composing: boolean;
  /** The list of choices is open. */
  readonly isOpen: boolean;
  /** Moves into a cell. */
  placeIn(cell: HTMLElement, column: LedgerColumn, label: string): void;
  /** Starts to edit the text of the cell. */
  start(text: string): void;
  /** Ends editing; gives what was typed or chosen. */
  end(): string;
  /** Moves in the list of choices. */
  move(by: number): void;
  /** Shows what is wrong with the cell or with what is being typed. */
  note(messages: readonly string[], isWrong: boolean): void;
}

/** What the list of choices needs below the cell, and a note beside its left edge, in pixels. */
const ROOM_BELOW = 280;
const ROOM_BESIDE = 320;

/** Options that are drawn at once. */
const MOST_OPTIONS = 100;

/** Makes the editor of one grid. */
export function createCellEditor({ ledger, words, prefix, isReadonly }: LedgerScene, events: EditorEvents): CellEditor {
  const holder = document.createElement('div');
  holder.className = 'gt-editor';
  const box = document.createElement('textarea');
  box.rows = 1;
  box.className = 'gt-box';
  box.autocomplete = 'off';
  box.spellcheck = false;
  box.readOnly = isReadonly;
  const list = document.createElement('ul');
  list.className = 'gt-choices-list';
  list.id = `${prefix}choices`;
  list.setAttribute('role', 'listbox');
  list.hidden = true;
  const note = document.createElement('p');
  note.className = 'gt-cellnote';
  note.id = `${prefix}note`;
  note.hidden = true;
  holder.append(box, list, note);

  let state: EditState = 'off';
  let column: LedgerColumn | undefined;
  let options: readonly string[] = [];
  let active = -1;

  const choices = (text: string): readonly string[] => {
    if (column?.field.type === 'boolean') return [words.yes, words.no].filter((one) => one.startsWith(text.trim()));
    if (!column || column.field.codelist === undefined) return [];
    const offered = ledger.codes(column).map((one) => ({ ...one, place: '' }));
    return findChoices(offered, text)
      .slice(0, MOST_OPTIONS)
      .map(({ label }) => label);
  };

  function show(found: readonly string[], at: number): void {
    options = found;
    active = at;
    list.hidden = found.length === 0;
    list.textContent = '';
    found.forEach((label, index) => {
      const option = document.createElement('li');
      option.setAttribute('role', 'option');
      option.id = `${prefix}choice-${index}`;
      option.textContent = label;
      list.append(option);
    });
    mark();
  }

  function mark(): void {
    Array.from(list.children).forEach((option, index) => {
      option.setAttribute('aria-selected', index === active ? 'true' : 'false');
      if (index === active) option.scrollIntoView({ block: 'nearest' });
    });
    if (list.hidden) {
      for (const name of ['role', 'aria-expanded', 'aria-controls', 'aria-autocomplete', 'aria-activedescendant']) {
        box.removeAttribute(name);
      }
      return;
    }
    box.setAttribute('role', 'combobox');
    box.setAttribute('aria-expanded', 'true');
    box.setAttribute('aria-autocomplete', 'list');
    box.setAttribute('aria-controls', list.id);
    if (active < 0) box.removeAttribute('aria-activedescendant');
    else box.setAttribute('aria-activedescendant', `${prefix}choice-${active}`);
  }

  /** What opens below the cell opens above it, or to the other side, where there is no room. */
  function turn(cell: HTMLElement): void {
    const edge = cell.closest('.gt-scroller')?.getBoundingClientRect();
    const { bottom, top, left, right } = cell.getBoundingClientRect();
    if (!edge) return;
    const room = getComputedStyle(cell).direction === 'rtl' ? right - edge.left : edge.right - left;
    holder.classList.toggle('gt-upward', edge.bottom - bottom < ROOM_BELOW && top - edge.top > edge.bottom - bottom);
    holder.classList.toggle('gt-turned', room < ROOM_BESIDE);
  }

  function enter(next: EditState): void {
    state = next;
    holder.classList.toggle('gt-open', next !== 'off');
    holder.classList.toggle('gt-long', next !== 'off' && column?.widget === 'long-text');
  }

  function typed(): void {
    if (state === 'off') {
      if (box.value === '') return;
      enter('typing');
      events.begun();
    }
    if (isComposing(box)) return;
    const found = choices(box.value);
    // The best match is marked, so that Enter takes it; an open list leaves Enter to what was typed.
    show(found, found.length > 0 && box.value.trim() !== '' && !column?.field.open ? 0 : -1);
    events.typed(box.value);
  }

  box.addEventListener('input', (event) => {
    event.stopPropagation();
    typed();
  });
  box.addEventListener('change', (event) => event.stopPropagation());
  box.addEventListener('compositionstart', () => {
    setComposing(box, true);
    if (state !== 'off') return;
    enter('typing');
    events.begun();
  });
  box.addEventListener('compositionend', () => {
    setComposing(box, false);
    typed();
  });
  list.addEventListener('mousedown', (event) => event.preventDefault());
  list.addEventListener('click', (event) => {
    active = Array.from(list.children).indexOf((event.target as Element).closest('li') as Element);
    if (active >= 0) events.chosen();
  });

  return {
    box,
    get state() {
      return state;
    },
    get text() {
      return box.value;
    },
    get composing() {
      return isComposing(box);
    },
    get isOpen() {
      return !list.hidden;
    },
    placeIn: (cell, next, label) => {
      column = next;
      box.readOnly = isReadonly || next.readonly;
      box.setAttribute('aria-label', label);
      list.setAttribute('aria-label', next.name);
      if (holder.parentElement !== cell) cell.append(holder);
      turn(cell);
    },
    start: (text) => {
      box.value = text;
      enter('editing');
      box.setSelectionRange(text.length, text.length);
      const found = choices('');
      if (found.length > 0) show(found, found.indexOf(text));
    },
    end: () => {
      const text = active >= 0 ? (options[active] ?? box.value) : box.value;
      setComposing(box, false);
      box.value = '';
      enter('off');
      show([], -1);
      return text;
    },
    move: (by) => {
      active = Math.max(0, Math.min(options.length - 1, active + by));
      mark();
    },
    note: (messages, isWrong) => {
      const text = messages.join(' ');
      if (note.textContent !== text) note.textContent = text;
      note.hidden = text === '';
      note.classList.toggle('gt-bad', isWrong);
      if (text === '') box.removeAttribute('aria-describedby');
      else box.setAttribute('aria-describedby', note.id);
      if (isWrong) box.setAttribute('aria-invalid', 'true');
      else box.removeAttribute('aria-invalid');
    },
  };
}
