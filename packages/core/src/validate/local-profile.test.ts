import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { validateCase } from '../case/validate-case.js';
import type { Profile } from '../profile/profile.js';
import { lines } from '../test-support/trial-kind.js';
import { loadDocument } from './load-document.js';
import { validateText } from './validate-text.js';

const COUNTY = '511921';
const SLUG = 'conversation-record';

const example = (slug: string, name = 'minimal'): Record<string, unknown> =>
  JSON.parse(
    readFileSync(
      new URL(`../../../schemas/src/documents/community-detox/${slug}/examples/${name}.json`, import.meta.url),
      'utf8',
    ),
  ) as Record<string, unknown>;

const record = (changes: object = {}, header: object = {}): Record<string, unknown> => {
  const minimal = example(SLUG);
  return { ...minimal, header: { ...(minimal['header'] as object), ...header }, ...changes };
};

describe('a kind under the profile of a place', () => {
  test('has its names, its fields, its lists and its rules, and says whose it is', async () => {
    const kind = await loadDocument('community-recovery-agreement', { profile: COUNTY });
    const national = await loadDocument('community-recovery-agreement');
    expect(kind.texts.fields['/reportDuty']?.title).toBe('定期汇报');
    expect(kind.texts.rules['511921-recovery-relative']).toMatch(/家庭成员/);
    expect(kind.texts.instruments['news-tongjiang-2020']).toMatch(/通江县/);
    expect(kind.profile).toBe(COUNTY);
    expect(kind.hash).not.toBe(national.hash);
    expect(national).not.toHaveProperty('profile');
    expect((await loadDocument('home-visit-record', { profile: COUNTY, language: 'en' })).title).toBe(
      'Record of a visit and inquiry',
    );
  });

  test('a county has what its province has narrowed', async () => {
    const { definition, texts } = await loadDocument('zone-transfer-approval', { profile: COUNTY });
    const list = definition.root.fields?.find(({ name }) => name === 'zone')?.codelist ?? '';
    expect(Object.keys(texts.codes[list] ?? {})).toEqual([
      'physiological-detox',
      'education-adaptation',
      'rehabilitation-consolidation',
      'return-guidance',
    ]);
  });

  test('asks for what the place asks for, and the national standard does not', async () => {
    const kind = await loadDocument('community-detox-agreement', { profile: COUNTY });
    const agreement = example('community-detox-agreement');
    const local = kind.validate(agreement);
    expect(local.outcome).toBe('invalid');
    expect(local.profile).toBe(COUNTY);
    const missing = local.issues.find(({ path }) => path === '/reportDuty');
    expect(missing).toMatchObject({ code: 'required', label: '定期汇报', severity: 'error' });
    expect(missing?.source).toContainEqual({ instrument: 'news-tongjiang-2020', clause: '四', basis: 'news-report' });
    expect(kind.validate(agreement, { profile: 'none' })).toMatchObject({ outcome: 'valid', profile: 'none' });
  });

  test('its own extension is checked, and that of others is still not known', async () => {
    const kind = await loadDocument(SLUG, { profile: COUNTY });
    const at = (extensions: object): string[] =>
      lines(kind.validate(record({ extensions }))).filter((line) => line.includes('extensions'));
    expect(at({ [COUNTY]: { receivedOn: '2024-05-01', content: '稳定' } })).toEqual([]);
    expect(at({ [COUNTY]: { receivedOn: '2024-05-01' } })).toEqual(['recommended-missing /extensions/511921/content']);
    expect(at({ [COUNTY]: { receivedOn: '2024-02-30', content: '稳定' } })).toEqual([
      'format /extensions/511921/receivedOn',
    ]);
    expect(at({ [COUNTY]: { content: '稳定' }, '330000': {} })).toEqual([
      'required /extensions/511921/receivedOn',
      'profile-unchecked /extensions/330000',
    ]);
    expect(kind.validate(record({ extensions: { '330000': {} } })).outcome).toBe('unchecked');
  });
});

describe('a text names its profile in the header', () => {
  const verdict = (document: object, options = {}) => validateText(JSON.stringify(document), options);

  test('one that ships is applied', async () => {
    const agreement = example('community-detox-agreement');
    const local = { ...agreement, header: { ...(agreement['header'] as object), profile: COUNTY } };
    expect(await verdict(local)).toMatchObject({ outcome: 'invalid', profile: COUNTY });
    expect(await verdict(local, { profile: 'none' })).toMatchObject({ outcome: 'valid', profile: 'none' });
    expect((await validateCase([local])).documents[0]).toMatchObject({ outcome: 'invalid', profile: COUNTY });
  });

  test('the profile of a parent is part of it; another one is not known', async () => {
    const kind = await loadDocument(SLUG, { profile: COUNTY });
    expect(kind.validate(record({}, { profile: '510000' })).outcome).toBe('valid');
    expect(kind.validate(record({}, { profile: 'reference' })).outcome).toBe('valid');
    expect(kind.validate(record({}, { profile: '650000' })).outcome).toBe('unchecked');
    expect(await verdict(record({}, { profile: '650000' }))).toMatchObject({ outcome: 'unchecked', profile: 'none' });
  });
});

describe('a profile of the caller', () => {
  const own = (hash: string, more: Partial<Profile> = {}): Profile => ({
    profile: 'profile/1',
    id: '519999',
    title: { 'zh-CN': '示例县规范', en: 'Profile of the example county' },
    place: { 'zh-CN': '示例县', en: 'Example county' },
    status: 'draft',
    base: { standard: '0.1', documents: { [SLUG]: hash } },
    source: [{ basis: 'design' }],
    documents: {
      [SLUG]: { operations: [{ op: 'narrow-enum', at: '/mode', values: ['phone'], source: [{ basis: 'design' }] }] },
    },
    ...more,
  });

  test('is applied where it is given, and a moved base leaves no verdict that it is valid', async () => {
    const { hash } = await loadDocument(SLUG);
    const document = record({ mode: 'phone' }, { profile: '519999' });
    const text = JSON.stringify(document);
    expect((await validateText(text)).outcome).toBe('unchecked');
    expect(await validateText(text, { profiles: [own(hash)] })).toMatchObject({ outcome: 'valid', profile: '519999' });
    const wrong = JSON.stringify(record({ mode: 'in-person' }, { profile: '519999' }));
    expect(lines(await validateText(wrong, { profiles: [own(hash)] }))).toContain('enum /mode');
    const moved = await validateText(text, { profiles: [own('sha256:other')] });
    expect(moved.outcome).toBe('unchecked');
    expect(lines(moved)).toContain('profile-base-moved /header/profile');
  });

  test('one whose parent is not known is not known', async () => {
    const { hash } = await loadDocument(SLUG);
    const kind = await loadDocument(SLUG, { profile: '519999', profiles: [own(hash, { parent: '519998' })] });
    expect(kind.validate(record())).toMatchObject({ outcome: 'unchecked', profile: 'none' });
  });
});
