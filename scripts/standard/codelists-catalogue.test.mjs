import { expect, test } from 'vitest';
import { readCodelists } from './codelists.mjs';
import { readStandard } from './read-standard.mjs';

test('the kinds of documents are the rows of the catalogue and other material, each once and in both languages', () => {
  const { entries } = readCodelists()['document-kind'] ?? { entries: [] };
  expect(entries.map(({ code }) => code)).toEqual([...readStandard().catalogue.map(({ slug }) => slug), 'other']);
  expect(entries.find(({ code }) => code === 'community-detox-agreement')).toMatchObject({
    zh: '社区戒毒协议书',
    en: 'Community-detox agreement',
  });
});

test('a kind of document is found by the initials of its Chinese name', () => {
  const { entries } = readCodelists()['document-kind'] ?? { entries: [] };
  expect(entries.find(({ initials }) => initials === 'sqjdxys')?.code).toBe('community-detox-agreement');
});
