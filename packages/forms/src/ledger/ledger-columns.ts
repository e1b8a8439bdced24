import type { Field } from '@guitu/core';
import { isFixed } from '../document/tidy.js';
import type { FormStore } from '../form-store.js';
import { isMaskedField } from '../mask/mask-field.js';
import type { Widget } from '../fields/widget.js';

/** One column of a ledger: a field of its rows, or of an object in them. */
export interface LedgerColumn {
  /** Pointer in the row, for example `/person/name`. */
  readonly path: string;
  readonly title: string;
  /** Title of the object that holds it; absent for fields of the row itself. */
  readonly group: string | undefined;
  /** Group and title, as the column is spoken of. */
  readonly name: string;
  readonly description: string | undefined;
  readonly field: Field;
  readonly widget: Widget;
  /** Lists of rows and fixed values, fields of other roles and masked fields are not edited in cells. */
  readonly readonly: boolean;
  /** Cells show and copy what `maskValue` leaves of the value. */
  readonly masked: boolean;
}

/** What decides about the columns besides the definition. */
export interface ColumnOptions {
  /** Pointers in the row, in order; all columns when absent. */
  readonly columns?: readonly string[] | undefined;
  /** Masks what is sensitive or restricted, and identity and telephone numbers. */
  readonly mask?: boolean | undefined;
}

/** The columns of the rows of a list, in the order of the definition or as they are asked for. */
export function ledgerColumns(store: FormStore, list: string, options: ColumnOptions = {}): readonly LedgerColumn[] {
  const all = columnsBelow(store, `${list}/0`, '', undefined, options.mask === true);
  const { columns } = options;
  return columns === undefined ? all : columns.flatMap((path) => all.find((column) => column.path === path) ?? []);
}

function columnsBelow(
  store: FormStore,
  row: string,
  path: string,
  group: string | undefined,
  mask: boolean,
): readonly LedgerColumn[] {
  const { field } = store.describe(row + path);
  return (field.fields ?? []).flatMap((member) => {
    const place = `${path}/${member.name}`;
    const shape = store.describe(row + place);
    if (member.type === 'object') {
      // Objects of free content have no columns.
      return member.fields ? columnsBelow(store, row, place, shape.title, mask) : [];
    }
    const masked = mask && isMaskedField(member);
    const isKept = store.readonly || member.item?.type === 'object' || isFixed(member);
    return {
      path: place,
      title: shape.title,
      group,
      name: group === undefined ? shape.title : `${group} ${shape.title}`,
      description: shape.description,
      field: member,
      widget: shape.widget,
      readonly: isKept || masked || store.fieldState(row + place).readonly,
      masked,
    };
  });
}
