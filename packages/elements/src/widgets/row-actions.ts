import { html, nothing } from 'lit/html.js';
import type { FormField, FormRow, JsonValue } from '@guitu/forms';
import type { FormView } from '../form/view.js';

/** A row that was removed and can come back. */
interface Removed {
  readonly row: JsonValue;
  readonly index: number;
  readonly title: string;
}

type RowChange =
  | { readonly add: JsonValue | undefined }
  | { readonly remove: number; readonly title: string }
  | { readonly restore: Removed }
  | { readonly move: number; readonly to: number; readonly title: string; readonly part: string };

/** Changes the rows of a list, says so, and puts the focus where the person goes on. */
export function changeRows(view: FormView, list: FormField, change: RowChange): void {
  const { store, messages } = view;
  const { path } = list;
  const removed = removedRow(view, path);
  const act = (run: () => boolean): boolean => view.act(path, run, true);
  if ('move' in change) {
    if (!act(() => store.moveRow(path, change.move, change.to))) return;
    view.announce(messages.rowMoved(change.title, change.to + 1));
    const other = change.part === 'up' ? 'down' : 'up';
    const button = view.element(view.id(`${path}/${change.to}`, change.part)) as HTMLButtonElement | null;
    // At the end of its way a row can only go back.
    (button?.disabled ? view.element(view.id(`${path}/${change.to}`, other)) : button)?.focus();
  } else if ('remove' in change) {
    const row = store.get(`${path}/${change.remove}`) ?? {};
    if (!act(() => store.removeRow(path, change.remove))) return;
    removed.value = { row, index: change.remove, title: change.title };
    view.announce(messages.rowRemoved(change.title));
    view.element(view.id(path, 'undo'))?.focus();
  } else {
    const index = 'restore' in change ? change.restore.index : store.rows(path).length;
    const row = 'restore' in change ? change.restore.row : change.add;
    if (!act(() => store.addRow(path, row, index) !== undefined)) return;
    removed.value = undefined;
    const title = messages.row(rowTitle(view, list), index + 1);
    view.announce('restore' in change ? messages.rowRestored(title) : messages.rowAdded(title));
    view.focus(`${path}/${index}`);
  }
}

/** Adds a row at the end, unless the list is full; `first` gives what it starts with. */
export function addButton(view: FormView, list: FormField, count: number, first?: () => JsonValue): unknown {
  if (view.store.fieldState(list.path).readonly) return nothing;
  const limit = list.field.maxItems;
  if (limit !== undefined && count >= limit) return html`<p class="gt-hint">${view.messages.rowsFull(limit)}</p>`;
  return html`<button
    class="gt-button gt-add"
    part="button"
    type="button"
    id=${view.id(list.path, 'add')}
    @click=${() => changeRows(view, list, { add: first?.() })}
  >
    <span aria-hidden="true">＋</span> ${view.messages.addRow(rowTitle(view, list))}
  </button>`;
}

/** Removes a row at once: asking first would be one more thing to answer, and it can be undone. */
export function removeButton(view: FormView, list: FormField, row: FormRow, title: string): unknown {
  return html`<button
    class="gt-tool"
    type="button"
    aria-label=${`${view.messages.removeRow} ${title}`}
    @click=${() => changeRows(view, list, { remove: row.index, title })}
  >
    ${view.messages.removeRow}
  </button>`;
}

/** Says which row was removed last and offers to bring it back. */
export function undoNotice(view: FormView, list: FormField): unknown {
  const removed = removedRow(view, list.path).value;
  if (!removed) return nothing;
  return html`<p class="gt-undo">
    <span>${view.messages.rowRemoved(removed.title)}</span>
    <button
      class="gt-button"
      type="button"
      id=${view.id(list.path, 'undo')}
      @click=${() => changeRows(view, list, { restore: removed })}
    >
      ${view.messages.undo}
    </button>
  </p>`;
}

/** What one row is called: the title of the item, which falls back to that of the list. */
export function rowTitle(view: FormView, list: FormField): string {
  return view.store.describe(`${list.path}/0`).title;
}

function removedRow(view: FormView, path: string): { value: Removed | undefined } {
  return view.state<Removed | undefined>(`removed ${path}`, undefined);
}
