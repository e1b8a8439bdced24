import type { Language } from '@guitu/core';
import { caseState } from '@guitu/core/state';
import { EXIT_OF, type ExitCode } from '../exit-code.js';
import { readCase } from '../input/read-case.js';
import { stateReport } from '../output/state-report.js';
import { formatState } from '../output/state-text.js';
import type { Terminal } from '../terminal.js';

/** How `guitu state` is asked for. */
export interface StateOptions {
  /** The day on which the state is looked at. */
  readonly asOf: string;
  readonly lang: Language;
  readonly format: 'text' | 'json';
}

/** Says where the person of a case folder stands, how the term runs, and what the law allows next. */
export async function state(folder: string, options: StateOptions, terminal: Terminal): Promise<ExitCode> {
  const { asOf, lang, format } = options;
  const read = await readCase(folder, lang, terminal);
  const found = await caseState(
    read.documents.map(({ value }) => value),
    { asOf, language: lang },
  );
  const report = stateReport(folder, found, read);
  terminal.out(format === 'json' ? `${JSON.stringify(report, null, 2)}\n` : formatState(report, lang));
  return EXIT_OF[report.outcome];
}
