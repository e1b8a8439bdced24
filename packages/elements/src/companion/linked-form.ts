import type { FormStore, ServerIssues } from '@guitu/forms';
import { drawnIn, focusIn } from '../form/focus-field.js';
import type { DocumentSource } from '../form/documents.js';
import type { Messages } from '../messages/messages.js';
import { leadToField } from '../review/lead-to-field.js';
import type { FieldOpener } from '../review/lead-to-field.js';
import type { WiderWords } from '../wider/wider-words.js';

/** A form as elements beside it see it: anything with a `store` that fires `guitu-ready`. A `<guitu-form>` has the rest. */
export interface LinkedForm extends HTMLElement, Partial<Omit<FieldOpener, keyof HTMLElement>> {
  readonly store: FormStore | undefined;
  readonly serverErrors?: ServerIssues;
  readonly mask?: 'auto' | 'off';
  readonly messages?: Partial<Messages & WiderWords>;
  readonly documents?: DocumentSource;
  readonly renderRoot?: HTMLElement | ShadowRoot;
}

/** The form that an element names by its id, in the same root, else in the page; without a name the one around it. */
export function formNamed(element: HTMLElement, id: string): LinkedForm | undefined {
  if (id === '') return formAround(element);
  const root = element.getRootNode();
  const near = root instanceof ShadowRoot ? root.getElementById(id) : null;
  return (near ?? element.ownerDocument.getElementById(id) ?? undefined) as LinkedForm | undefined;
}

/** The nearest form that an element stands in, whatever its tag. */
function formAround(element: HTMLElement): LinkedForm | undefined {
  for (let above = element.parentElement; above; above = above.parentElement)
    if ('serverErrors' in above) return above as LinkedForm;
  return undefined;
}

/** Moves focus to a field of a form, wherever the page shows it. */
export function leadTo(form: LinkedForm, store: FormStore, path: string): void {
  if (form.scrollToField) leadToField(form as FieldOpener, path);
  else focusIn([...drawnIn(store)], path);
}
