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

test('every published browser file is ES2019 syntax and dynamic import', () => {
  const newer = files.filter((path) => {
    try {
      // Dynamic import is the one later form that all our platforms read.
      parse(readFileSync(path, 'utf8').replace(/\bimport\s*\(/g, 'load('), { ecmaVersion: 2019, sourceType: 'module' });
      return false;
    } catch {
      return true;
    }
  });
  expect(newer).toEqual([]);
});
