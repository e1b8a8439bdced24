import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readStandard } from './standard/read-standard.mjs';
import { root } from './run.mjs';

/** @param {string} path @returns {any} */
const read = (path) => JSON.parse(readFileSync(path, 'utf8'));

const { catalogue, documents, families } = readStandard();
const named = families.map(({ family }) => family);
const familyOf = new Map(documents.map(({ slug, meta }) => [slug, meta.family]));

/** The kinds of all documents below a folder. @param {string} path @returns {string[]} */
const kindsBelow = (path) =>
  readdirSync(path, { withFileTypes: true }).flatMap((entry) => {
    const place = join(path, entry.name);
    if (entry.isDirectory()) return kindsBelow(place);
    const kind = entry.name.endsWith('.json') ? read(place).header?.document : undefined;
    return kind === undefined ? [] : [kind];
  });

test('every family of documents is in a case file or at a station', () => {
  const kinds = ['cases', 'stations'].flatMap((folder) => kindsBelow(join(root, 'examples', folder)));
  const shown = new Set(kinds.map((kind) => familyOf.get(kind)));
  expect(named.filter((family) => !shown.has(family))).toEqual([]);
});

test('every document of the catalogue belongs to one of the families', () => {
  expect(catalogue.length).toBeGreaterThan(0);
  expect(catalogue.filter(({ family }) => !named.includes(family))).toEqual([]);
});
