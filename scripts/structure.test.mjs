import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './run.mjs';

/** What each package may import: the arrow schemas → core → forms → elements, and core, forms → cli. */
/** @type {Record<string, string[]>} */
const ALLOWED = {
  schemas: [],
  core: ['schemas'],
  forms: ['core'],
  elements: ['core', 'forms'],
  cli: ['core', 'forms', 'schemas'],
};

/** @param {string} folder @returns {string[]} */
const sources = (folder) =>
  readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return sources(path);
    return entry.name.endsWith('.ts') ? [path] : [];
  });

/** @param {string} path @returns {string[]} every module specifier of a file */
const imports = (path) =>
  [
    ...readFileSync(path, 'utf8').matchAll(
      /^(?:import|export)\s(?:[^'"=;]*?\sfrom\s)?['"]([^'"]+)['"];$|\bimport\('([^']+)'\)/gm,
    ),
  ].map((match) => String(match[1] ?? match[2]));

describe.each(Object.entries(ALLOWED))('the package %s', (name, allowed) => {
  const folder = join(root, 'packages', name);
  const files = sources(join(folder, 'src'));

  test('imports only packages to its left', () => {
    const siblings = files.flatMap((path) =>
      imports(path)
        .filter((id) => id.startsWith('@guitu/'))
        .map((id) => id.split('/')[1]),
    );
    expect([...new Set(siblings)].filter((id) => !allowed.includes(String(id)) && id !== name)).toEqual([]);
  });

  test('never reaches out of its own folder by a path', () => {
    const escapes = files.flatMap((path) => {
      const depth = path.slice(join(folder, 'src').length + 1).split('/').length - 1;
      return imports(path)
        .filter((id) => id.startsWith('.'))
        .filter((id) => (id.match(/\.\.\//g) ?? []).length > depth + 1)
        .map((id) => `${path}: ${id}`);
    });
    expect(escapes).toEqual([]);
  });

  test('declares the packages it imports', () => {
    const manifest = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
    const declared = new Set(Object.keys(manifest.dependencies ?? {}));
    const used = files
      .filter((path) => !/\.(test|browser)\.ts$/.test(path) && !path.includes('/test-support/'))
      .flatMap((path) => imports(path))
      .filter((id) => !id.startsWith('.') && !id.startsWith('node:'))
      .map((id) => (id.startsWith('@') ? id.split('/').slice(0, 2).join('/') : String(id.split('/')[0])));
    expect([...new Set(used)].filter((id) => !declared.has(id))).toEqual([]);
  });
});
