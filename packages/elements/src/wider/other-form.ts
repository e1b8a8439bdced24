import { createForm } from '@guitu/forms';
import type { FormOptions, FormStore } from '@guitu/forms';
import type { ToldByServer } from '../form/load-form.js';
import { patience } from '../ledger/patient-form.js';

/**
 * Makes the form of a ledger, or of a document that is shown already and is to be in another language or profile. The
 * work of the person is taken along: the answers, texts that could not be read, what the server said of fields that
 * are still as they were, and that all errors show.
 */
export async function openOther(
  options: FormOptions,
  before: FormStore | undefined,
  told: ToldByServer,
): Promise<FormStore> {
  const { takeUp } = await import('@guitu/forms/drafts');
  const isLedger = options.kind.definition.kind === 'ledger';
  const store: FormStore = createForm({ ...options, ...(isLedger ? patience(options.kind, () => store) : {}) });
  // Said of the document as it was then: what was changed since takes its issues away.
  if (before && told.document) takeUp(store, told.document, {});
  store.setServerIssues(told.issues);
  if (!before) return store;
  takeUp(store, before.document, before.unreadTexts());
  if (before.submitted) store.submit();
  return store;
}
