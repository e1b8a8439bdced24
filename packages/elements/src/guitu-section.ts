import type { FormStore } from '@guitu/forms';
import { nothing } from 'lit/html.js';
import type { PartErrorReason } from './event-details.js';
import { DocumentPart, partProperties } from './form/document-part.js';
import { documentSection } from './form/document-section.js';
import { shownSections } from './form/shown-sections.js';
import type { FormView } from './form/view.js';
import type { Properties } from './template-element.js';

/**
 * One section of a form at a place of its own, for a page that lays out a document itself. It shares the state of
 * the form element that `for` names, or of `store`.
 *
 * ```html
 * <guitu-form id="agreement" document="community-detox-agreement" without="signatures"></guitu-form>
 * <guitu-section for="agreement" section="signatures"></guitu-section>
 * ```
 *
 * @tag guitu-section
 * @summary One section of a form.
 * @fires {CustomEvent<FieldDetail>} input - The person changed a field; detail `{ path, value }`. Never fired for
 *   code.
 * @fires {CustomEvent<FieldDetail>} change - The person left a field changed; detail `{ path, value }`.
 * @fires {CustomEvent<PartErrorDetail>} guitu-error - The document has no such section; detail `{ slug, reason }`.
 * @fires {CustomEvent<RevealDetail>} guitu-reveal - The person asks to see a masked value; detail `{ path, purpose }`.
 *   Cancelable.
 * @csspart form - The whole part.
 * @csspart section - The section.
 * @csspart group - The fields of one object.
 * @csspart row - One row of a list.
 * @csspart field - One field with its label and notes.
 * @csspart label - The label of a field.
 * @csspart control - A native control.
 * @csspart value - A value that is read and not filled in.
 * @csspart error - The place of the issues of a field.
 * @csspart hint - The description of a field.
 * @csspart source - What a field rests on.
 * @csspart button - A button at a field or a row.
 */
export class GuituSection extends DocumentPart {
  /** @internal */
  static override readonly properties: Properties = { ...partProperties, section: {} };

  /** Id of the section in the layout of the document, for example `signatures`. */
  section = '';

  protected override faultIn({ kind }: FormStore): PartErrorReason | undefined {
    return kind.definition.layout.sections.some(({ id }) => id === this.section) ? undefined : 'unknown-section';
  }

  protected override drawn(view: FormView): unknown {
    const section = shownSections(view).find(({ id }) => id === this.section);
    return section ? documentSection(view, section) : nothing;
  }
}
