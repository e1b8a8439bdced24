import { html } from 'lit/html.js';
import type { FormSection } from '@guitu/forms';
import { isSingle } from './field-runs.js';
import { heading } from './heading.js';
import type { FormView } from './view.js';

/** One section with its title. */
export function documentSection(view: FormView, { id, title, fields }: FormSection): unknown {
  const [only] = fields;
  const titleId = view.id('', `section-${id}`);
  return html`<section class="gt-section" part="section" aria-labelledby=${titleId}>
    ${heading(view.headingLevel + 1, 'gt-section-title', titleId, title)}${view.masking?.section(view, fields)}
    ${only && fields.length === 1 && !isSingle(only) ? view.drawing.field(view, only, true) : view.drawing.fields(view, fields, title)}
  </section>`;
}
