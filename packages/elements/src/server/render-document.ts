import { nothing } from 'lit/html.js';
import { loadDocument, memberOf } from '@guitu/core';
import { createForm } from '@guitu/forms';
import type { FormKind, FormStore, JsonObject } from '@guitu/forms';
import { MASKED } from '@guitu/forms/mask';
import { escapeHtml, htmlOf, loadPaper } from '@guitu/forms/paper';
import type { PaperOptions } from '@guitu/forms/paper';
import { createView } from '../form/create-view.js';
import type { DocumentSource } from '../form/documents.js';
import { loadDrawing } from '../form/drawing.js';
import type { Drawing } from '../form/drawing.js';
import { formShell } from '../form/form-shell.js';
import type { FormView } from '../form/view.js';
import { loadMessages, localeOf } from '../messages/messages.js';
import type { Messages } from '../messages/messages.js';
import type { Masking } from '../masking/masking.js';
import { staticHtml } from './static-html.js';

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
  const drawn =
    mode === 'print' ? await sheet(value, slug, options) : await drawnWhole(await viewOf(value, slug, options));
  const attributes: readonly (readonly [string, string | undefined])[] = [
    ['class', mode === 'print' ? 'guitu-document guitu-print-sheet' : 'guitu-document'],
    ['data-document', slug],
    ['data-locale', localeOf(options.locale)],
    ['data-mode', mode],
    ['data-profile', options.profile],
    ['data-heading-level', String(headingLevel)],
    ['data-without-sources', options.withoutSources ? '' : undefined],
  ];
  const shown = attributes.map(([name, text]) => (text === undefined ? '' : ` ${name}="${escapeHtml(text)}"`)).join('');
  return `<div${shown}>${drawn}</div>`;
}

/** The kind of document that a value says it is; `''` where it says none. */
export function slugOf(value: unknown): string {
  const { header } = (value ?? {}) as { readonly header?: { readonly document?: unknown } | null };
  return typeof header?.document === 'string' ? header.document : '';
}

/** The sheet that `paperPage` writes, in the frame that the element has around it. */
async function sheet(value: JsonObject, slug: string, options: RenderOptions): Promise<string> {
  const kind = await kindOf(slug, options);
  const titleId = `${prefixOf(value, slug, options)}_title`;
  const drawn = htmlOf(await loadPaper(kind, value, { ...paperOptions(options), titleId }));
  const frame = `class="gt-form gt-print" part="form" role="article" aria-labelledby="${escapeHtml(titleId)}"`;
  return `<div ${frame} lang="${kind.texts.language}"><fieldset class="gt-bare" role="presentation">${drawn}</fieldset></div>`;
}

function prefixOf({ header }: JsonObject, slug: string, { idPrefix }: RenderOptions): string {
  const id = memberOf(header, 'id');
  return idPrefix ?? `guitu-${String(id ?? slug).replace(/[^0-9A-Za-z]/g, '-')}`;
}

/** What is asked of a sheet, as `@guitu/forms/paper` is asked for it. */
export function paperOptions({ headingLevel = 2, mask }: RenderOptions): PaperOptions {
  return { titleLevel: headingLevel, ...(mask === 'auto' ? { mask: MASKED } : {}) };
}

/** The kind of a document, in the language and by the profile that are asked for. */
export function kindOf(
  slug: string,
  { profile, locale, documents = { loadDocument } }: RenderOptions,
): Promise<FormKind> {
  const language = localeOf(locale);
  return documents.loadDocument(slug, profile === undefined ? { language } : { language, profile });
}

async function viewOf(value: JsonObject, slug: string, options: RenderOptions): Promise<FormView> {
  const { documents = { loadDocument }, headingLevel = 2 } = options;
  const [kind, words] = await Promise.all([kindOf(slug, options), loadMessages(localeOf(options.locale))]);
  const drawing = await loadDrawing('readonly', { kind });
  const store = createForm({ kind, value, readonly: true, schedule: () => undefined });
  return createView({
    store,
    masking: options.mask === 'auto' ? await fixedMasking(drawing, store) : undefined,
    drawing,
    mode: 'readonly',
    messages: { ...words, ...options.messages },
    documents,
    showsSources: options.withoutSources !== true,
    headingLevel,
    prefix: prefixOf(value, slug, options),
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
