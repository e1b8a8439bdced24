import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entriesOf } from './codelists.mjs';
import { formatCsv } from './csv.mjs';
import { names, readJson, write, writeJson } from './files.mjs';
import { coverageOf } from './mapping-coverage.mjs';
import { placeKey, placesOf } from './mapping-places.mjs';
import { schemasOutput, schemasSource } from './paths.mjs';

/**
 * @typedef {'element' | 'table' | 'format' | 'qualifier' | 'section' | 'standard'} ElementKind
 *   what another standard has: a data element, a code table, a form of numbers or dates, a qualifier of elements,
 *   a chapter, or itself as a whole
 * @typedef {{ id: string, kind: ElementKind, zh: string, en: string, read: 'whole' | 'part' | 'name', instrument: string,
 *   identifier?: string, representation?: string, valueDomain?: string }} MappedElement
 *   what was read of another standard; what was not read is absent
 * @typedef {{ instrument: string, extent: 'text' | 'excerpt' | 'transcription' | 'contents' | 'title', readOn: string,
 *   url?: string, holds?: number, note?: Record<string, string> }} Reading
 * @typedef {{ of: string, pointer?: string, title: string, id: string, name: string,
 *   relation: 'exact' | 'close' | 'broader' | 'narrower' | 'related', noteZh?: string, noteEn?: string, source: string }} MappingRow
 *   `of` is `common/<type>`, `common/base/<base>`, `documents/<slug>` or `codelists/<name>`; ours is broader or narrower
 * @typedef {{ name: string, title: Record<string, string>, description: Record<string, string>,
 *   unread: Record<string, string>, verified: boolean, scope: string[], read: Reading[], elements: MappedElement[],
 *   rows: MappingRow[] }} Mapping
 */

/** Columns of a mapping in their order. */
const COLUMNS = /** @type {const} */ ([
  ...['of', 'pointer', 'title', 'id', 'name'],
  ...['relation', 'noteZh', 'noteEn', 'source'],
]);

/** Excel reads a file as UTF-8 only when it begins with this mark. */
const MARK = '\ufeff';

/** Every mapping by the name of its files: the head in JSON, the rows in CSV. @returns {Record<string, Mapping>} */
export const readMappings = () =>
  Object.fromEntries(
    names(join(schemasSource, 'mappings'))
      .filter((file) => file.endsWith('.csv'))
      .map((file) => {
        const name = file.slice(0, -4);
        const text = readFileSync(join(schemasSource, 'mappings', file), 'utf8');
        const rows = /** @type {MappingRow[]} */ (/** @type {unknown} */ (entriesOf(`mappings/${file}`, text)));
        return [name, { name, ...readJson(join(schemasSource, 'mappings', `${name}.json`)), rows }];
      }),
  );

/** Mappings as they are published, for programs and for tables, and what they cover. @param {import('./read-standard.mjs').Standard} standard @param {Iterable<readonly [slug: string, flat: any]>} flats */
export const emitMappings = (standard, flats) => {
  const folder = join(schemasOutput, 'mappings');
  const { nodes } = placesOf(standard, flats);
  const english = (/** @type {{ of: string, pointer?: string }} */ { of, pointer }) =>
    nodes.get(placeKey(of, pointer))?.en ?? '';
  for (const mapping of Object.values(standard.mappings)) {
    const rows = mapping.rows.map(({ title, ...row }) => ({ ...row, title: { 'zh-CN': title, en: english(row) } }));
    writeJson(join(folder, `${mapping.name}.json`), { ...mapping, rows });
    const lines = mapping.rows.map((row) => COLUMNS.map((column) => /** @type {any} */ (row)[column] ?? ''));
    write(join(folder, `${mapping.name}.csv`), MARK + formatCsv([[...COLUMNS], ...lines]));
  }
  writeJson(join(folder, 'coverage.json'), coverageOf(standard, flats));
};
