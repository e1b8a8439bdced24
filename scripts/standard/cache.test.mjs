import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { casesOf } from './artefacts/cases.mjs';
import { openCache, toolDigest } from './cache.mjs';
import { defineDocument } from './definition.mjs';
import { flatDocument } from './document-schema.mjs';
import { documentFiles } from './emit-core.mjs';
import { readStandard } from './read-standard.mjs';
import { documentRules } from './rules.mjs';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'guitu-cache-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const entries = () => readdirSync(folder, { recursive: true }).filter((name) => String(name).endsWith('.json'));

describe('the cache', () => {
  /** @type {number} */
  let made = 0;
  beforeEach(() => {
    made = 0;
  });
  /** @param {any} [options] @param {unknown} [inputs] @param {string} [kind] */
  const ask = (options = {}, inputs = { a: 1 }, kind = 'x') =>
    openCache({ folder, tools: 't', ...options }).get(kind, inputs, () => ({ made: (made += 1) }));

  test('makes a result once for the same inputs', () => {
    expect([ask(), ask(), ask({}, { a: 1 })]).toEqual([{ made: 1 }, { made: 1 }, { made: 1 }]);
  });

  test.each([
    ['other inputs', [{}, { a: 2 }]],
    ['inputs in another order', [{}, { b: 1, a: 1 }]],
    ['other tools', [{ tools: 'u' }]],
    ['another kind of result', [{}, { a: 1 }, 'y']],
  ])('makes it again for %s', (_name, words) => {
    ask();
    expect(ask(...words)).toEqual({ made: 2 });
  });

  test('makes it every time when it is switched off, and writes nothing', () => {
    expect([ask({ enabled: false }), ask({ enabled: false })]).toEqual([{ made: 1 }, { made: 2 }]);
    expect(entries()).toEqual([]);
  });

  test('makes again what cannot be read', () => {
    ask();
    const [name] = entries();
    writeFileSync(join(folder, String(name)), '{"result":');
    expect([ask(), ask()]).toEqual([{ made: 2 }, { made: 2 }]);
  });

  test('does not remember a failure', () => {
    const cache = openCache({ folder, tools: 't' });
    expect(() =>
      cache.get('x', 1, () => {
        throw new Error('broken');
      }),
    ).toThrow('broken');
    expect(cache.get('x', 1, () => 'made')).toBe('made');
  });

  test.each([
    [14, 1],
    [15, 0],
  ])('keeps after %i days what nobody asked for: %i', (days, kept) => {
    const start = Date.now();
    ask({ now: start });
    ask({ now: start });
    openCache({ folder, tools: 't', now: start + days * 86_400_000 - 1000 }).tidy();
    expect(entries()).toHaveLength(kept);
  });
});

describe('the digest of the tools', () => {
  test('changes with each script and not with tests', () => {
    writeFileSync(join(folder, 'a.mjs'), '1');
    const before = toolDigest([folder]);
    writeFileSync(join(folder, 'a.test.mjs'), '1');
    expect(toolDigest([folder])).toBe(before);
    writeFileSync(join(folder, 'a.mjs'), '2');
    const changed = toolDigest([folder]);
    expect(changed).not.toBe(before);
    writeFileSync(join(folder, 'b.mjs'), '');
    expect(toolDigest([folder])).not.toBe(changed);
  });
});

test('the files of a document are the same from the cache', () => {
  const slug = 'community-detox-agreement';
  const standard = readStandard();
  const document = /** @type {any} */ (standard.documents.find((one) => one.slug === slug));
  const flat = flatDocument(document, standard.codelists);
  const defined = defineDocument(document, flat, standard);
  const built = { document, flat, rules: documentRules(document, flat), definition: defined.definition };
  const make = () => ({ files: documentFiles(slug, defined, flat), cases: casesOf(built) });
  const cache = openCache({ folder, tools: 't' });
  const [plain, written, read] = [make(), cache.get('all', slug, make), cache.get('all', slug, () => undefined)];
  expect(JSON.stringify(written)).toBe(JSON.stringify(plain));
  expect(JSON.stringify(read)).toBe(JSON.stringify(plain));
});
