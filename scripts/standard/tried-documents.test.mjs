import { expect, test } from 'vitest';
import { coverOf } from './cover.mjs';
import { readStandard } from './read-standard.mjs';
import { triedDocuments } from './tried-documents.mjs';

const { documents, common } = readStandard();
const tried = triedDocuments(documents);

/** @param {readonly { schema: unknown }[]} some */
const typesIn = (some) =>
  new Set(
    [...JSON.stringify(some.map(({ schema }) => schema)).matchAll(/common\/([a-z/-]+)\/schema\.json/g)].map(
      ([, name]) => name,
    ),
  );

/** @param {readonly { rules: readonly unknown[] }[]} some */
const operatorsIn = (some) =>
  new Set([...JSON.stringify(some.map(({ rules }) => rules)).matchAll(/\{"([a-zA-Z]+)":\[/g)].map(([, name]) => name));

test('a slow test tries every shared type, every base, every operator and every kind that documents use', () => {
  expect(typesIn(tried)).toEqual(typesIn(documents));
  expect(typesIn(tried).size).toBeGreaterThan(common.length / 2);
  expect(operatorsIn(tried)).toEqual(operatorsIn(documents));
  expect(new Set(tried.map(({ meta }) => meta.kind))).toEqual(new Set(documents.map(({ meta }) => meta.kind)));
});

test.each([
  ['nothing of nothing', [], []],
  [
    'one of two that are alike',
    [
      ['one', 'ab', 1],
      ['other', 'ab', 1],
    ],
    ['one'],
  ],
  [
    'the smaller of two that are alike',
    [
      ['one', 'ab', 2],
      ['other', 'ab', 1],
    ],
    ['other'],
  ],
  [
    'what has a trait that no other has',
    [
      ['one', 'abc', 9],
      ['other', 'abd', 1],
    ],
    ['other', 'one'],
  ],
])('a cover is %s', (_what, all, chosen) => {
  const given = all.map(([slug, traits, size]) => ({
    slug: String(slug),
    traits: new Set(String(traits)),
    size: Number(size),
  }));
  expect(coverOf(given)).toEqual(chosen);
});
