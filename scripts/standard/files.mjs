import { existsSync, mkdirSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** @param {string} path @returns {any} */
export const readJson = (path) => {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch (error) {
    throw new Error(`${path}: ${/** @type {Error} */ (error).message}`, { cause: error });
  }
};

/** @param {string} path @param {any} fallback @returns {any} */
export const readJsonOr = (path, fallback) => (existsSync(path) ? readJson(path) : fallback);

/** Every file that this run has written or found up to date. @type {Set<string>} */
const kept = new Set();

/** Writes only when the content differs, so that watchers and incremental builds stay quiet. */
export const write = (/** @type {string} */ path, /** @type {string} */ text) => {
  kept.add(path);
  if (existsSync(path) && readFileSync(path, 'utf8') === text) return;
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
};

/** Files below a folder that this run has written or found up to date, relative to it, with `/`. @param {string} folder */
export const writtenBelow = (folder) =>
  [...kept]
    .filter((path) => !relative(folder, path).startsWith('..'))
    .map((path) => relative(folder, path).split(sep).join('/'));

/** @param {string} path @param {unknown} value */
export const writeJson = (path, value) => write(path, `${JSON.stringify(value, null, 2)}\n`);

/** Names in a folder, sorted; none when it does not exist. @param {string} folder */
export const names = (folder) => (existsSync(folder) ? readdirSync(folder).sort() : []);

/** Removes what an earlier run has left in a folder of generated files. @param {string} folder */
export const prune = (folder) => {
  for (const name of names(folder)) {
    const path = join(folder, name);
    if (statSync(path).isDirectory()) prune(path);
    else if (!kept.has(path)) rmSync(path);
  }
};

/** @param {string} folder @returns {Record<string, any>} JSON files of a folder by name without `.json` */
export const jsonFiles = (folder) =>
  Object.fromEntries(
    names(folder)
      .filter((name) => name.endsWith('.json'))
      .map((name) => [name.slice(0, -5), readJson(join(folder, name))]),
  );
