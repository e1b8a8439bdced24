import type { FormField, Widget } from '@guitu/forms';
import { isGrouped } from '../form/asks-more.js';
import type { Drawing } from '../form/drawing.js';
import { editDrawing } from '../form/edit-drawing.js';
import { editField, leafField } from '../form/field.js';
import type { LeafTemplate } from '../form/field.js';
import type { FormView } from '../form/view.js';
import { moreStyles } from './more-styles.js';
import { multiChoiceWidget } from './multi-choice.js';
import { numberWidget } from './number.js';

const LEAVES: Partial<Record<Widget, LeafTemplate>> = {
  decimal: numberWidget,
  money: numberWidget,
  percent: numberWidget,
  'multi-choice': multiChoiceWidget,
};

/** A document to fill in, with fields that most documents do without. */
export const drawing: Drawing = { ...editDrawing, field: moreField, styles: [moreStyles] };

function moreField(view: FormView, field: FormField, isWholeSection = false): unknown {
  const leaf =
    LEAVES[field.widget] ?? (field.widget === 'integer' && isGrouped(field.field) ? numberWidget : undefined);
  return leaf ? leafField(view, field, leaf) : editField(view, field, isWholeSection);
}
