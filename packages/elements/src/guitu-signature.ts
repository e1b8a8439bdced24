import type { JsonObject, JsonValue } from '@guitu/forms';
import type { AttachmentRecord } from './files/hooks.js';
import { LeafElement } from './leaf/leaf-element.js';

/**
 * One signature: who signs, when and how, drawn, sealed, by fingerprint or on paper, or refused with a reason and a
 * witness. Its value is a `signature` of the standard; a drawn one goes to `upload` and is named by its id.
 *
 * ```html
 * <guitu-signature name="signature"></guitu-signature>
 * ```
 *
 * @tag guitu-signature
 * @summary One signature.
 * @fires {CustomEvent<FieldDetail>} input - The person changed something; detail `{ path, value }`. Never fired for
 *   code.
 * @fires {CustomEvent<FieldDetail>} change - The person is done with a change; detail `{ path, value }`.
 * @csspart form - Everything.
 * @csspart group - The fields of the signature.
 * @csspart field - One field with its label and notes.
 * @csspart label - The label of a field.
 * @csspart control - A native control.
 * @csspart error - The place of the issues of a field.
 * @csspart proof - The proof of the signature.
 * @csspart pad - The box to sign in.
 * @csspart drop - The place to give a file.
 * @csspart button - A button.
 */
export class GuituSignature extends LeafElement {
  protected readonly path = '/signatures/0';

  /** The signature; `undefined` while nothing is filled in. Setting it starts over. */
  get value(): JsonObject | undefined {
    return this.answer(this.held) as JsonObject | undefined;
  }
  set value(value: JsonObject | undefined) {
    this.held = documentOf(value, this.attachments);
  }

  /** The files that the signature names, for the attachments of the document it belongs to. */
  get attachments(): readonly AttachmentRecord[] {
    const { header } = this.held as { readonly header?: { readonly attachments?: readonly AttachmentRecord[] } };
    return header?.attachments ?? [];
  }
  set attachments(attachments: readonly AttachmentRecord[]) {
    this.held = documentOf(this.value, attachments);
  }

  protected override emptyDocument(): JsonObject {
    return documentOf(undefined, []);
  }

  protected override answer(document: JsonObject): JsonValue | undefined {
    const [signature] = (document['signatures'] ?? []) as readonly JsonObject[];
    return signature && Object.keys(signature).length > 0 ? signature : undefined;
  }
}

function documentOf(value: JsonObject | undefined, attachments: readonly AttachmentRecord[]): JsonObject {
  return {
    header: { attachments: attachments as unknown as JsonValue },
    signatures: [value ?? {}],
  };
}
