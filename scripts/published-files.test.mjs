import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
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

/** Files that do not parse as one edition; dynamic import is the one later form that all our platforms read. */
const newerThan = (/** @type {2019 | 2020} */ ecmaVersion, /** @type {string[]} */ paths) =>
  paths.filter((path) => {
    try {
      parse(readFileSync(path, 'utf8').replace(/\bimport\s*\(/g, 'load('), { ecmaVersion, sourceType: 'module' });
      return false;
    } catch {
      return true;
    }
  });

/** Modules that import Lit, which is published in newer syntax than any of ours. */
const besideLit = files.filter((path) => /elements\/dist\/(?!legacy\/|guitu)/.test(path));

test('every published browser file is ES2019 syntax and dynamic import, but for those that stand beside Lit', () => {
  expect(
    newerThan(
      2019,
      files.filter((path) => !besideLit.includes(path)),
    ),
  ).toEqual([]);
});

test('those that stand beside Lit are ES2020, which Chromium 80 reads', () => {
  expect(besideLit.length).toBeGreaterThan(10);
  expect(newerThan(2020, besideLit)).toEqual([]);
});
