import { html } from 'lit/html.js';
import { createForm } from '@guitu/forms';
import type { FormStore, JsonObject } from '@guitu/forms';
import { memberOf } from '@guitu/core';
import { FormCompanion, companionProperties } from './companion/form-companion.js';
import type { CompanionModule } from './companion/form-companion.js';
import { shippedDocuments } from './form/documents.js';
import type { DocumentSource } from './form/documents.js';
import { localeOf } from './messages/messages.js';
import { refusalReasonOf, UnreadableResult } from './result/refusal.js';
import { REFUSAL_WORDS } from './result/result-words.js';
import type { Properties } from './template-element.js';

/**
 * A document as somebody checks it before it goes on: what is wrong or to be weighed, then every answer in words, each
 * with a way back to its field. Of a form beside it, or of a document that the page gives.
 *
 * ```html
 * <guitu-review for="agreement"></guitu-review>
 * ```
 *
 * @tag guitu-review
 * @summary Answers of a document, to be looked through.
 * @fires {CustomEvent<OpenFieldDetail>} guitu-open - The person goes to a field of the form; detail `{ path }`.
 *   Cancelable.
 * @csspart form - Everything.
 * @csspart header - The title of the document.
 * @csspart verdict - What is said of the whole document.
 * @csspart section - One section.
 * @csspart line - One answer.
 * @csspart button - The way to a field.
 * @csspart notice - Why nothing is shown.
 */
export class GuituReview extends FormCompanion {
  /** @internal */
  static override readonly properties: Properties = {
    ...companionProperties,
    document: {},
    value: { attribute: false },
    documents: { attribute: false },
    locale: {},
    heading: {},
    mask: {},
  };

  /** Slug of the document, where no form has it; that of the value when absent. */
  document = '';
  /** The document to show, where no form has it. */
  value: JsonObject | undefined;
  /** Where documents come from. */
  documents: DocumentSource = shippedDocuments;
  /** Language where no form has one; that of the page when absent. */
  locale = '';
  /** The heading; the title of the document when absent. */
  heading = '';
  /** `auto` does not show what is sensitive; nor does it show where the form masks it. */
  mask: 'auto' | 'off' = 'off';

  protected override readonly ownNames = ['document', 'value', 'documents', 'locale', 'heading', 'mask'];

  protected override async ownStore(): Promise<FormStore | undefined> {
    const { value } = this;
    if (value === undefined || this.for !== '') return undefined;
    const named = memberOf(memberOf(value, 'header'), 'document');
    const slug = this.document || (typeof named === 'string' ? named : '');
    if (slug === '' || typeof value !== 'object' || (named !== undefined && named !== slug))
      throw new UnreadableResult();
    const kind = await this.documents.loadDocument(slug, { language: this.language });
    return createForm({ kind, value, readonly: true });
  }

  protected override failed(error: unknown): void {
    const words = REFUSAL_WORDS[this.language];
    this.notice = html`<p class="gt-state" part="notice" role="status" lang=${this.language}>
      ${words[refusalReasonOf(error)]}
    </p>`;
  }

  protected override async loadPart(): Promise<CompanionModule> {
    const [{ joinReview, styles }, { openField }] = await Promise.all([
      import('./companion/review-part.js'),
      import('./review/open-field.js'),
    ]);
    return {
      styles,
      join: (frame) =>
        joinReview(frame, {
          title: this.heading,
          isMasked: () => (frame.form?.mask ?? this.mask) === 'auto' || this.mask === 'auto',
          change: (path) => frame.form && openField(this, frame.focus, path),
        }),
    };
  }

  private get language(): 'zh-CN' | 'en' {
    return localeOf(this.locale || this.closest('[lang]')?.getAttribute('lang'));
  }
}
