import { isList } from '../document/equal.js';
import { tidy } from '../document/tidy.js';
import { UnknownPathError } from '../fields/field-catalogue.js';
import type { FieldEntry } from '../fields/field-catalogue.js';
import type { FormStore } from '../form-store.js';
import type { JsonList } from '../json.js';
import { carrying, insertion, moveEntries, removal } from '../rows/row-moves.js';
import type { RowMove } from '../rows/row-moves.js';
import type { FormModel } from './form-model.js';
import { setMark } from './marks.js';

/** The functions of a form that change the rows of lists. */
export type RowActions = Pick<FormStore, 'addRow' | 'removeRow' | 'moveRow' | 'rows'>;

/** Makes them for one form. */
export function createRowActions(model: FormModel): RowActions {
  const { catalogue, keys, marks } = model;

  function requireList(path: string): FieldEntry {
    const entry = catalogue.requireEntry(path);
    if (entry.field.type !== 'list') throw new UnknownPathError(path, model.options.kind.definition.slug);
    return entry;
  }

  function rowsAt(path: string): JsonList {
    const rows = model.get(path);
    return isList(rows) ? rows : [];
  }

  /** Replaces the rows and carries everything that belongs to a row along with it. */
  function replace(path: string, rows: JsonList, move: RowMove, inserted?: number): void {
    const length = rowsAt(path).length;
    model.edit(path, (_before, field) => (rows.length > 0 || field?.required ? rows : undefined));
    keys.move(path, length, move, inserted);
    moveEntries(marks, path, move);
    moveEntries(model.composing, path, move);
    // The list itself changed; its rows only moved.
    model.outdate(model.layers.fieldChanged(path, model.document, model.document));
    model.layers.rowsMoved(path, move);
    setMark(marks, path, { changed: true });
    model.outdateBelow(path);
  }

  return {
    addRow: (path, row, index) => {
      const { field } = requireList(path);
      if (model.isReadonly(path)) return undefined;
      return model.batch(() => {
        const rows = rowsAt(path).slice();
        const place = Math.max(0, Math.min(index ?? rows.length, rows.length));
        rows.splice(place, 0, tidy(field.item, row) ?? '');
        replace(path, rows, insertion(place), place);
        return keys.of(path, rows.length)[place];
      });
    },
    removeRow: (path, index) => {
      requireList(path);
      const rows = rowsAt(path);
      if (model.isReadonly(path) || !(index in rows)) return false;
      model.batch(() => {
        replace(
          path,
          rows.filter((_row, place) => place !== index),
          removal(index),
        );
        // Taking a row away is a finished act, so what is then wrong with the list shows at once.
        setMark(marks, path, { shown: true });
      });
      return true;
    },
    moveRow: (path, from, to) => {
      requireList(path);
      const rows = rowsAt(path).slice();
      if (model.isReadonly(path) || from === to || !(from in rows) || !(to in rows)) return false;
      model.batch(() => {
        rows.splice(to, 0, ...rows.splice(from, 1));
        replace(path, rows, carrying(from, to));
        setMark(marks, path, { shown: true });
      });
      return true;
    },
    rows: (path) => {
      requireList(path);
      return model.cells.read('rows', path);
    },
  };
}
