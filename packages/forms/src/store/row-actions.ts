import type { Field } from '@guitu/core';
import { isList } from '../document/member.js';
import { tidy } from '../document/tidy.js';
import { UnknownPathError } from '../fields/field-catalogue.js';
import type { FormStore } from '../form-store.js';
import type { JsonList, JsonValue } from '../json.js';
import { ADDED, firstOrder, moveEntries } from '../rows/row-order.js';
import type { RowOrder } from '../rows/row-order.js';
import type { FormModel } from './form-model.js';
import { setMark } from './marks.js';

/** The functions of a form that change the rows of lists. */
export type RowActions = Pick<FormStore, 'addRow' | 'removeRow' | 'moveRow' | 'nameRows' | 'rows'>;

/** Makes them for one form. */
export function createRowActions(model: FormModel): RowActions {
  const { catalogue, keys, marks } = model;

  function requireList(path: string): Field {
    const { field } = catalogue.entryOf(path).shape;
    if (field.type !== 'list') throw new UnknownPathError(path, model.options.kind.definition.slug);
    return field;
  }

  function rowsAt(path: string): JsonList {
    const rows = model.get(path);
    return isList(rows) ? rows : [];
  }

  /** Puts the rows in another order and carries everything that belongs to a row along with it. */
  function reorder(path: string, order: RowOrder, added: JsonValue = ''): void {
    const before = rowsAt(path);
    const rows = order.map((index) => before[index] ?? added);
    model.edit(path, (_before, field) => (rows.length > 0 || field?.required ? rows : undefined));
    keys.move(path, before.length, order);
    moveEntries(marks, path, order);
    moveEntries(model.composing, path, order);
    model.outdate(model.layers.rowsMoved(path, order));
    setMark(marks, path, { changed: true });
    model.outdateBelow(path);
  }

  /** Takes one row out of its place. Taking away and moving are finished acts: what is then wrong shows at once. */
  function take(path: string, from: number, to?: number): boolean {
    requireList(path);
    const order = firstOrder(rowsAt(path).length);
    if (model.isReadonly(path) || from === to || !(from in order) || (to !== undefined && !(to in order))) return false;
    order.splice(from, 1);
    if (to !== undefined) order.splice(to, 0, from);
    model.batch(() => {
      reorder(path, order);
      setMark(marks, path, { shown: true });
    });
    return true;
  }

  return {
    addRow: (path, row, index) => {
      const { item } = requireList(path);
      if (model.isReadonly(path)) return undefined;
      const order = firstOrder(rowsAt(path).length);
      const place = Math.max(0, Math.min(index ?? order.length, order.length));
      order.splice(place, 0, ADDED);
      model.batch(() => reorder(path, order, tidy(item, row)));
      return keys.of(path, order.length)[place];
    },
    removeRow: (path, index) => take(path, index),
    moveRow: take,
    nameRows: (path, names) =>
      model.batch(() => {
        keys.name(path, names);
        model.outdate([path]);
      }),
    rows: (path) => {
      requireList(path);
      return model.cells.read('rows', path);
    },
  };
}
