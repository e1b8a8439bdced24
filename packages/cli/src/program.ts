import { isDate } from '@guitu/core';
import { Command, CommanderError, InvalidArgumentError, Option } from 'commander';
import { compile, type CompileOptions } from './commands/compile.js';
import { compare, type CompareOptions } from './commands/compare.js';
import { due, type DueOptions } from './commands/due.js';
import { indicators, type IndicatorsOptions } from './commands/indicators.js';
import { list, type ListOptions } from './commands/list.js';
import { newDocument, type NewOptions } from './commands/new.js';
import { migrate, type MigrateOptions } from './commands/migrate.js';
import { print, type PrintOptions } from './commands/print.js';
import { addProfileCommands } from './profile-program.js';
import { rebase, type RebaseOptions } from './commands/rebase.js';
import { score, type ScoreOptions } from './commands/score.js';
import { show, type ShowOptions } from './commands/show.js';
import { state, type StateOptions } from './commands/state.js';
import { validate, type ValidateOptions } from './commands/validate.js';
import { vectors, type VectorsOptions } from './commands/vectors.js';
import { EXIT, type ExitCode } from './exit-code.js';
import { format, language } from './program-options.js';
import type { Terminal } from './terminal.js';
import { UsageError } from './usage-error.js';
import { readVersion } from './version.js';

/** What the law leaves open; without it the schedule decides, or else the first answer holds. */
const oneOf = (flags: string, description: string, choices: readonly string[]): Option =>
  new Option(flags, description).choices(choices);

/** What a place says where none is asked for is what the documents name. */
const PROFILE_OF_DOCUMENTS = 'local profile: a division code, a file, or none; that of the documents when absent';

/** Only a real calendar day can be taken as today. */
function day(text: string): string {
  if (!isDate(text)) throw new InvalidArgumentError('Write a real calendar day as YYYY-MM-DD.');
  return text;
}

/** Below 2 nothing would be withheld. */
function limit(text: string): number {
  const number = /^[1-9][0-9]{0,3}$/.test(text) ? Number(text) : 0;
  if (number < 2) throw new InvalidArgumentError('Write a whole number from 2 to 9999.');
  return number;
}

/** One more choice of an outcome, `<item>/<row>=<outcome>`. */
function choice(text: string, before: Readonly<Record<string, string>> = {}): Readonly<Record<string, string>> {
  const [, row, outcome] = /^([^=]+)=([^=]+)$/.exec(text) ?? [];
  if (row === undefined || outcome === undefined) throw new InvalidArgumentError('Write item/row=outcome.');
  return { ...before, [row]: outcome };
}

/**
 * Runs `guitu` with the words after its name.
 * @returns the exit status; nothing is thrown and the process is not ended
 */
