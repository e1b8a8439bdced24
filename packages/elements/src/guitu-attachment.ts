import type { JsonObject, JsonValue } from '@guitu/forms';
import type { AttachmentRecord } from './files/hooks.js';
import { LeafElement } from './leaf/leaf-element.js';

/**
 * Files that belong to a document: dropped, pasted or picked, checked by their bytes, hashed and given to `upload`.
 * Its value is a list of `attachment` of the standard; the files themselves are kept by the page.
 *
 * ```html
 * <guitu-attachment name="attachments"></guitu-attachment>
 * ```
 *
 * @tag guitu-attachment
 * @summary Files of a document.
 * @fires {CustomEvent<FieldDetail>} input - The person changed something; detail `{ path, value }`. Never fired for
 *   code.
 * @fires {CustomEvent<FieldDetail>} change - The person is done with a change; detail `{ path, value }`.
 * @csspart form - Everything.
 * @csspart group - The list.
 * @csspart field - One field with its label and notes.
 * @csspart label - The label of a field.
 * @csspart control - A native control.
 * @csspart error - The place of the issues of a field.
 * @csspart drop - The place to give files.
 * @csspart button - A button.
 */
export class GuituAttachment extends LeafElement {
  protected readonly path = '/header/attachments';

  /** The files as documents register them. Setting it starts over. */
  get value(): readonly AttachmentRecord[] {
    return (this.answer(this.held) ?? []) as unknown as readonly AttachmentRecord[];
  }
  set value(value: readonly AttachmentRecord[] | undefined) {
    this.held = { header: { attachments: (value ?? []) as unknown as JsonValue } };
  }

  protected override answer(document: JsonObject): JsonValue | undefined {
    const { attachments } = (document['header'] ?? {}) as { readonly attachments?: JsonValue };
    return Array.isArray(attachments) && attachments.length > 0 ? attachments : undefined;
  }
}
