import type { FormSection } from '@guitu/forms';
import type { FormView } from './view.js';

/** The sections that the mode shows, without what the page shows elsewhere. */
export function shownSections(view: FormView): readonly FormSection[] {
  const { drawing, without } = view;
  const sections = drawing.sections(view);
  if (without.length === 0) return sections;
  return sections
    .filter(({ id }) => !without.includes(id))
    .map((section) => ({ ...section, fields: section.fields.filter(({ path }) => !without.includes(path)) }))
    .filter(({ fields }) => fields.length > 0);
}
