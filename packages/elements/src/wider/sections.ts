import type { ErrorLine, FormSection, FormStore } from '@guitu/forms';
import type { FormWish } from '../form/form-wish.js';
import { shownSections } from '../form/shown-sections.js';
import type { FormView } from '../form/view.js';
import type { StepPlace } from './step-list.js';

/** Whether what stands at a path is drawn in a section. */
export function holds({ fields }: FormSection, path: string): boolean {
  return fields.some((field) => path === field.path || path.startsWith(`${field.path}/`));
}

/** The section that shows a path; `undefined` when none does now. */
export function sectionAt(view: FormView, path: string): FormSection | undefined {
  return shownSections(view).find((section) => holds(section, path));
}

/** Errors that are shown in a section. */
export function errorsIn({ store }: Pick<FormView, 'store'>, section: FormSection): readonly ErrorLine[] {
  return store.errorSummary().filter(({ path }) => holds(section, path));
}

/** Whether nothing is wrong in a section, whether it shows or not. */
function isRight(store: FormStore, section: FormSection): boolean {
  return !store.validate().issues.some(({ severity, path }) => severity === 'error' && holds(section, path));
}

/** The section that a form in parts shows: the one that was asked for, else the first. */
export function currentSection(view: FormView): FormSection | undefined {
  const sections = shownSections(view);
  const asked = stepOf(view).value;
  return sections.find(({ id }) => id === asked) ?? sections[0];
}

/** The id of the section that was asked for. */
export function stepOf(view: FormView): { value: string } {
  return view.state('step', '');
}

/** Ids of the sections that the person has left while they were right. */
function doneIn(view: FormView): { value: readonly string[] } {
  return view.state<readonly string[]>('done steps', []);
}

/** Where the person is in a form in parts. */
export function placeIn(view: FormView): StepPlace {
  return { sections: shownSections(view), current: currentSection(view)?.id, done: doneIn(view).value };
}

/** Shows a section of a form in parts, without asking anybody. */
export function showSection(view: FormView, host: FormWish, id: string): void {
  const from = currentSection(view);
  if (from) doneIn(view).value = withDone(doneIn(view).value, view.store, from);
  stepOf(view).value = id;
  host.step = id;
}

/** The list of what is done when the person leaves a section. */
export function withDone(done: readonly string[], store: FormStore, from: FormSection): readonly string[] {
  const others = done.filter((id) => id !== from.id);
  return isRight(store, from) ? [...others, from.id] : others;
}
