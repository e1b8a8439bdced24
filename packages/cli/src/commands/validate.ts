import { loadGuard } from '@guitu/core/guard';
import { type Language, UnknownDocumentError, validateText } from '@guitu/core';
import { EXIT, type ExitCode, worst } from '../exit-code.js';
import { type InputDocument, readInput } from '../input/read-input.js';
import type { FileReport } from '../output/report.js';
import { toSarif } from '../output/sarif.js';
import { formatReport } from '../output/text.js';
import { WORDS } from '../output/words.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { readVersion } from '../version.js';

/** How `guitu validate` is asked for. */
export interface ValidateOptions {
  /** Slug to check against whatever the header says. */
  readonly as?: string;
  /** Division code, `reference` or `none`. */
  readonly profile?: string;
  /** The day that rules take as today; without it they leave out what depends on today. */
  readonly asOf?: string;
  readonly lang: Language;
  readonly format: 'text' | 'json' | 'sarif';
}

const EXIT_OF = { valid: EXIT.valid, invalid: EXIT.invalid, unchecked: EXIT.unchecked } as const;

/** Checks every document of every file, prints the verdicts and gives the exit status. */
export async function validate(
  files: readonly string[],
  options: ValidateOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const reports: FileReport[] = [];
  const counts = { valid: 0, invalid: 0, unchecked: 0 };
  const asText = options.format === 'text';
  const add = (report: FileReport): void => {
    counts[report.outcome] += 1;
    if (asText) terminal.out(formatReport(report, options.lang));
    else reports.push(report);
  };
  for (const file of files) {
    let documents = 0;
    for await (const document of readInput(file, terminal)) {
      documents += 1;
      add(await check(document, options));
    }
    // An NDJSON file of nothing but blank lines is as empty as an empty file.
    if (documents === 0) add(await check({ file, bytes: new Uint8Array() }, options));
  }
  if (options.format === 'json') terminal.out(`${JSON.stringify({ files: reports }, null, 2)}\n`);
  if (options.format === 'sarif') terminal.out(`${JSON.stringify(toSarif(reports, readVersion()), null, 2)}\n`);
  const seen = (['valid', 'invalid', 'unchecked'] as const).filter((outcome) => counts[outcome] > 0);
  if (asText && counts.valid + counts.invalid + counts.unchecked > 1) {
    terminal.out(`${WORDS[options.lang].summary(counts.valid, counts.invalid, counts.unchecked)}\n`);
  }
  return worst(seen.map((outcome) => EXIT_OF[outcome]));
}

async function check(document: InputDocument, options: ValidateOptions): Promise<FileReport> {
  const place = { file: document.file, ...(document.line === undefined ? {} : { line: document.line }) };
  if (document.bytes === undefined) {
    const message = WORDS[options.lang].unreadable;
    const issue = {
      code: 'cli-unreadable',
      severity: 'error',
      path: '',
      label: '',
      params: {},
      source: [],
      message,
    } as const;
    return { ...place, document: null, outcome: 'unchecked', issues: [issue], total: 1, truncated: false };
  }
  const result = await validateText(document.bytes, {
    language: options.lang,
    guard: loadGuard,
    ...(options.as === undefined ? {} : { as: options.as }),
    ...(options.profile === undefined ? {} : { profile: options.profile }),
    ...(options.asOf === undefined ? {} : { asOf: options.asOf }),
  }).catch(unknownDocument);
  const { outcome, issues, total, truncated } = result;
  return { ...place, document: result.document ?? null, outcome, issues, total, truncated };
}

/** `--as` with a slug that does not exist is a wrong command, not a wrong document. */
function unknownDocument(error: unknown): never {
  if (error instanceof UnknownDocumentError) throw new UsageError(error.message);
  throw error;
}
