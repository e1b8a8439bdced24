import type { Command } from 'commander';
import { profileCheck, type ProfileCheckOptions } from './commands/profile/check.js';
import { profileDiff, type ProfileDiffOptions } from './commands/profile/diff.js';
import { type FromSheetOptions, profileFromSheet } from './commands/profile/from-sheet.js';
import { profilePin, type ProfilePinOptions } from './commands/profile/pin.js';
import { profileTemplate, type ProfileTemplateOptions } from './commands/profile/template.js';
import type { ExitCode } from './exit-code.js';
import { format, language } from './program-options.js';
import type { Terminal } from './terminal.js';

/**
 * Adds `guitu profile` and what it does.
 * @param reach takes the exit status
 */
export function addProfileCommands(program: Command, terminal: Terminal, reach: (status: ExitCode) => void): void {
  const profile = program.command('profile').description('check the profile of a place, and write its files');
  profile
    .command('check')
    .description('check that a profile only narrows what it stands on; say where it does not, with a document')
    .argument('<file>', 'a profile.json, or the id of a profile that ships')
    .addOption(language())
    .addOption(format(['text', 'json']))
    .action(async (file: string, options: ProfileCheckOptions) => {
      reach(await profileCheck(file, options, terminal));
    });
  profile
    .command('template')
    .description('write a sheet of a document, one row a field, to fill in with an office program')
    .argument('<slug>')
    .option('--out <file>', 'write this .csv file, which must not exist yet')
    .option('--profile <file>', 'fill in what this profile does to the document')
    .addOption(language())
    .action(async (slug: string, options: ProfileTemplateOptions) => {
      reach(await profileTemplate(slug, options, terminal));
    });
  profile
    .command('from-sheet')
    .description('read a sheet that was filled in back to a profile')
    .argument('<file>')
    .option('--id <code>', 'division code of the place, six digits')
    .option('--place <name>', 'name of the place in Chinese')
    .option('--place-en <name>', 'name of the place in English')
    .option('--parent <code>', 'the profile that it stands on')
    .option('--out <file>', 'write this profile.json, which must not exist yet')
    .addOption(language())
    .action(async (file: string, options: FromSheetOptions) => {
      reach(await profileFromSheet(file, options, terminal));
    });
  profile
    .command('pin')
    .description('write the digests of the documents that a profile narrows, as they are now, into its file')
    .argument('<file>')
    .addOption(language())
    .action(async (file: string, options: ProfilePinOptions) => {
      reach(await profilePin(file, options, terminal));
    });
  profile
    .command('diff')
    .description('say what two profiles ask and choose differently')
    .argument('<one>', 'a profile.json, or the id of a profile that ships')
    .argument('<other>', 'the same')
    .addOption(language())
    .addOption(format(['text', 'json']))
    .action(async (one: string, other: string, options: ProfileDiffOptions) => {
      reach(await profileDiff(one, other, options, terminal));
    });
}
