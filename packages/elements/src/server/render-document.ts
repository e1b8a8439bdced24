import { nothing } from 'lit/html.js';
import { loadDocument } from '@guitu/core';
import { createForm } from '@guitu/forms';
import type { FormStore, JsonObject } from '@guitu/forms';
import { createView } from '../form/create-view.js';
import type { DocumentSource } from '../form/documents.js';
import { loadDrawing } from '../form/drawing.js';
import type { Drawing } from '../form/drawing.js';
import { formShell } from '../form/form-shell.js';
import type { FormView } from '../form/view.js';
import { loadMessages, localeOf } from '../messages/messages.js';
import type { Messages } from '../messages/messages.js';
import type { Masking } from '../masking/masking.js';
import { escapeText, staticHtml } from './static-html.js';

/** How a document is written as HTML. */
export interface RenderOptions {
  /** To read, or as a sheet of paper; to read when absent. */
  readonly mode?: 'readonly' | 'print';
  /** Language of labels and words, `zh-CN` or `en`; Chinese when absent. */
  readonly locale?: string;
  /** Level of the heading with the title of the document; 2 when absent. */
  readonly headingLevel?: number;
  /** Profile to read it by; that of the document when absent. */
  readonly profile?: string;
  /** `auto` leaves of what is sensitive only what a masked field shows; the rest is not in the text at all. */
  readonly mask?: 'auto' | 'off';
  /** Leaves out what fields rest on. */
  readonly withoutSources?: boolean;
  /** Words to use in place of those of the language. */
  readonly messages?: Partial<Messages>;
  /** Start of every id; made of the id of the document when absent. */
  readonly idPrefix?: string;
  /** Where documents and long code lists come from; those that ship when absent. */
  readonly documents?: DocumentSource;
}

/**
 * One document as HTML that needs no script, drawn by the templates that `<guitu-form>` draws with. Every value is
 * text. Where a page wants the element in its place, `takeOver` of `@guitu/elements/take-over` puts it there.
 *
 * Rejects with `UnknownDocumentError` for a value whose header names no document of the standard.
 */
export async function renderDocument(value: JsonObject, options: RenderOptions = {}): Promise<string> {
  const { mode = 'readonly', headingLevel = 2 } = options;
  const slug = slugOf(value);
  const drawn = await drawnWhole(await viewOf(value, slug, options));
  const attributes: readonly (readonly [string, string | undefined])[] = [
    ['class', mode === 'print' ? 'guitu-document guitu-print-sheet' : 'guitu-document'],
    ['data-document', slug],
    ['data-locale', localeOf(options.locale)],
    ['data-mode', mode],
    ['data-profile', options.profile],
    ['data-heading-level', String(headingLevel)],
    ['data-without-sources', options.withoutSources ? '' : undefined],
  ];
  const shown = attributes.map(([name, text]) => (text === undefined ? '' : ` ${name}="${escapeText(text)}"`)).join('');
  return `<div${shown}>${drawn}</div>`;
}

/** The kind of document that a value says it is; `''` where it says none. */
export function slugOf(value: unknown): string {
  const { header } = (value ?? {}) as { readonly header?: { readonly document?: unknown } | null };
  return typeof header?.document === 'string' ? header.document : '';
}

async function viewOf(value: JsonObject, slug: string, options: RenderOptions): Promise<FormView> {
  const { mode = 'readonly', profile, documents = { loadDocument }, headingLevel = 2 } = options;
  const language = localeOf(options.locale);
  const [kind, words] = await Promise.all([
    documents.loadDocument(slug, profile === undefined ? { language } : { language, profile }),
    loadMessages(language),
  ]);
  const drawing = await loadDrawing(mode, { kind });
  const store = createForm({ kind, value, readonly: true, schedule: () => undefined });
  const { header } = value as { readonly header?: { readonly id?: unknown } };
  const prefix = options.idPrefix ?? `guitu-${String(header?.id ?? slug).replace(/[^0-9A-Za-z]/g, '-')}`;
  return createView({
    store,
    masking: options.mask === 'auto' ? await fixedMasking(drawing, store) : undefined,
    drawing,
    mode,
    messages: { ...words, ...options.messages },
    documents,
    showsSources: options.withoutSources !== true,
    headingLevel,
    prefix,
    // Nothing is looked for in what a server writes, and nobody acts on it.
    root: { querySelector: () => null } as unknown as ParentNode,
    tell: () => true,
  });
}

/** Masks as the element does, without the buttons that show a value: it is not there to be shown. */
async function fixedMasking(drawing: Drawing, store: FormStore): Promise<Masking | undefined> {
  const loaded = await drawing.loadMasking?.();
  if (!loaded) return undefined;
  const masking = loaded.createMasking(store, { revealPurposes: '', revealSeconds: 0 }, () => false);
  return { ...masking, value: (_view, _field, value) => value, section: () => nothing };
}

/** Draws again as long as the drawing asks for code lists that were not there. */
async function drawnWhole(view: FormView): Promise<string> {
  const awaited = new Map<string, Promise<unknown>>();
  const following: FormView = {
    ...view,
    codelist: (name, part) => {
      const key = `${name} ${part ?? ''}`;
      if (!awaited.has(key)) awaited.set(key, view.loadCodelist(name, part));
      return view.codelist(name, part);
    },
  };
  const options = { isDisabled: false, hasActions: false, submit: () => undefined };
  for (;;) {
    const before = awaited.size;
    const text = staticHtml(formShell(following, options));
    if (awaited.size === before) return text;
    await Promise.all(awaited.values());
  }
}
