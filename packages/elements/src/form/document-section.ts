import { html } from 'lit/html.js';
import type { FormSection } from '@guitu/forms';
import { isSingle } from './field-runs.js';
import { heading } from './heading.js';
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

/** One section with its title. */
export function documentSection(view: FormView, { id, title, fields }: FormSection): unknown {
  const [only] = fields;
  const titleId = view.id('', `section-${id}`);
  return html`<section class="gt-section" part="section" aria-labelledby=${titleId}>
    ${heading(view.headingLevel + 1, 'gt-section-title', titleId, title)}
    ${only && fields.length === 1 && !isSingle(only) ? view.drawing.field(view, only, true) : view.drawing.fields(view, fields)}
  </section>`;
}
