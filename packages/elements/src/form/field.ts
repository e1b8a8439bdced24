import { follow } from './follow.js';
import { comboboxWidget } from '../widgets/combobox.js';
import { dateWidget } from '../widgets/date.js';
import { fixedWidget } from '../widgets/fixed.js';
import { groupWidget } from '../widgets/group.js';
import { longTextWidget } from '../widgets/long-text.js';
import { multiChoiceWidget, radiosWidget, selectWidget, yesNoWidget } from '../widgets/choice.js';
import { rowsWidget } from '../widgets/rows.js';
import { textListWidget } from '../widgets/text-list.js';
import { textWidget } from '../widgets/text.js';
import type { FieldState, FormField, Widget } from '@guitu/forms';
import type { FormView } from './view.js';

type LeafTemplate = (view: FormView, state: FieldState) => unknown;

/** Widgets of a single value; each follows its own state and nothing else. */
const LEAVES: Partial<Record<Widget, LeafTemplate>> = {
  text: textWidget,
  integer: textWidget,
  decimal: textWidget,
  money: textWidget,
  'long-text': longTextWidget,
  date: dateWidget,
  'date-time': dateWidget,
  radios: radiosWidget,
  select: selectWidget,
  combobox: comboboxWidget,
  'multi-choice': multiChoiceWidget,
  'yes-no': yesNoWidget,
};

/** The control of one field, with all that belongs to it. */
export function editField(view: FormView, field: FormField, isWholeSection = false): unknown {
  if (field.widget === 'rows') return rowsWidget(view, field, isWholeSection);
  if (field.widget === 'text-list') return textListWidget(view, field);
  const leaf = LEAVES[field.widget];
  if (!leaf) return groupWidget(view, field, isWholeSection);
  return follow(view.store.signals, () => {
    const state = view.store.fieldState(field.path);
    return state.readonly ? fixedWidget(view, state) : leaf(view, state);
  });
}
