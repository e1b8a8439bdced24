import { createHash } from 'node:crypto';
import { type DocumentKind, type Language, loadDocument, resolvePointer } from '@guitu/core';
import type { JsonObject } from '@guitu/forms';
import { loadPictures, paperFolio, paperPage, paperStyleOf, paperStyles } from '@guitu/forms/paper';
import type { LoadedPictures, PaperPictures } from '@guitu/forms/paper';
import { MASKED } from '@guitu/forms/mask';
import { EXIT, type ExitCode, worst } from '../exit-code.js';
import { readInput } from '../input/read-input.js';
import { checkDocument } from './check-document.js';
import { loadKnownDocument } from '../known-document.js';
import { replaceFile } from '../output/replace-file.js';
import { formatReport } from '../output/text.js';
import { WORDS } from '../output/words.js';
import { attachmentFolder, folderBeside } from '../print/attachment-folder.js';
import { BrowserRefusal } from '../print/browser-pipe.js';
import { findBrowser } from '../print/find-browser.js';
import { writePdf } from '../print/write-pdf.js';
import { askedProfile, type AskedProfile } from '../profile/asked-profile.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';

/** How `guitu print` is asked for. */
export interface PrintOptions {
  /** A kind of document to fill in by hand. */
  readonly blank?: string;
  readonly out?: string;
  readonly browser?: string;
  /** Folder with the files that the document registers; that beside the document when absent. */
  readonly attachments?: string;
  readonly numbers?: boolean;
  readonly grounds?: boolean;
  readonly mask?: boolean;
  /** Division code, `none`, or a file with a profile; that of the document when absent. */
  readonly profile?: string;
  readonly lang: Language;
}

/** Prints a document, or a form to fill in by hand, as HTML or PDF. */
export async function print(file: string | undefined, options: PrintOptions, terminal: Terminal): Promise<ExitCode> {
  const { blank, lang, out } = options;
  const words = WORDS[lang].print;
  if ((file === undefined) === (blank === undefined)) throw new UsageError(words.what);
  const isPdf = out !== undefined && /\.pdf$/i.test(out);
  if (out !== undefined && !isPdf && !/\.html?$/i.test(out)) throw new UsageError(words.out(out));
  const browser = isPdf ? findBrowser(options.browser, process.env, process.platform) : undefined;
  if (isPdf && browser === undefined) return fail(terminal, words.noBrowser);
  const asked = await askedProfile(options.profile, lang);
  if (blank !== undefined)
    return write(await loadKnownDocument(blank, lang, asked), undefined, browser, options, terminal);
  const read = await readOne(String(file), { ...asked, lang }, terminal);
  if (read === undefined) return EXIT.unchecked;
  const loaded = await picturesOf(String(file), read, options);
  const status = await write(read.kind, read.value, browser, options, terminal, loaded.pictures);
  for (const { attachment, refusal } of loaded.refused)
    terminal.err(`${words.unprinted[refusal](shown(attachment.id))}\n`);
  const isOther = loaded.refused.some(({ refusal }) => refusal === 'digest');
  return worst([status, isOther ? EXIT.invalid : EXIT.valid]);
}

/** An id as a terminal may show it: a draft may hold what would move the cursor. */
function shown(id: string): string {
  return id.replace(/[^\p{L}\p{N}._-]/gu, '?').slice(0, 64);
}

/** The drawn signatures and seals of a document that lie in the folder of its attachments. */
async function picturesOf(
  file: string,
  { kind, value }: ReadDocument,
  { attachments, mask = false, lang }: PrintOptions,
): Promise<LoadedPictures> {
  const folder = attachments ?? (file === '-' ? undefined : folderBeside(file));
  const read = folder === undefined ? undefined : await attachmentFolder(folder);
  if (read === undefined && attachments !== undefined) throw new UsageError(WORDS[lang].print.noFolder(attachments));
  return read === undefined || mask ? { pictures: new Map(), refused: [] } : loadPictures(kind, value, read);
}

interface ReadDocument {
  readonly kind: DocumentKind;
  readonly value: JsonObject;
}

/** The one document of a file; what the gate refuses is told as `guitu validate` tells it. */
async function readOne(
  file: string,
  { lang, ...asked }: AskedProfile & Pick<PrintOptions, 'lang'>,
  terminal: Terminal,
): Promise<ReadDocument | undefined> {
  const words = WORDS[lang].print;
  const read = [];
  for await (const document of readInput(file, terminal)) {
    read.push(document);
    if (read.length > 1) throw new UsageError(words.several(file));
  }
  const [input] = read;
  if (input === undefined) throw new UsageError(words.what);
  const report = await checkDocument(input, { ...asked, lang, draft: true });
  if (report.document === null || report.issues.some(({ code }) => code.startsWith('gate-'))) {
    terminal.err(formatReport(report, lang));
    return undefined;
  }
  const errors = report.issues.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) terminal.err(`${words.faults(errors)}\n`);
  const value = JSON.parse(Buffer.from(input.bytes ?? []).toString('utf8')) as JsonObject;
  const written = resolvePointer(value, '/header/profile');
  const profile = typeof written === 'string' ? { profile: written } : {};
  return { kind: await loadDocument(report.document, { language: lang, ...profile, ...asked }), value };
}

async function write(
  kind: DocumentKind,
  value: JsonObject | undefined,
  browser: string | undefined,
  { numbers = false, grounds = false, mask = false, out, lang }: PrintOptions,
  terminal: Terminal,
  pictures: PaperPictures = new Map(),
): Promise<ExitCode> {
  const words = WORDS[lang].print;
  const style = paperStyleOf(kind.definition.kind);
  const digest = createHash('sha256').update(paperStyles(style, lang)).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${digest}'${pictures.size > 0 ? '; img-src data:' : ''}`;
  const draw = async (ledgerPages?: readonly number[]): Promise<string> => {
    const chosen = { numbers, grounds, policy, pictures, ...(mask ? { mask: MASKED } : {}) };
    return paperPage(kind, value, { ...chosen, ...(ledgerPages ? { ledgerPages } : {}) });
  };
  if (out === undefined) {
    terminal.out(await draw());
    return EXIT.valid;
  }
  try {
    const content = browser === undefined ? await draw() : await writePdf(browser, draw, paperFolio(style, lang));
    const fault = await replaceFile(out, content, browser === undefined ? '<!doctype html>' : '%PDF-');
    if (fault !== undefined) throw new UsageError(words[fault](out));
  } catch (error) {
    if (error instanceof BrowserRefusal) return fail(terminal, words.browserFailed);
    throw error;
  }
  terminal.err(`${words.written(out, kind.title)}\n`);
  return EXIT.valid;
}

function fail(terminal: Terminal, message: string): ExitCode {
  terminal.err(`${message}\n`);
  return EXIT.unchecked;
}
