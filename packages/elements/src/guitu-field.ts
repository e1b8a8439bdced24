import type { FormStore } from '@guitu/forms';
import { nothing } from 'lit/html.js';
import type { PartErrorReason } from './event-details.js';
import { DocumentPart, partProperties } from './form/document-part.js';
import type { FormView } from './form/view.js';
import type { Properties } from './template-element.js';

/**
 * One field of a form at a place of its own, for a page that lays out a document itself. It shares the state of
 * the form element that `for` names, or of `store`.
 *
 * ```html
 * <guitu-form id="agreement" document="community-detox-agreement" without="/effectiveOn"></guitu-form>
 * <guitu-field for="agreement" path="/effectiveOn"></guitu-field>
 * ```
 *
 * @tag guitu-field
 * @summary One field of a form.
 * @fires {CustomEvent<FieldDetail>} input - The person changed the field; detail `{ path, value }`. Never fired for
 *   code.
 * @fires {CustomEvent<FieldDetail>} change - The person left the field changed; detail `{ path, value }`.
 * @fires {CustomEvent<PartErrorDetail>} guitu-error - The document has no such field; detail `{ slug, reason }`.
 * @fires {CustomEvent<RevealDetail>} guitu-reveal - The person asks to see a masked value; detail `{ path, purpose }`.
 *   Cancelable.
 * @csspart form - The whole part.
 * @csspart field - The field with its label and notes.
 * @csspart label - Its label.
 * @csspart control - A native control.
 * @csspart value - A value that is read and not filled in.
 * @csspart error - The place of its issues.
 * @csspart hint - Its description.
 * @csspart source - What it rests on.
 */
export class GuituField extends DocumentPart {
  /** @internal */
  static override readonly properties: Properties = { ...partProperties, path: {} };

  /** JSON Pointer of the field, for example `/period/start`. */
  path = '';

  protected override faultIn(store: FormStore): PartErrorReason | undefined {
    try {
      store.describe(this.path);
      return undefined;
    } catch {
      return 'unknown-field';
    }
  }

  protected override drawn(view: FormView): unknown {
    const { store } = view;
    // What the field holds is followed by what draws it.
    const shows = store.signals.computed(() => store.fieldState(this.path).visible);
    return shows.value ? view.drawing.field(view, store.describe(this.path)) : nothing;
  }
}
