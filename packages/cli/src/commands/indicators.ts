import type { Language } from '@guitu/core';
import { type IndicatorOptions, type IndicatorReport, openReport } from '@guitu/core/indicators';
import { loadRubric, UnknownRubricError } from '@guitu/core/score';
import { EXIT, type ExitCode } from '../exit-code.js';
import { readStation } from '../input/read-station.js';
import { scheduleNamed } from '../input/schedule-named.js';
import { formatIndicators } from '../output/indicators-text.js';
import { INDICATOR_WORDS } from '../output/indicators-words.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usage-error.js';

/** How `guitu indicators` is asked for. */
export interface IndicatorsOptions {
  readonly from: string;
  readonly to: string;
  readonly schedule?: string;
  /** Name of a staffing rubric. */
  readonly staffing?: string;
  readonly suppressBelow?: number;
  /** Prints rules and evidence too; JSON always has them. */
  readonly explain?: true;
  readonly lang: Language;
  readonly format: 'text' | 'json';
}

/** Counts the indicators of a period from files and folders of documents, and compares what reports state with them. */
export async function indicators(
  paths: readonly string[],
  options: IndicatorsOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const { from, to, suppressBelow, lang, format, explain } = options;
  const words = INDICATOR_WORDS[lang];
  if (to < from) throw new UsageError(words.badPeriod);
  const question: IndicatorOptions = {
    from,
    to,
    language: lang,
    evidence: explain === true || format === 'json',
    ...(options.schedule === undefined ? {} : { schedule: scheduleNamed(options.schedule) }),
    ...(options.staffing === undefined ? {} : { staffing: await loadRubric(options.staffing).catch(unknownRubric) }),
    ...(suppressBelow === undefined ? {} : { suppressBelow }),
  };
  const station = await readStation(paths, lang, terminal);
  const open = openReport(station.shared, question);
  for await (const documents of station.people()) open.add(documents);
  const report = open.report();
  const { unread, ignored } = station;
  terminal.out(
    format === 'json'
      ? `${JSON.stringify({ paths, ...report, unread, ignored }, null, 2)}\n`
      : formatIndicators(report, { unread, ignored, isExplained: explain === true }, lang),
  );
  return statusOf(report, unread.length > 0);
}

function statusOf({ reconciliation }: IndicatorReport, isUnread: boolean): ExitCode {
  if (isUnread) return EXIT.unchecked;
  return reconciliation.some(({ status }) => status === 'differs') ? EXIT.invalid : EXIT.valid;
}

function unknownRubric(error: unknown): never {
  if (error instanceof UnknownRubricError) throw new UsageError(error.message);
  throw error;
}
