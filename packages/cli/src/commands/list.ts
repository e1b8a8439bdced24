import { readCatalog } from '../catalog.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import type { Terminal } from '../terminal.js';

/** How `guitu list` is asked for. */
export interface ListOptions {
  readonly format: 'text' | 'json';
  readonly lang: 'zh-CN' | 'en';
}

/** Columns are padded by what a character occupies on a terminal: a Chinese one takes two places. */
const widthOf = (text: string): number =>
  [...text].reduce((width, character) => width + (character > '\u2e80' ? 2 : 1), 0);

const pad = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - widthOf(text)));

/** Prints every document of the standard. */
export function list(options: ListOptions, terminal: Terminal): ExitCode {
  const documents = readCatalog().map(({ slug, title, kind, family, version, maturity, evidence }) => ({
    slug,
    title,
    kind,
    family,
    version,
    maturity,
    evidence,
  }));
  if (options.format === 'json') {
    terminal.out(`${JSON.stringify(documents, null, 2)}\n`);
    return EXIT.valid;
  }
  const rows = documents.map(({ slug, title, kind, version, maturity }) => [
    slug,
    options.lang === 'en' ? title.en : title.zh,
    kind,
    version,
    maturity,
  ]);
  const widths = [0, 1, 2, 3, 4].map((column) => Math.max(...rows.map((row) => widthOf(row[column] ?? ''))));
  for (const row of rows)
    terminal.out(
      `${row
        .map((cell, column) => pad(cell, widths[column] ?? 0))
        .join('  ')
        .trimEnd()}\n`,
    );
  return EXIT.valid;
}
