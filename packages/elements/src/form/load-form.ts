import { createForm } from '@guitu/forms/form';
import type { FormStore, JsonObject, ServerIssues } from '@guitu/forms';
import type { MaskingModule } from '../masking/masking.js';
import { loadMessages } from '../messages/messages.js';
import type { Locale, Messages } from '../messages/messages.js';
import { withDocumentId } from './document-id.js';
import { loadDrawing } from './drawing.js';
import type { Drawing } from './drawing.js';
import type { FormWish } from './form-wish.js';
import { loadUnusual } from './load-unusual.js';
import type { Mode } from './view.js';

/** What the server said of a document, and the document it said it of. */
export interface ToldByServer {
  readonly issues: ServerIssues;
  readonly document: JsonObject | undefined;
}

/** Everything that has to be there before a form is drawn. */
export interface LoadedForm {
  readonly store: FormStore;
  readonly words: Messages;
  readonly drawing: Drawing;
  readonly mode: Mode;
  readonly masking: MaskingModule | undefined;
  /** What the store was made of: another document, language or profile needs another one. */
  readonly origin: string;
}

/** How it is to be shown, and what is already there. */
export interface FormRequest {
  readonly language: Locale;
  readonly mode: Mode;
  /** A store of the page itself; nothing is loaded for it but words. */
  readonly ownStore: FormStore | undefined;
  /** The form that is shown now. */
  readonly current: LoadedForm | undefined;
  /** The document to start with, if the page gave one. */
  readonly given: JsonObject | undefined;
  readonly told: ToldByServer;
}

/** Loads what a form needs, as far as it is not there. Rejects when there is no such document. */
export async function loadForm(wish: FormWish, request: FormRequest): Promise<LoadedForm> {
  const { document, profile } = wish;
  const { language, mode, ownStore, current, told } = request;
  const origin = [document, language, profile].join(' ');
  if (ownStore && !current) ownStore.setServerIssues(told.issues);
  const kept = ownStore ?? (current?.origin === origin ? current.store : openForm(wish, request));
  const [words, drawing, store] = await Promise.all([
    loadMessages(language),
    loadDrawing(mode, kept, wish, wish),
    kept,
  ]);
  const masking = wish.mask === 'auto' ? await drawing.loadMasking?.() : undefined;
  return { store, words, drawing, mode, masking, origin };
}

/** Another language or profile keeps the answers; another document does not. */
async function openForm(
  // Taken apart here: the page may ask for something else while the document loads.
  { document, profile, asOf, context, documents }: FormWish,
  { language, current, given, told }: FormRequest,
): Promise<FormStore> {
  const kind = await documents.loadDocument(document, profile ? { language, profile } : { language });
  const before = current?.store.kind.definition.slug === document ? current.store : undefined;
  const options = {
    kind,
    context,
    value: withDocumentId(before?.initial ?? given),
    ...(asOf ? { asOf } : {}),
    ...(profile ? { profile } : {}),
  };
  if (before || kind.definition.kind === 'ledger') return (await loadUnusual()).openOther(options, before, told);
  const store = createForm(options);
  store.setServerIssues(told.issues);
  return store;
}
