import { readCatalog } from '../catalog.js';
import { EXIT, type ExitCode } from '../exit-code.js';
import { inColumns } from '../output/columns.js';
import type { Terminal } from '../terminal.js';

/** How `guitu list` is asked for. */
export interface ListOptions {
  readonly format: 'text' | 'json';
  readonly lang: 'zh-CN' | 'en';
}

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
  for (const line of inColumns(rows)) terminal.out(`${line}\n`);
  return EXIT.valid;
}