export async function runGuitu(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  let status: ExitCode = EXIT.valid;
  const program = new Command('guitu')
    .description('归途: checks and scores the standard documents of drug rehabilitation.')
    .version(readVersion())
    .exitOverride()
    .configureOutput({ writeOut: terminal.out, writeErr: terminal.err });
  program
    .command('list')
    .description('list every document of the standard')
    .addOption(format(['text', 'json']))
    .addOption(language())
    .action((options: ListOptions) => {
      status = list(options, terminal);
    });
  program
    .command('validate')
    .description('check documents: JSON, NDJSON, or - for standard input')
    .argument('[file...]')
    .option('--case <folder>', 'check a folder of documents about one person as a whole')
    .option('--as <slug>', 'check against this document whatever the header says')
    .option('--profile <code>', 'local profile: a division code, a file, reference, or none')
    .option('--draft', 'do not ask for what is still missing')
    .option('--as-of <date>', 'the day that rules take as today, YYYY-MM-DD', day)
    .addOption(language())
    .addOption(format(['text', 'json', 'sarif']))
    .action(async (files: string[], options: ValidateOptions) => {
      status = await validate(files, options, terminal);
    });
  program
    .command('new')
    .description('print a draft of a document to fill in')
    .argument('<slug>')
    .option('--full', 'with every field, not only the required parts')
    .option('--out <file>', 'write this file, which must not exist yet')
    .addOption(language())
    .action(async (slug: string, options: NewOptions) => {
      status = await newDocument(slug, options, terminal);
    });
  program
    .command('show')
    .description('say what a document or one of its fields is')
    .argument('<slug>')
    .option('--field <path>', 'JSON Pointer of a field, such as /subject/name')
    .option('--json', 'as JSON, in both languages')
    .addOption(language())
    .action(async (slug: string, options: ShowOptions) => {
      status = await show(slug, options, terminal);
    });
  program
    .command('print')
    .description('lay a document, or a form to fill in by hand, out on paper: HTML, or PDF by a browser')
    .argument('[file]', 'a document, or - for standard input')
    .option('--blank <slug>', 'a form to fill in by hand, in place of a document')
    .option('--out <file>', 'write this .html or .pdf; without it HTML goes to standard output')
    .option(
      '--browser <path>',
      'the Chromium, Chrome or Edge that writes PDF; otherwise CHROMIUM_PATH or an installed one',
    )
    .option(
      '--attachments <folder>',
      'print drawn signatures and seals from this folder; otherwise from NAME.attachments beside the document',
    )
    .option('--numbers', 'with the number of each field')
    .option('--grounds', 'with the laws, regulations and norms that the document rests on')
    .option('--mask', 'without what is sensitive, but for the ends of numbers')
    .option('--profile <code>', PROFILE_OF_DOCUMENTS)
    .addOption(language())
    .action(async (file: string | undefined, options: PrintOptions) => {
      status = await print(file, options, terminal);
    });
  program
    .command('score')
    .description('score a document, or a folder of documents about one subject, by a rubric')
    .argument('<rubric>')
    .argument('<file-or-folder>')
    .option('--as-of <date>', 'the day on which the score is taken, YYYY-MM-DD', day)
    .option('--profile <code>', PROFILE_OF_DOCUMENTS)
    .option('--choose <item/row=outcome>', 'an outcome that no law fixes; may be given more than once', choice)
    .addOption(language())
    .addOption(format(['text', 'json']))
    .action(async (rubric: string, path: string, options: ScoreOptions) => {
      status = await score(rubric, path, options, terminal);
    });
  program
    .command('state')
    .description('say where the person of a case folder stands, how the term runs and what may follow')
    .argument('<folder>')
    .requiredOption('--as-of <date>', 'the day that is looked at, YYYY-MM-DD', day)
    .addOption(language())
    .addOption(format(['text', 'json']))
    .action(async (folder: string, options: StateOptions) => {
      status = await state(folder, options, terminal);
    });
  program
    .command('due')
    .description('say what is due for the person of a case folder, and count breaches')
    .argument('<folder>')
    .requiredOption('--as-of <date>', 'the day that counts as today, YYYY-MM-DD', day)
    .option(
      '--schedule <name>',
      'how often a place asks for tests, reports and the like; that of the profile when absent',
    )
    .option('--profile <code>', PROFILE_OF_DOCUMENTS)
    .option('--ics <file>', 'write what is due and upcoming as a calendar')
    .addOption(oneOf('--first-day <how>', 'whether the day of the event counts', ['excluded', 'counted']))
    .addOption(
      oneOf('--last-day <how>', 'what happens to a last day that is no working day', ['stays', 'next-working-day']),
    )
    .addOption(oneOf('--leave <how>', 'what leave does to windows of a schedule', ['runs-on', 'moves-the-end']))
    .addOption(oneOf('--place-change <how>', 'how time runs on', ['keeps-counting', 'from-new-report']))
    .addOption(
      oneOf('--counting <how>', 'which breaches are added up', ['separate', 'joint', 'evaded-and-refused-apart']),
    )
    .addOption(language())
    .addOption(format(['text', 'json']))
    .action(async (folder: string, options: DueOptions) => {
      status = await due(folder, options, terminal);
    });
  program
    .command('indicators')
    .description('count indicators of a period from folders of documents, and compare stated totals with them')
    .argument('<file-or-folder...>')
    .requiredOption('--from <date>', 'first day of the period, YYYY-MM-DD', day)
    .requiredOption('--to <date>', 'last day of the period, YYYY-MM-DD', day)
    .option('--schedule <name>', 'how often a place asks for tests, reports and the like; none when absent')
    .option('--staffing <rubric>', 'the local staffing rule that people are compared with; none when absent')
    .option('--suppress-below <number>', 'for publication: withhold numbers from 1 up to below this', limit)
    .option('--explain', 'with rules, evidence and what was left out')
    .addOption(language())
    .addOption(format(['text', 'json']))
    .action(async (paths: string[], options: IndicatorsOptions) => {
      status = await indicators(paths, options, terminal);
    });
  program
    .command('migrate')
    .description('bring documents of an older version of the standard to a newer one')
    .argument('<file-or-folder>', 'a document, NDJSON, a folder with all its folders, or - for standard input')
    .option('--to <version>', 'version of the standard, such as 0.2; the newest when absent')
    .option('--out <file-or-folder>', 'write here; without it one file goes to standard output')
    .option('--in-place', 'write over the files that were given')
    .option('--force', 'replace what is at --out')
    .addOption(language())
    .addOption(format(['text', 'json']))
    .action(async (path: string, options: MigrateOptions) => {
      status = await migrate(path, options, terminal);
    });
  program
    .command('compare')
    .description('classify every change between two releases of the standard, or between two schemas')
    .argument('<old>', 'a release that was kept, a built folder, or a schema file')
    .argument('<new>', 'the same, for example . in the repository')
    .addOption(
      oneOf('--release <type>', 'what the release calls itself; by the two versions when absent', [
        'patch',
        'minor',
        'major',
      ]),
    )
    .option('--proposals <folder>', 'proposals that name changes; proposals in the new folder when absent')
    .option('--all', 'list changes of wording too')
    .addOption(language())
    .addOption(format(['text', 'json']))
    .action((old: string, now: string, options: CompareOptions) => {
      status = compare(old, now, options, terminal);
    });
  program
    .command('rebase')
    .description('write the standard under another address: every identifier moves, nothing else does')
    .requiredOption('--base <url>', 'https address, such as https://standards.example.cn/guitu')
    .requiredOption('--out <folder>', 'folder to write; refused when it holds something')
    .option('--from <folder>', 'a built or installed standard; the one of this command when absent')
    .option('--force', 'replace the folder with all that is in it')
    .addOption(language())
    .action(async (options: RebaseOptions) => {
      status = await rebase(options, terminal);
    });
  program
    .command('vectors')
    .description('write the conformance cases as a folder of JSON, for validators in any language')
    .requiredOption('--out <folder>', 'folder to write; refused when it holds something')
    .option('--force', 'replace the folder with all that is in it')
    .option('--document <slug...>', 'write these documents only')
    .addOption(language())
    .action(async (options: VectorsOptions) => {
      status = await vectors(options, terminal);
    });
  program
    .command('compile')
    .description('write what a portal needs of a profile: modules, schemas and words, as one folder')
    .requiredOption('--profile <file>', 'a profile.json, or the id of a profile that ships')
    .requiredOption('--out <folder>', 'folder to write; refused when it holds something')
    .option('--force', 'replace the folder with all that is in it')
    .addOption(language())
    .action(async (options: CompileOptions) => {
      status = await compile(options, terminal);
    });
  addProfileCommands(program, terminal, (reached) => (status = reached));
  try {
    await program.parseAsync([...words], { from: 'user' });
    return status;
  } catch (error) {
    return statusOf(error, terminal);
  }
}

function statusOf(error: unknown, terminal: Terminal): ExitCode {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.valid : EXIT.usage;
  if (error instanceof UsageError) {
    terminal.err(`${error.message}\n`);
    return EXIT.usage;
  }
  // The message of an unexpected error could quote a document; its name cannot.
  terminal.err(`guitu: internal fault (${error instanceof Error ? error.name : 'unknown'})\n`);
  return EXIT.internal;
}
