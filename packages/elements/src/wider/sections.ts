import type { ErrorLine, FormSection } from '@guitu/forms';
import { shownSections } from '../form/document-section.js';
import type { FormView } from '../form/view.js';

/** Whether what stands at a path is drawn in a section. */
function holds({ fields }: FormSection, path: string): boolean {
  return fields.some((field) => path === field.path || path.startsWith(`${field.path}/`));
}

/** The section that shows a path; `undefined` when none does now. */
export function sectionAt(view: FormView, path: string): FormSection | undefined {
  return shownSections(view).find((section) => holds(section, path));
}

/** Errors that are shown in a section. */
export function errorsIn(view: FormView, section: FormSection): readonly ErrorLine[] {
  return view.store.errorSummary().filter(({ path }) => holds(section, path));
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
