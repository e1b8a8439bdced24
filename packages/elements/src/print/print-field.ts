import { html, nothing } from 'lit/html.js';
import type { FormField } from '@guitu/forms';
import { follow } from '../form/follow.js';
import type { FormView } from '../form/view.js';
import { fieldNumber } from './field-number.js';
import { printGrid } from './print-grid.js';
import { printRows } from './print-rows.js';
import { printValue } from './print-value.js';
import { printedMembers } from './printed-fields.js';

/** A field as it stands on paper: a cell with its number, its title and its value or room to write. */
export function printField(view: FormView, field: FormField, isWholeSection = false): unknown {
  if (field.field.shape === 'extensions') return nothing;
  if (field.widget === 'rows') return printRows(view, field, isWholeSection);
  if (field.field.type === 'object') {
    return follow(
      view.store.signals,
      () =>
        html`<div class="gt-group" data-field=${field.path}>
          ${isWholeSection ? nothing : html`<p class="gt-legend">${field.title}${fieldNumber(field)}</p>`}
          ${printGrid(view, printedMembers(view, field.path))}
        </div>`,
    );
  }
  return follow(view.store.signals, () => {
    const state = view.store.fieldState(field.path);
    return html`<div class="gt-field gt-${field.width} gt-print-${field.widget}" data-field=${field.path}>
      <dt class="gt-label">${field.title}${fieldNumber(field)}</dt>
      <dd class="gt-value">${printValue(view, state)}</dd>
    </div>`;
  });
}
