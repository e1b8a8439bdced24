import { type CaseIssue, checkText, LEDGER_LIMITS, loadDocument, type Outcome, validateCase } from '@guitu/core';
import { EXIT_OF, type ExitCode, worst } from '../exit-code.js';
import { readCaseFolder } from '../input/case-files.js';
import { readInput } from '../input/read-input.js';
import type { CaseFileIssue, CaseFilePlace, CaseReport } from '../output/case-report.js';
import { toCaseSarif } from '../output/case-sarif.js';
import { formatCase } from '../output/case-text.js';
import type { FileReport } from '../output/report.js';
import { askedProfile } from '../profile/asked-profile.js';
import type { Terminal } from '../terminal.js';
import { readVersion } from '../version.js';
import { checkDocument } from './check-document.js';
import type { ValidateOptions } from './validate.js';

/** Checks a case folder: every document, what could not be read, and what must hold between the documents. */
export async function validateCaseFolder(
  folder: string,
  options: ValidateOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const asked = await askedProfile(options.profile, options.lang);
  const checking = { ...options, ...asked };
  const found = await readCaseFolder(folder);
  const files: FileReport[] = [];
  const read: { readonly place: CaseFilePlace; readonly value: unknown }[] = [];
  for (const file of found?.files ?? [folder]) {
    let given = 0;
    for await (const document of readInput(file, terminal)) {
      given += 1;
      const report = await checkDocument(document, checking);
      files.push(report);
      const gate = checkText(document.bytes ?? '', LEDGER_LIMITS);
      if ('value' in gate && !wasRefused(report)) read.push({ place: placeOf(report), value: gate.value });
    }
    // An NDJSON file of nothing but blank lines is as empty as an empty file.
    if (given === 0) files.push(await checkDocument({ file, bytes: new Uint8Array() }, checking));
  }
  const { lang, asOf } = options;
  const result = await validateCase(
    read.map(({ value }) => value),
    { language: lang, ...(asOf === undefined ? {} : { asOf }), ...asked },
  );
  const placeAt = (index: number): CaseFilePlace => read[index]?.place ?? { file: folder };
  const issues = result.issues.map(({ document, related, ...issue }: CaseIssue): CaseFileIssue => ({
    ...issue,
    document: document === null ? null : placeAt(document),
    related: related.map(placeAt),
  }));
  const outcomes = [...files.map(({ outcome }) => outcome), result.outcome];
  const { total, truncated } = result;
  const report: CaseReport = {
    files,
    case: { folder, outcome: worstOutcome(outcomes), issues, total, truncated, ignored: found?.ignored ?? [] },
  };
  if (options.format === 'json') terminal.out(`${JSON.stringify(report, null, 2)}\n`);
  else if (options.format === 'sarif') terminal.out(`${JSON.stringify(toCaseSarif(report, readVersion()), null, 2)}\n`);
  else terminal.out(formatCase(report, await titlesOf(files, lang), lang));
  return worst(outcomes.map((outcome) => EXIT_OF[outcome]));
}

/** Whether a document could not be looked at, so that nothing between it and the others can be said. */
function wasRefused({ issues }: FileReport): boolean {
  return issues.some(({ code }) => code.startsWith('gate-'));
}

function placeOf({ file, line }: FileReport): CaseFilePlace {
  return { file, ...(line === undefined ? {} : { line }) };
}

/** An error is an error, whatever else could not be checked. */
function worstOutcome(outcomes: readonly Outcome[]): Outcome {
  return (['invalid', 'unchecked'] as const).find((outcome) => outcomes.includes(outcome)) ?? 'valid';
}

/** What the kinds of documents are called, by slug. */
async function titlesOf(
  files: readonly FileReport[],
  language: ValidateOptions['lang'],
): Promise<ReadonlyMap<string, string>> {
  const slugs = new Set(files.flatMap(({ document }) => document ?? []));
  const kinds = await Promise.all([...slugs].map((slug) => loadDocument(slug, { language })));
  return new Map(kinds.map(({ slug, title }) => [slug, title]));
}
