import type { Language } from '@guitu/core';
import { writeFile } from 'node:fs/promises';
import { EXIT, type ExitCode } from '../../exit-code.js';
import { loadKnownDocument } from '../../known-document.js';
import { readProfile } from '../../profile/read-profile.js';
import { shapeRefusal } from '../../profile/shape-text.js';
import { formatCsv } from '../../sheet/csv.js';
import { sheetRows } from '../../sheet/sheet-rows.js';
import { SHEET_WORDS } from '../../sheet/sheet-words.js';
import type { Terminal } from '../../terminal.js';
import { UsageError } from '../../usage-error.js';

/** How `guitu profile template` is asked for. */
export interface ProfileTemplateOptions {
  readonly out?: string;
  /** A profile whose operations are filled in already. */
  readonly profile?: string;
  readonly lang: Language;
}

/** Writes a sheet of a document, one row a field, in which people write what their place narrows. */
export async function profileTemplate(
  slug: string,
  { out, profile, lang }: ProfileTemplateOptions,
  terminal: Terminal,
): Promise<ExitCode> {
  const words = SHEET_WORDS[lang];
  const kind = await loadKnownDocument(slug, lang);
  const read = profile === undefined ? undefined : await readProfile(profile, lang);
  if (profile !== undefined && read && 'faults' in read) throw shapeRefusal(profile, read.faults, lang);
  const operations = (read && 'profile' in read && read.profile.documents?.[slug]?.operations) || [];
  const { rows, left } = sheetRows(kind, operations, lang);
  if (left.length > 0)
    terminal.err(
      `${words.left(left.map((each) => (each.op === 'add-rule' ? each.rule.id : `${each.op} ${each.at}`)).join(', '))}\n`,
    );
  const text = formatCsv(rows);
  if (out === undefined) {
    terminal.out(text);
    return EXIT.valid;
  }
  // What is there may be filled in.
  await writeFile(out, text, { flag: 'wx' }).catch(() => {
    throw new UsageError(words.exists(out));
  });
  terminal.err(`${words.written(out, rows.length - 1)}\n`);
  return EXIT.valid;
}
