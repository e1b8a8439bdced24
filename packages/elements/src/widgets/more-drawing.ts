import type { FormField, Widget } from '@guitu/forms';
import { isGrouped, isWide } from '../form/asks-more.js';
import type { Drawing } from '../form/drawing.js';
import { editDrawing } from '../form/edit-drawing.js';
import { editField, leafField } from '../form/field.js';
import type { LeafTemplate } from '../form/field.js';
import type { FormView } from '../form/view.js';
import { approvalWidget } from './approval.js';
import { detailRowsWidget } from './detail-rows.js';
import { drugTestsWidget } from './drug-tests.js';
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
  const { shape, item } = field.field;
  if (shape === 'approval-chain') return approvalWidget(view, field, isWholeSection);
  if (item?.shape === 'drug-test-result') return drugTestsWidget(view, field, isWholeSection);
  if (isWide(field.field)) return detailRowsWidget(view, field, isWholeSection);
  const leaf =
    LEAVES[field.widget] ?? (field.widget === 'integer' && isGrouped(field.field) ? numberWidget : undefined);
  return leaf ? leafField(view, field, leaf) : editField(view, field, isWholeSection);
}
