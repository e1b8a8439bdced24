import type { Language } from '@guitu/core';
import { EXIT_OF, type ExitCode, worst } from '../exit-code.js';
import { readInput } from '../input/read-input.js';
import type { FileReport } from '../output/report.js';
import { toSarif } from '../output/sarif.js';
import { formatReport } from '../output/text.js';
import { WORDS } from '../output/words.js';
import { askedProfile } from '../profile/asked-profile.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';
import { readVersion } from '../version.js';
import { checkDocument } from './check-document.js';
import { validateCaseFolder } from './validate-case-folder.js';

/** How `guitu validate` is asked for. */
export interface ValidateOptions {
  /** Slug to check against whatever the header says. */
  readonly as?: string;
  /** Folder of the documents about one person, checked as a whole. */
  readonly case?: string;
  /** Whether the documents may still lack what is required. */
  readonly draft?: boolean;
  /** Division code, `reference`, `none`, or a file with a profile. */
  readonly profile?: string;
  /** The day that rules take as today; without it they leave out what depends on today. */
  readonly asOf?: string;
  readonly lang: Language;
  readonly format: 'text' | 'json' | 'sarif';
}

/** Checks every document of every file, or a case file as a whole; prints the verdicts and gives the exit status. */
export async function validate(
  files: readonly string[],
  options: ValidateOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  if (options.case !== undefined) {
    if (files.length > 0) throw new UsageError('"--case" takes one folder and no other files.');
    if (options.as !== undefined) throw new UsageError('"--as" names one document and cannot stand beside "--case".');
    if (options.draft === true)
      throw new UsageError('"--draft" cannot stand beside "--case": a case file holds what was issued.');
    return validateCaseFolder(options.case, options, terminal);
  }
  if (files.length === 0)
    throw new UsageError('Name at least one file, "-" for standard input, or "--case" and a folder.');
  const checking = { ...options, ...(await askedProfile(options.profile, options.lang)) };
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
      add(await checkDocument(document, checking));
    }
    // An NDJSON file of nothing but blank lines is as empty as an empty file.
    if (documents === 0) add(await checkDocument({ file, bytes: new Uint8Array() }, checking));
  }
  if (options.format === 'json') terminal.out(`${JSON.stringify({ files: reports }, null, 2)}\n`);
  if (options.format === 'sarif') terminal.out(`${JSON.stringify(toSarif(reports, readVersion()), null, 2)}\n`);
  const seen = (['valid', 'invalid', 'unchecked'] as const).filter((outcome) => counts[outcome] > 0);
  if (asText && counts.valid + counts.invalid + counts.unchecked > 1) {
    terminal.out(`${WORDS[options.lang].summary(counts.valid, counts.invalid, counts.unchecked)}\n`);
  }
  return worst(seen.map((outcome) => EXIT_OF[outcome]));
}
