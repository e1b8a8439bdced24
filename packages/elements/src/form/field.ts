import { follow } from './follow.js';
import { comboboxWidget } from '../widgets/combobox.js';
import { dateWidget } from '../widgets/date.js';
import { fixedWidget } from '../widgets/fixed.js';
import { groupWidget } from '../widgets/group.js';
import { longTextWidget } from '../widgets/long-text.js';
import { radiosWidget, selectWidget, yesNoWidget } from '../widgets/choice.js';
import { rowsWidget } from '../widgets/rows.js';
import { textListWidget } from '../widgets/text-list.js';
import { textWidget } from '../widgets/text.js';
import type { FieldState, FormField, Widget } from '@guitu/forms';
import type { FormView } from './view.js';

/** Draws a field of one value. */
export type LeafTemplate = (view: FormView, state: FieldState) => unknown;

/** Widgets of a single value; each follows its own state and nothing else. */
const LEAVES: Partial<Record<Widget, LeafTemplate>> = {
  text: textWidget,
  integer: textWidget,
  'long-text': longTextWidget,
  date: dateWidget,
  'date-time': dateWidget,
  radios: radiosWidget,
  select: selectWidget,
  combobox: comboboxWidget,
  division: comboboxWidget,
  'yes-no': yesNoWidget,
};

/** The control of one field, with all that belongs to it. */
export function editField(view: FormView, field: FormField, isWholeSection = false): unknown {
  if (field.widget === 'rows') return rowsWidget(view, field, isWholeSection);
  const { signals, fieldState } = view.store;
  if (field.widget === 'text-list' && !signals.untracked(() => fieldState(field.path).readonly))
    return textListWidget(view, field);
  const leaf = LEAVES[field.widget] ?? (field.field.type === 'object' ? undefined : textWidget);
  return leaf ? leafField(view, field, leaf) : groupWidget(view, field, isWholeSection);
}

/** A field of one value, drawn again whenever its state is another. */
export function leafField(view: FormView, field: FormField, leaf: LeafTemplate): unknown {
  return follow(view.store.signals, () => {
    const state = view.store.fieldState(field.path);
    // The page chooses the profile of a place, and the document says which; nobody types it.
    return state.readonly || field.path === '/header/profile' ? fixedWidget(view, state) : leaf(view, state);
  });
}
