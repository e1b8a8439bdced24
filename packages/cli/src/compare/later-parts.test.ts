import { expect, test } from 'vitest';
import { compareReleases } from './compare-releases.js';
import type { Release } from './release/release.js';

const fact = (clause: string, en: string) => ({ id: 'term', statement: { 'zh-CN': '期限', en }, clause });
const unit = (name: string, en: string) => ({ unit: name, shown: { 'zh-CN': '单位', en } });
const profile = (name: string, digest: string) => ({
  id: '511921',
  title: { 'zh-CN': '通江县', en: 'Tongjiang' },
  base: { standard: '0.2', documents: { plan: digest } },
  documents: { plan: { operations: [{ op: 'require', at: name }] } },
});
const release = (files: Release['files']): Release => ({
  release: 'release/1',
  standard: '0.2',
  version: '0.2.0',
  files,
});

const FILES = {
  'profiles/511921/profile.json': profile('/text', 'sha256:1'),
  'working-days/2026.json': { year: 2026, off: ['2026-01-01'] },
  'migrations/0.1-0.2/note.json': { document: 'note', steps: [{ op: 'move', from: '/a', to: '/b' }] },
  'sources/national-facts.json': [fact('第十四条', 'Term')],
};
const told = (now: Release['files'], old: Release['files'] = FILES): string[] =>
  compareReleases(release(old), release({ ...FILES, ...now })).map(({ id, verdict }) => `${verdict} ${id}`);

test.each<[string, Release['files'], string[]]>([
  ['nothing', {}, []],
  ['what a profile stands on', { 'profiles/511921/profile.json': profile('/text', 'sha256:2') }, []],
  [
    'an operation of a profile',
    { 'profiles/511921/profile.json': profile('/other', 'sha256:1') },
    ['unknown register:profiles/511921::content'],
  ],
  [
    'a day of rest',
    { 'working-days/2026.json': { year: 2026, off: ['2026-01-02'] } },
    ['unknown register:working-days/2026::content'],
  ],
  [
    'a step of a migration',
    { 'migrations/0.1-0.2/note.json': { document: 'note', steps: [] } },
    ['unknown register:migrations/0.1-0.2/note::content'],
  ],
  [
    'the clause of a fact',
    { 'sources/national-facts.json': [fact('第十五条', 'Term')] },
    ['unknown register:national-facts/term::content'],
  ],
  [
    'the words of a fact',
    { 'sources/national-facts.json': [fact('第十四条', 'The term')] },
    ['annotation register:national-facts/term::wording'],
  ],
  ['a fact that is gone', { 'sources/national-facts.json': [] }, ['narrows register:national-facts/term::removed']],
])('a release that changes %s', (_, now, wanted) => {
  expect(told(now)).toEqual(wanted);
});

test('nothing is said of parts that the older release does not hold', () => {
  expect(told({}, {})).toEqual([]);
});

test.each<[string, Release['files'], string[]]>([
  [
    'the words of one',
    { 'units.json': [unit('day', 'day(s)'), unit('month', 'months')] },
    ['annotation register:units/day::wording'],
  ],
  [
    'which there are',
    { 'units.json': [unit('day', 'days'), unit('year', 'years')] },
    ['narrows register:units/month::removed', 'widens register:units/year::added'],
  ],
])('units are told one by one: %s', (_, now, wanted) => {
  expect(
    told(now, { 'units.json': [unit('day', 'days'), unit('month', 'months')] }).filter((line) =>
      line.includes('units/'),
    ),
  ).toEqual(wanted);
});
