import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinyin } from 'pinyin-pro';
import { documentKinds } from './codelists-catalogue.mjs';
import { divisions, nationalities } from './codelists-packaged.mjs';
import { parseCsv } from './csv.mjs';
import { names, readJson } from './files.mjs';
import { schemasSource } from './paths.mjs';

/**
 * @typedef {{ code: string, zh: string, en: string, initials?: string, parent?: string, definition?: string,
 *   source?: string, since?: string, replacedBy?: string, until?: number, external?: string }} CodelistEntry
 * @typedef {{ name: string, title: Record<string, string>, description?: Record<string, string>, open: boolean,
 *   verified?: boolean, shared?: true, source: object[], entries: CodelistEntry[] }} Codelist
 */

/** Lists longer than this are searched by typing, so they carry pinyin initials. */
const SEARCHED_FROM = 30;

/** @param {string} text */
const initialsOf = (text) =>
  pinyin(text, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'consecutive' }).join('').toLowerCase();

/** What is no longer offered is not searched for either. @param {CodelistEntry} entry */
const withInitials = (entry) => (entry.until === undefined ? { ...entry, initials: initialsOf(entry.zh) } : entry);

/**
 * The entries of a CSV file; empty cells are left out. Throws for a row that has more or fewer cells than
 * the head, because a comma too many would move every cell after it.
 * @param {string} file for the message @param {string} text @returns {CodelistEntry[]}
 */
export const entriesOf = (file, text) => {
  const [head = [], ...rows] = parseCsv(text);
  return rows.map((cells, index) => {
    if (cells.length !== head.length)
      throw new Error(`${file}, row ${index + 2}: has ${cells.length} cells, the head has ${head.length}`);
    const pairs = head.map((column, place) => [column, cells[place] ?? '']).filter(([, value]) => value !== '');
    return /** @type {CodelistEntry} */ (Object.fromEntries(pairs));
  });
};

/** @param {string} name @returns {Codelist} */
const fromCsv = (name) => {
  const file = join(schemasSource, 'codelists', `${name}.csv`);
  const entries = entriesOf(`codelists/${name}.csv`, readFileSync(file, 'utf8'));
  return { name, ...readJson(join(schemasSource, 'codelists', `${name}.json`)), entries };
};

/** All code lists by name. @returns {Record<string, Codelist>} */
export const readCodelists = () => {
  const lists = names(join(schemasSource, 'codelists'))
    .filter((name) => name.endsWith('.csv'))
    .map((name) => fromCsv(name.slice(0, -4)));
  return Object.fromEntries(
    [...lists, divisions(), nationalities(), documentKinds()].map((list) => [
      list.name,
      list.entries.length > SEARCHED_FROM ? { ...list, entries: list.entries.map(withInitials) } : list,
    ]),
  );
};
