import type { Language } from '@guitu/core';
import { compileProfile, type Profile, type ProfileIssue, PROFILE_ISSUE_WORDS } from '@guitu/core/profile';
import { readFile, writeFile } from 'node:fs/promises';
import { EXIT, type ExitCode } from '../../exit-code.js';
import { nationalLookup } from '../../profile/national-lookup.js';
import { pinned } from '../../profile/pinned.js';
import { readProfile } from '../../profile/read-profile.js';
import { profileShapeFaults } from '../../profile/shape.js';
import { shapeRefusal } from '../../profile/shape-text.js';
import { decodeSheet, parseCsv } from '../../sheet/csv.js';
import { readSheet, type SheetContent } from '../../sheet/read-sheet.js';
import { SHEET_WORDS } from '../../sheet/sheet-words.js';
import type { Terminal } from '../../terminal.js';
import { UsageError } from '../../usage-error.js';

/** How `guitu profile from-sheet` is asked for. */
export interface FromSheetOptions {
  readonly id?: string;
  readonly parent?: string;
  /** Name of the place in Chinese. */
  readonly place?: string;
  readonly placeEn?: string;
  readonly out?: string;
  readonly lang: Language;
}

/** Reads a sheet that people filled in back to a profile; nothing is written while a cell is wrong. */
export async function profileFromSheet(file: string, options: FromSheetOptions, terminal: Terminal): Promise<ExitCode> {
  const { id, out, lang } = options;
  const words = SHEET_WORDS[lang];
  if (id === undefined || options.place === undefined || !/^[0-9]{6}$/.test(id)) throw new UsageError(words.options);
  const bytes = await readFile(file).catch(() => undefined);
  const rows = bytes === undefined ? [] : parseCsv(decodeSheet(bytes));
  if (rows.length === 0) throw new UsageError(words.unreadable(file));
  const sheet = await readSheet(rows, id);
  const profile = await pinned(profileOf(sheet, { ...options, id, place: options.place }));
  const told: Told[] = sheet.faults.map(({ row, column, code, detail }) => {
    return { row, column, code, text: withDetail(words.faults[code], detail), isError: true };
  });
  if (told.length === 0) told.push(...(await misfits(profile, sheet, lang)));
  for (const { row, column, text, code } of told.sort((one, other) => one.row - other.row))
    terminal.err(`${words.place(row, words.heads[column])}: ${text} [${code}]\n`);
  const wrong = told.filter(({ isError }) => isError).length;
  if (wrong > 0) {
    terminal.err(`${words.refused(wrong)}\n`);
    return EXIT.invalid;
  }
  if (Object.keys(sheet.documents).length === 0) {
    terminal.err(`${words.empty(file)}\n`);
    return EXIT.invalid;
  }
  const faults = profileShapeFaults(profile);
  if (faults.length > 0) throw shapeRefusal(file, faults, lang);
  const text = `${JSON.stringify(profile, null, 2)}\n`;
  if (out === undefined) terminal.out(text);
  else
    await writeFile(out, text, { flag: 'wx' }).catch(() => {
      throw new UsageError(words.exists(out));
    });
  return EXIT.valid;
}

const withDetail = (text: string, detail: string | undefined): string => (detail ? `${text}: ${detail}` : text);

function profileOf(
  { documents, instruments }: SheetContent,
  { id, parent, place, placeEn = place }: FromSheetOptions & { readonly id: string; readonly place: string },
): Profile {
  const operations = Object.values(documents).flat();
  const grounds = new Map(
    operations.flatMap(({ operation }) => operation.source.map((line) => [JSON.stringify(line), line])),
  );
  return {
    profile: 'profile/1',
    id,
    title: { 'zh-CN': `${place}规范`, en: `Profile of ${placeEn}` },
    place: { 'zh-CN': place, en: placeEn },
    status: 'draft',
    ...(parent === undefined ? {} : { parent }),
    base: { standard: '', documents: {} },
    source: grounds.size === 0 ? [{ basis: 'design' }] : [...grounds.values()].slice(0, 20),
    ...(instruments.length === 0 ? {} : { instruments }),
    documents: Object.fromEntries(
      Object.entries(documents).map(([slug, all]) => [slug, { operations: all.map(({ operation }) => operation) }]),
    ),
  };
}

interface Told {
  readonly row: number;
  readonly column: SheetContent['faults'][number]['column'];
  readonly text: string;
  readonly code: string;
  /** Whether it is refused; what is only idle is told. */
  readonly isError: boolean;
}

/** Operations that do not fit the document, by the cells that they come from. */
async function misfits(profile: Profile, { documents }: SheetContent, lang: Language): Promise<readonly Told[]> {
  const above = profile.parent === undefined ? undefined : await readProfile(profile.parent, lang);
  const chain = above && 'chain' in above ? [...above.chain, profile] : [profile];
  const { issues } = compileProfile(profile, await nationalLookup(chain));
  const own = issues.filter((issue) => issue.profile === profile.id);
  return own.map((issue: ProfileIssue) => {
    const [, slug = '', index = ''] = /^\/documents\/([^/]+)\/operations\/([0-9]+)/.exec(issue.at) ?? [];
    const { row, column } = documents[slug]?.[Number(index)] ?? { row: 1, column: 'document' as const };
    return {
      row,
      column,
      text: withDetail(PROFILE_ISSUE_WORDS[issue.code][lang], issue.detail),
      code: issue.code,
      isError: issue.severity === 'error',
    };
  });
}
