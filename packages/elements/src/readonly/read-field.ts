import { html, nothing } from 'lit/html.js';
import type { FormField, FormSection } from '@guitu/forms';
import { fieldSource } from '../form/field-notes.js';
import { keyedList } from '../form/keyed-list.js';
import { shownMembers } from '../form/field-list.js';
import { fieldRuns, isSingle } from '../form/field-runs.js';
import { follow } from '../form/follow.js';
import type { FormView } from '../form/view.js';
import { valueTemplate } from './value-text.js';

/** The sections that have something to read. */
export function readSections(view: FormView): readonly FormSection[] {
  return view.store.sections().filter(({ fields }) => fields.some((field) => isRead(view, field)));
}

/** Whether a field shows: it holds a value, or somebody expects one. */
function isRead(view: FormView, field: FormField): boolean {
  const { store } = view;
  const { required, recommended, type } = field.field;
  if (type === 'object') {
    if (!required && store.watch(field.path).value === undefined) return false;
    return readMembers(view, field).some((member) => isRead(view, member));
  }
  if (required || recommended) return true;
  if (field.widget === 'rows') return store.rows(field.path).length > 0;
  const { value, text } = store.fieldState(field.path);
  return Array.isArray(value) ? value.length > 0 : value !== undefined || text !== '';
}

/** A field to read: its value in words, or the values below it. */
export function readField(view: FormView, field: FormField, isWholeSection = false): unknown {
  if (field.field.type === 'object') return readGroup(view, field, isWholeSection);
  if (field.widget === 'rows') return readRows(view, field, isWholeSection);
  return follow(view.store.signals, () => {
    const state = view.store.fieldState(field.path);
    // What nobody expects and nobody filled would only hide the rest.
    if (!isRead(view, field)) return nothing;
    const plain = valueTemplate(view, state);
    const value = view.masking ? view.masking.value(view, field, plain) : plain;
    return html`<div
      class="gt-field gt-${field.width}"
      part="field"
      data-field=${field.path}
      id=${view.id(field.path)}
      tabindex="-1"
    >
      <dt class="gt-label" part="label">${field.title}</dt>
      <dd class="gt-value" part="value">
        ${value || html`<span class="gt-empty">${view.messages.notFilled}</span>`}${isRootField(field) ? fieldSource(view, field) : nothing}
      </dd>
    </div>`;
  });
}

/** Members rest on what their object does, or are common to all documents: that is for those who fill in. */
function isRootField({ path }: FormField): boolean {
  return path.lastIndexOf('/') === 0;
}

/** Values of one object. Neighbouring single values share a list; objects and lists stand between. */
export function readGrid(view: FormView, fields: readonly FormField[], title?: string): unknown {
  return fieldRuns(fields).map((run) =>
    run.every(isSingle)
      ? html`<dl class="gt-grid">
          ${keyedList(
            run,
            ({ field }) => field.name,
            // In a template: Lit does not tell what stands here by itself that it was removed.
            (field) => html`${view.drawing.field(view, field)}`,
          )}
        </dl>`
      : run.map((field) => view.drawing.field(view, field, field.title === title)),
  );
}

function readGroup(view: FormView, field: FormField, isWholeSection: boolean): unknown {
  return follow(view.store.signals, () => {
    if (!isRead(view, field)) return nothing;
    return html`<div
      class="gt-group"
      part="group"
      role="group"
      aria-label=${field.title}
      data-field=${field.path}
      id=${view.id(field.path)}
      tabindex="-1"
    >
      ${isWholeSection ? nothing : html`<p class="gt-legend" part="legend">${field.title}</p>`}
      ${readGrid(view, readMembers(view, field))}
    </div>`;
  });
}

/** The title of the form says which kind and version of document it is. */
function readMembers(view: FormView, { path, widget }: FormField): readonly FormField[] {
  const members = shownMembers(view, path);
  return widget === 'header'
    ? members.filter(({ field }) => field.name !== 'document' && field.name !== 'standard')
    : members;
}

function readRows(view: FormView, list: FormField, isWholeSection: boolean): unknown {
  const { store, messages } = view;
  return follow(store.signals, () => {
    const rows = store.rows(list.path);
    if (!isRead(view, list)) return nothing;
    return html`<div class="gt-group" part="group" data-field=${list.path} id=${view.id(list.path)} tabindex="-1">
      ${isWholeSection ? nothing : html`<p class="gt-legend" part="legend">${list.title}</p>`}
      ${rows.length === 0 ? html`<p class="gt-value gt-empty">${messages.notFilled}</p>` : nothing}
      <ol class="gt-rows">
        ${rows.map(
          (row) =>
            html`<li class="gt-row" part="row">
              <p class="gt-legend">${messages.row(store.describe(row.path).title, row.index + 1)}</p>
              ${readGrid(view, shownMembers(view, row.path))}
            </li>`,
        )}
      </ol>
    </div>`;
  });
}
