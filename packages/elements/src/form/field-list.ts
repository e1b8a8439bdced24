import { html } from 'lit/html.js';
import type { FormField, Widget } from '@guitu/forms';
import { follow } from './follow.js';
import { keyedList } from './keyed-list.js';
import type { FormView } from './view.js';

/** Members of a header that say which document it is. */
const IDENTITY: ReadonlySet<string> = new Set(['document', 'standard', 'id']);

/** Fields of one object, on a grid; each keeps its elements while others come and go. */
export function fieldGrid(view: FormView, fields: readonly FormField[], title?: string): unknown {
  return html`<div class="gt-grid">
    ${keyedList(
      fields,
      // Its name, not its path: the elements of a row move along with it.
      ({ field }) => field.name,
      // In a template: Lit does not tell what stands here by itself that it was removed.
      (field) => html`${view.drawing.field(view, field, field.title === title)}`,
    )}
  </div>`;
}

/**
 * The members of an object. Where a shared type offers many that nobody needs as a rule, those are
 * folded away until they are wanted or filled.
 */
export function memberFields(view: FormView, path: string, folds: boolean): unknown {
  return follow(view.store.signals, () => {
    const fields = shownMembers(view, path);
    const { title, widget } = view.store.describe(path);
    const extra = folds ? fields.filter((field) => isExtra(field, widget)) : [];
    if (extra.length < 2 || extra.length === fields.length) return fieldGrid(view, fields);
    return html`${fieldGrid(
        view,
        fields.filter((field) => !extra.includes(field)),
      )}
      <details
        class="gt-more"
        ?open=${extra.some((field) => !IDENTITY.has(field.field.name) && view.store.get(field.path) !== undefined)}
      >
        <summary>${view.messages.more(title, extra.length)}</summary>
        ${fieldGrid(view, extra)}
      </details>`;
  });
}

/** The members of an object that a person fills in or reads, in order. */
export function shownMembers(view: FormView, path: string): readonly FormField[] {
  const { store } = view;
  const { widget } = store.describe(path);
  return store.fields(path).filter((field) => {
    // A refusal is explained only where there is one.
    if (widget === 'signature' && (field.field.name === 'refusalReason' || field.field.name === 'witness')) {
      return store.watch(`${path}/refused`).value === true || store.get(field.path) !== undefined;
    }
    return field.field.shape !== 'extensions';
  });
}

/** What nobody expects, and in the header what the form itself fills in. */
function isExtra({ field }: FormField, group: Widget): boolean {
  return (!field.required && !field.recommended) || (group === 'header' && IDENTITY.has(field.name));
}
