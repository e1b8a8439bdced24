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
