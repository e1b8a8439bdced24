import { html } from 'lit/html.js';
import type { FieldState, JsonValue } from '@guitu/forms';
import { codeLabel } from '../form/code-label.js';
import { groupDigits } from '../form/group-digits.js';
import type { FormView } from '../form/view.js';

/** The value of a field as people read it, masked where the page masks it; `''` when there is none. */
export function valueText(view: FormView, state: FieldState): string {
  const text = plainText(view, state);
  return view.masking ? view.masking.text(state, text) : text;
}

function plainText(view: FormView, state: FieldState): string {
  const { field, text, value } = state;
  const { messages } = view;
  const { texts } = view.store.kind;
  if (value === undefined) return text;
  if (Array.isArray(value)) return listText(view, state, value);
  if (typeof value === 'boolean') return value ? messages.yes : messages.no;
  if (field.codelist !== undefined && typeof value === 'string') return codeLabel(view, field.codelist, value);
  if (field.format !== undefined && typeof value === 'string') return dateText(view, text);
  // Which kind of document it is, and which profile is not that of a place, people know by name.
  if (field.const !== undefined && value === texts.slug) return texts.title;
  if (field.name === 'profile' && value === 'reference') return messages.reference;
  const unit = texts.units[field.unit ?? ''] ?? '';
  return unit ? `${groupDigits(text)} ${unit}` : text;
}

/** The same, but each entry of a list of texts on a line of its own. */
export function valueTemplate(view: FormView, state: FieldState): unknown {
  const { value, widget } = state;
  if (widget !== 'text-list' || !Array.isArray(value) || value.length === 0 || view.masking?.hides(state)) {
    const text = valueText(view, state);
    return text && html`<span class="gt-text">${text}</span>`;
  }
  return html`<ol class="gt-items">
    ${value.map((item) => html`<li>${String(item)}</li>`)}
  </ol>`;
}

function listText(view: FormView, { field }: FieldState, values: readonly JsonValue[]): string {
  const list = field.item?.codelist;
  return values
    .map((value) => (list === undefined ? String(value) : codeLabel(view, list, String(value))))
    .join(view.messages.comma);
}

/** A date, or a date and a time, as the language writes it. */
function dateText(view: FormView, text: string): string {
  const parts = /^([0-9]{4})-([0-9]{2})-([0-9]{2})(.*)$/.exec(text);
  if (!parts) return text;
  const [, year = '', month = '', day = '', time = ''] = parts;
  return view.messages.date(year, month, day) + time;
}
