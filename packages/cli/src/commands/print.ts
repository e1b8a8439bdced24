import { createHash } from 'node:crypto';
import { type DocumentKind, type Language, loadDocument } from '@guitu/core';
import type { JsonObject } from '@guitu/forms';
import { paperFolio, paperPage, paperStyleOf, paperStyles } from '@guitu/forms/paper';
import { MASKED } from '@guitu/forms/mask';
import { EXIT, type ExitCode } from '../exit-code.js';
import { readInput } from '../input/read-input.js';
import { checkDocument } from './check-document.js';
import { loadKnownDocument } from '../known-document.js';
import { replaceFile } from '../output/replace-file.js';
import { formatReport } from '../output/text.js';
import { WORDS } from '../output/words.js';
import { BrowserRefusal } from '../print/browser-pipe.js';
import { findBrowser } from '../print/find-browser.js';
import { writePdf } from '../print/write-pdf.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';

/** How `guitu print` is asked for. */
export interface PrintOptions {
  /** A kind of document to fill in by hand. */
  readonly blank?: string;
  readonly out?: string;
  readonly browser?: string;
  readonly numbers?: boolean;
  readonly grounds?: boolean;
  readonly mask?: boolean;
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
  if (blank !== undefined) return write(await loadKnownDocument(blank, lang), undefined, browser, options, terminal);
  const read = await readOne(String(file), options, terminal);
  return read === undefined ? EXIT.unchecked : write(read.kind, read.value, browser, options, terminal);
}

/** The one document of a file; what the gate refuses is told as `guitu validate` tells it. */
async function readOne(
  file: string,
  { lang }: PrintOptions,
  terminal: Terminal,
): Promise<{ readonly kind: DocumentKind; readonly value: JsonObject } | undefined> {
  const words = WORDS[lang].print;
  const read = [];
  for await (const document of readInput(file, terminal)) {
    read.push(document);
    if (read.length > 1) throw new UsageError(words.several(file));
  }
  const [input] = read;
  if (input === undefined) throw new UsageError(words.what);
  const report = await checkDocument(input, { lang, draft: true, format: 'text' });
  if (report.document === null || report.issues.some(({ code }) => code.startsWith('gate-'))) {
    terminal.err(formatReport(report, lang));
    return undefined;
  }
  const errors = report.issues.filter(({ severity }) => severity === 'error').length;
  if (errors > 0) terminal.err(`${words.faults(errors)}\n`);
  const value = JSON.parse(Buffer.from(input.bytes ?? []).toString('utf8')) as JsonObject;
  return { kind: await loadDocument(report.document, { language: lang }), value };
}

async function write(
  kind: DocumentKind,
  value: JsonObject | undefined,
  browser: string | undefined,
  { numbers = false, grounds = false, mask = false, out, lang }: PrintOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const words = WORDS[lang].print;
  const style = paperStyleOf(kind.definition.kind);
  const digest = createHash('sha256').update(paperStyles(style, lang)).digest('base64');
  const policy = `default-src 'none'; style-src 'sha256-${digest}'`;
  const page = await paperPage(kind, value, { numbers, grounds, policy, ...(mask ? { mask: MASKED } : {}) });
  if (out === undefined) {
    terminal.out(page);
    return EXIT.valid;
  }
  try {
    const content = browser === undefined ? page : await writePdf(browser, page, paperFolio(style, lang));
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
