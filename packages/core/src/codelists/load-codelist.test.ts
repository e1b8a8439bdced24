import { expect, test } from 'vitest';
import { codelists } from '../generated.js';
import { loadCodelist, UnknownCodelistError } from './load-codelist.js';

test.each(Object.keys(codelists))(
  'the list %s has a title in both languages and distinct codes with words',
  async (name) => {
    const { title, entries, name: own } = await loadCodelist(name);
    expect(own).toBe(name);
    expect(title['zh-CN']).toMatch(/\S/);
    expect(title.en).toMatch(/\S/);
    expect(new Set(entries.map(({ code }) => code)).size).toBe(entries.length);
    for (const { code, zh } of entries) expect(zh, code).toMatch(/\S/);
  },
);

test.each(['no-such-list', 'constructor', ''])('%j is no list', async (name) => {
  await expect(loadCodelist(name)).rejects.toThrow(UnknownCodelistError);
  await expect(loadCodelist(name)).rejects.toMatchObject({ codelist: name });
});

test('a list that comes in parts is loaded with all of them', async () => {
  const { entries } = await loadCodelist('division');
  const provinces = new Set(entries.map(({ code }) => code.slice(0, 2)));
  expect(provinces.size).toBeGreaterThan(30);
  expect(entries.find(({ code }) => code === '510202')).toMatchObject({ zh: '渝中区', until: 1996 });
});

test.each([
  ['510107', ['51']],
  ['51', ['51']],
  ['990000', []],
])('the part of code %j has provinces %j only', async (code, provinces) => {
  const list = await codelists['division']?.();
  const { entries = [] } = (await list?.load?.(code)) ?? {};
  expect([...new Set(entries.map((entry) => entry.code.slice(0, 2)))]).toEqual(provinces);
});
