import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { loadDocument } from '@guitu/core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { readCatalog } from './catalog.js';
import { guituWith } from './test-support/guitu.js';
import { skeletonOf } from './skeleton/skeleton.js';

const ID = '0f8fad5b-d9cb-469f-a165-70867728950e';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'guitu-new-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe.each(readCatalog().map(({ slug }) => slug))('a draft of %s', (slug) => {
  test.each([false, true])('is accepted as a draft and never as a final document (full: %s)', async (isFull) => {
    const kind = await loadDocument(slug);
    const { document } = skeletonOf(kind, ID, isFull);
    expect(document['header']).toMatchObject({ document: slug, standard: kind.standard, id: ID, status: 'draft' });
    const errors = kind.validate(document, { mode: 'draft' }).issues.filter(({ severity }) => severity === 'error');
    expect(errors).toEqual([]);
    expect(kind.validate(document).outcome).toBe('invalid');
  });
});

describe('guitu new', () => {
  test('prints the required parts, empty, for guitu validate --draft to accept', async () => {
    const { status, out, err } = await guituWith(['new', 'home-visit-record']);
    expect([status, err]).toEqual([0, '']);
    const { header, ...rest } = JSON.parse(out) as { header: Record<string, unknown> };
    expect(Object.keys(header)).toEqual(['document', 'standard', 'id', 'status', 'issuer']);
    expect(rest).toEqual({ subject: {}, visitors: [] });
    expect((await guituWith(['validate', '--draft', '-'], out)).status).toBe(0);
    expect((await guituWith(['validate', '-'], out)).status).toBe(1);
  });

  test('prints every field with --full: a title in brackets where a text goes, and names the rest', async () => {
    const { out, err } = await guituWith(['new', 'home-visit-record', '--full']);
    expect(JSON.parse(out)).toMatchObject({
      subject: { personId: '【人员编号】', name: '【姓名】' },
      visitors: [{ name: '【姓名】' }],
      suggestions: '【对工作的意见建议】',
    });
    for (const path of ['/visitedAt', '/result', '/announced', '/subject/birthDate']) expect(err).toContain(path);
    const english = await guituWith(['new', 'home-visit-record', '--full', '--lang', 'en']);
    expect(JSON.parse(english.out)).toMatchObject({ subject: { name: '【Name】' } });
  });

  test('gives every draft an id of its own', async () => {
    const [one, other] = [await guituWith(['new', 'home-visit-record']), await guituWith(['new', 'home-visit-record'])];
    expect(one.out).not.toBe(other.out);
  });

  test('writes a file, and never over one that exists', async () => {
    const path = join(folder, 'visit.json');
    const { status, out, err } = await guituWith(['new', 'home-visit-record', '--out', path]);
    expect([status, out]).toEqual([0, '']);
    expect(err).toContain('visit.json');
    expect(await readFile(path, 'utf8')).toContain('home-visit-record');
    await writeFile(path, 'somebody’s work');
    const again = await guituWith(['new', 'home-visit-record', '--out', path]);
    expect([again.status, again.err]).toEqual([2, expect.stringContaining('已经存在')]);
    expect(await readFile(path, 'utf8')).toBe('somebody’s work');
    expect((await guituWith(['new', 'home-visit-record', '--out', join(folder, 'absent/visit.json')])).status).toBe(2);
  });

  test('answers a slug that does not exist with those near to it', async () => {
    const { status, out, err } = await guituWith(['new', 'home-visit-recrod', '--lang', 'en']);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain('Did you mean home-visit-record');
    expect((await guituWith(['new', 'zzzzzzzzzz'])).err).toContain('guitu list');
  });
});
