import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { parse } from 'acorn';
import { expect, test } from 'vitest';
import { root } from './run.mjs';

/** @param {string} folder @returns {string[]} */
const scripts = (folder) =>
  existsSync(folder)
    ? readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
        const path = join(folder, entry.name);
        if (entry.isDirectory()) return scripts(path);
        return entry.name.endsWith('.js') ? [path] : [];
      })
    : [];

const files = [
  'core/dist',
  'core/documents',
  'core/texts',
  'core/codelists',
  'core/rubrics',
  'core/case-rules',
  'core/lifecycle',
  'core/obligations',
  'core/indicators',
  'core/migrations',
  'core/profiles',
  'forms/dist',
  'elements/dist',
  'elements/doc',
].flatMap((folder) => scripts(join(root, 'packages', folder)));

test('there are published browser files', () => {
  expect(files.length).toBeGreaterThan(50);
});

test('no published browser file makes code from text', () => {
  const offenders = files.filter((path) => /\beval\s*\(|new Function\b|\brequire\(/.test(readFileSync(path, 'utf8')));
  expect(offenders).toEqual([]);
});

/** Whether files parse as one edition, by edition and path: some are asked about more than once. @type {Map<string, boolean>} */
const parsed = new Map();

/** Dynamic import is the one later form that all our platforms read. @param {2019 | 2020} ecmaVersion @param {string} path */
const parsesAs = (ecmaVersion, path) => {
  try {
    parse(readFileSync(path, 'utf8').replace(/\bimport\s*\(/g, 'load('), { ecmaVersion, sourceType: 'module' });
    return true;
  } catch {
    return false;
  }
};

/** Files that do not parse as one edition. @param {2019 | 2020} ecmaVersion @param {string[]} paths */
const newerThan = (ecmaVersion, paths) =>
  paths.filter((path) => {
    const key = `${ecmaVersion} ${path}`;
    const parses = parsed.get(key) ?? parsesAs(ecmaVersion, path);
    parsed.set(key, parses);
    return !parses;
  });

/** Modules that `exports` lead to; tools that read none of those get the builds in `legacy`, and the plain scripts. */
const ofExports = files.filter((path) => /(core|forms|elements)\/dist\/(?!legacy\/|guitu)/.test(path));

/** What a file imports or may load, and what that imports. @param {string} path @param {Set<string>} [seen] @returns {Set<string>} */
const reached = (path, seen = new Set()) => {
  if (seen.has(path)) return seen;
  seen.add(path);
  for (const [, next] of readFileSync(path, 'utf8').matchAll(/(?:\bfrom\s*|\bimport\s*\(?\s*)["'](\.[^"']+)["']/g))
    reached(join(dirname(path), next ?? ''), seen);
  return seen;
};

test('every published browser file is ES2019 syntax and dynamic import, but for those that exports lead to', () => {
  expect(
    newerThan(
      2019,
      files.filter((path) => !ofExports.includes(path)),
    ),
  ).toEqual([]);
});

test('those that exports lead to are ES2020, which Chromium 80 reads', () => {
  expect(ofExports.length).toBeGreaterThan(10);
  expect(newerThan(2020, ofExports)).toEqual([]);
});

test.each(['core', 'forms', 'elements'])('who reads no exports of %s comes to ES2019 alone', (name) => {
  const folder = join(root, 'packages', name);
  const { main } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const beside = readdirSync(folder).filter((file) => file.endsWith('.js'));
  const all = [main, ...beside].flatMap((file) => [...reached(join(folder, file))]);
  expect(all.length).toBeGreaterThan(beside.length + 1);
  expect(newerThan(2019, [...new Set(all)])).toEqual([]);
});
