import { loadAnswers } from '../answers/load-answers.js';
import type { FormKind } from '../form-store.js';
import type { JsonObject } from '../json.js';
import { createForm } from '../store/create-form.js';
import type { PaperNode } from './paper-node.js';
import { paperOf } from './paper-of.js';
import type { PaperOptions } from './paper-scene.js';

/**
 * A document on paper, with the words of all its codes.
 * @param value the document; absent for a form to fill in by hand
 */
export async function loadPaper(
  kind: FormKind,
  value: JsonObject | undefined,
  options: PaperOptions = {},
): Promise<PaperNode> {
  return (await openPaper(kind, value))(options);
}

/** Loads what a document needs on paper; what it gives draws the document in one way or another. */
export async function openPaper(
  kind: FormKind,
  value: JsonObject | undefined,
): Promise<(options: PaperOptions) => PaperNode> {
  const { codeText } = await loadAnswers(kind, value ? [value] : []);
  const store = createForm({ kind, readonly: true, schedule: () => undefined, ...(value ? { value } : {}) });
  return (options) => paperOf(store, codeText, { ...(value ? {} : { blank: true }), ...options });
}
