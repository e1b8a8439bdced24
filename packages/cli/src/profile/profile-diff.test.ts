import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { composed as source, examplePlace as words, exampleProfile } from '../test-support/example-profile.js';
import { guitu } from '../test-support/guitu.js';

const folder = mkdtempSync(join(tmpdir(), 'guitu-diff-'));
afterAll(() => rmSync(folder, { recursive: true }));

const slug = 'home-visit-record';

function file(name: string, changes: object): string {
  const path = join(folder, `${name}.json`);
  writeFileSync(path, JSON.stringify({ ...exampleProfile, id: name, ...changes }));
  return path;
}

const asked = (...operations: object[]): object => ({
  documents: { [slug]: { operations: operations.map((operation) => ({ ...operation, source })) } },
});

describe('guitu profile diff', () => {
  test('says operations, choices, lists and names that are only in one, or otherwise', async () => {
    const one = file('519999', {
      ...asked({ op: 'require', at: '/nextVisitOn' }, { op: 'narrow-length', at: '/situation', maxLength: 500 }),
      choices: { schedule: 'tongjiang-2020', lifecycle: { leave: 'runs-on' } },
      names: { documents: { [slug]: words } },
    });
    const other = file('519998', {
      ...asked({ op: 'narrow-length', at: '/situation', maxLength: 300 }),
      choices: { schedule: 'tongjiang-2020', lifecycle: { leave: 'moves-the-end' } },
      codelists: { 'drug-test-result': { labels: { positive: words }, source } },
    });
    const { status, out, err } = await guitu('profile', 'diff', one, other, '--format', 'json');
    expect([status, err]).toEqual([1, '']);
    const { differences, ...ids } = JSON.parse(out) as { differences: Record<string, unknown>[] };
    expect(ids).toEqual({ one: '519999', other: '519998' });
    const said = (value: unknown, profile: string): object => ({ value, profile, source });
    expect(differences).toEqual([
      {
        part: 'choice',
        about: 'leave',
        what: 'lifecycle',
        one: { value: 'runs-on', profile: '519999', source },
        other: said('moves-the-end', '519998'),
      },
      { part: 'codelist', about: 'drug-test-result', what: 'positive', other: said(words, '519998') },
      { part: 'name', about: slug, what: 'documents', one: said(words, '519999') },
      { part: 'operation', document: slug, about: '/nextVisitOn', what: 'require', one: said(true, '519999') },
      {
        part: 'operation',
        document: slug,
        about: '/situation',
        what: 'narrow-length',
        one: said({ maxLength: 500 }, '519999'),
        other: said({ maxLength: 300 }, '519998'),
      },
    ]);
    const text = await guitu('profile', 'diff', one, other);
    expect(text.out).toContain(`操作 ${slug}\n  /nextVisitOn require\n    519999: 有\n    519998: 没有\n`);
  });

  test('counts what the places above say, and finds nothing between equals', async () => {
    file('519900', asked({ op: 'require', at: '/nextVisitOn' }));
    const child = file('519999', { parent: '519900' });
    const same = file('519998', asked({ op: 'require', at: '/nextVisitOn' }));
    expect(await guitu('profile', 'diff', child, same)).toEqual({ status: 0, out: '没有不同。\n', err: '' });
    const { out } = await guitu('profile', 'diff', child, file('519997', {}), '--lang', 'en');
    expect(out).toContain('519999(in 519900): yes\n    519997: nothing');
    expect((await guitu('profile', 'diff', child, join(folder, 'none.json'))).status).toBe(2);
  });
});

describe('guitu profile pin', () => {
  test('writes the digests of the documents that are narrowed, and nothing else', async () => {
    const path = file('519999', asked({ op: 'require', at: '/nextVisitOn' }));
    expect((await guitu('profile', 'pin', path)).out).toBe(`${path}：写入 1 种文书的摘要。\n`);
    const { base: pins, ...rest } = JSON.parse(readFileSync(path, 'utf8')) as typeof exampleProfile;
    const { base: _pins, ...before } = {
      ...exampleProfile,
      ...asked({ op: 'require', at: '/nextVisitOn' }),
    } as typeof exampleProfile;
    expect(rest).toEqual(before);
    expect(Object.keys(pins.documents)).toEqual([slug]);
    const text = readFileSync(path, 'utf8');
    expect((await guitu('profile', 'pin', path)).out).toContain('没有改动');
    expect(readFileSync(path, 'utf8')).toBe(text);
    expect((await guitu('profile', 'check', path)).status).toBe(0);
    expect((await guitu('profile', 'pin', join(folder, 'none.json'))).status).toBe(2);
    writeFileSync(path, '{}');
    expect((await guitu('profile', 'pin', path)).status).toBe(3);
    expect(readFileSync(path, 'utf8')).toBe('{}');
  });
});
