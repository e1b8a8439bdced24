import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readJson } from '../files.mjs';
import { root, schemasOutput } from '../paths.mjs';
import { deviations, describeFiles, digests, manifestOf } from './manifest.mjs';

describe('a digest', () => {
  // The sample that GB/T 32905 publishes for SM3, and the one of FIPS 180 for SHA-256.
  test('of "abc" is the one that the standards of the algorithms publish', () => {
    expect(digests('abc')).toEqual({
      size: 3,
      sha256: 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad',
      sm3: '66c7f0f462eeedd9d1f2d46bdc10e4e24167c4875cf2f7a2297da02b8f4ba8e0',
    });
  });

  test('of sixteen times "abcd" is the second published sample of SM3', () => {
    expect(digests('abcd'.repeat(16)).sm3).toBe('debe9ff92275b8a138604889c18e5a4d6fdb70e5387e5765293dcba39c0c5732');
  });
});

describe('the published manifest', () => {
  const manifest = readJson(join(schemasOutput, 'manifest.json'));

  test('lists every published file once, and describes all of them truly', () => {
    const paths = manifest.files.map((/** @type {{ path: string }} */ { path }) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toEqual([...paths].sort());
    expect(paths).toContain('catalog.json');
    expect(deviations(schemasOutput)).toEqual([]);
  });

  test('carries the digest of its own list', () => {
    expect(manifest).toEqual(manifestOf(manifest.files, manifest));
  });
});

describe('a manifest', () => {
  // A few of the published files, described by the same functions: hashing all of them for each case takes long.
  const PATHS = ['catalog.json', 'common/person/schema.json', 'index.js', 'sources/instruments.json'];
  const manifest = manifestOf(describeFiles(schemasOutput, PATHS), { package: 'x', version: '1', standard: '0.1' });
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'guitu-manifest-'));
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  /** A folder as it is published. @param {string} name */
  const copy = (name) => {
    const place = join(folder, name);
    for (const path of PATHS) {
      mkdirSync(dirname(join(place, path)), { recursive: true });
      cpSync(join(schemasOutput, path), join(place, path));
    }
    writeFileSync(join(place, 'manifest.json'), JSON.stringify(manifest));
    return place;
  };

  test('is proof against a changed byte, a missing file and an added one', () => {
    const place = copy('changed');
    const types = join(place, 'index.js');
    writeFileSync(types, readFileSync(types, 'utf8').replace(/.$/s, ' '));
    const catalog = join(place, 'catalog.json');
    writeFileSync(catalog, readFileSync(catalog, 'utf8').replace('社区', '杜区'));
    rmSync(join(place, 'common/person/schema.json'));
    writeFileSync(join(place, 'sources/added.json'), '{}');
    writeFileSync(join(place, 'sources/instruments.json'), '[');
    expect(deviations(place)).toEqual([
      'catalog.json: differs in sha256, sm3',
      'common/person/schema.json: missing',
      'index.js: differs in sha256, sm3',
      'sources/instruments.json: no JSON',
      'sources/added.json: not in the manifest',
    ]);
  });

  test('is proof against a changed list', () => {
    const place = copy('list');
    const [first, ...files] = manifest.files;
    const forged = { ...manifest, files };
    writeFileSync(join(place, 'manifest.json'), JSON.stringify(forged));
    expect(deviations(place)).toEqual([
      'manifest.json: differs in size, sha256, sm3',
      `${first?.path}: not in the manifest`,
    ]);
  });

  test('holds for the same JSON in another layout', () => {
    const place = copy('layout');
    const catalog = join(place, 'catalog.json');
    writeFileSync(catalog, JSON.stringify(readJson(catalog)));
    expect(deviations(place)).toEqual([]);
  });

  test('is asked for where there is none', () => {
    expect(deviations(folder)).toEqual(['manifest.json: missing']);
  });

  test('is verified by a command that prints each deviation and fails', () => {
    const verify = (/** @type {string[]} */ ...words) =>
      spawnSync(process.execPath, [join(root, 'scripts/standard/verify-manifest.mjs'), ...words], { encoding: 'utf8' });
    const place = copy('command');
    expect(verify(place)).toMatchObject({ status: 0, stderr: '' });
    rmSync(join(place, 'index.js'));
    expect(verify(place)).toMatchObject({ status: 1, stderr: 'index.js: missing\n' });
  });
});
