import { describe, expect, test } from 'vitest';
import { fieldAt } from '../pointer/template.js';
import { limited, source, trialProfile } from '../test-support/trial-profile.js';
import { trialNote } from '../test-support/trial-note.js';
import { compileProfile, type ProfileLookup } from './compile-profile.js';
import { deltaCheck } from './delta-check.js';
import type { Profile } from './profile.js';

const codes: Readonly<Record<string, readonly string[]>> = {
  sex: ['0', '1', '2', '9'],
  result: ['negative', 'positive'],
};

const lookup: ProfileLookup = {
  document: (slug) => (slug === 'trial-note' ? limited : undefined),
  codes: (list) => codes[list],
};

const compiled = (profile: Profile, more: Partial<ProfileLookup> = {}) => {
  const result = compileProfile(profile, { ...lookup, ...more });
  const document = result.documents['trial-note'];
  if (document === undefined) throw new Error('the trial note is not touched');
  return { ...result, document, field: (at: string) => fieldAt(document.definition.root, at) };
};

const reported = (profile: Profile, more: Partial<ProfileLookup> = {}): string[] =>
  compiled(profile, more).issues.map(({ code, at }) => `${code} ${at}`);

type Bare = Parameters<typeof trialProfile>[0] extends readonly (infer Each)[] | undefined ? Each : never;

const FIRST = '/documents/trial-note/operations/0';

describe('an operation narrows the field, and documents are held against it', () => {
  const cases: readonly (readonly [Bare, object, object, string])[] = [
    [{ op: 'require', at: '/weight' }, { weight: 60 }, {}, 'required /weight'],
    [{ op: 'require', at: '/tests/*/place' }, { tests: [] }, {}, 'required /tests/0/place'],
    [{ op: 'forbid', at: '/payer' }, {}, { payer: 'ab' }, 'forbidden /payer'],
    [
      { op: 'narrow-enum', at: '/person/sex', values: ['1', '2'] },
      {},
      { person: { name: '某甲', sex: '9' } },
      'enum /person/sex',
    ],
    [{ op: 'narrow-range', at: '/amount', minimum: 1 }, { amount: 1 }, { amount: 0 }, 'minimum /amount'],
    [{ op: 'narrow-range', at: '/amount', maximum: 5 }, { amount: 5 }, { amount: 6 }, 'maximum /amount'],
    [{ op: 'narrow-length', at: '/payer', minLength: 3 }, { payer: 'abc' }, { payer: 'ab' }, 'min-length /payer'],
    [{ op: 'narrow-length', at: '/payer', maxLength: 3 }, { payer: 'abc' }, { payer: 'abcd' }, 'max-length /payer'],
    [{ op: 'narrow-items', at: '/tests', minItems: 2 }, {}, { tests: [{}] }, 'min-items /tests'],
    [{ op: 'narrow-items', at: '/tests', maxItems: 2 }, {}, { tests: [{}, {}, {}] }, 'max-items /tests'],
    [{ op: 'add-pattern', at: '/payer', pattern: '^a.*$' }, { payer: 'ab' }, { payer: 'bb' }, 'pattern /payer'],
    [{ op: 'fix', at: '/confirmed', value: true }, { confirmed: true }, { confirmed: false }, 'const /confirmed'],
    [{ op: 'fix', at: '/person/sex', value: '2' }, { person: { sex: '2' } }, {}, 'const /person/sex'],
  ];
  test.each(cases)('%j', (operation, right, wrong, issue) => {
    const { document, issues } = compiled(trialProfile([operation]));
    const check = deltaCheck(document.delta);
    expect(issues).toEqual([]);
    expect(check(trialNote({ ...right }))).toBe(true);
    expect(check(trialNote({ ...wrong }))).toBe(false);
    expect((check.errors ?? []).map(({ code, path }) => `${code} ${path}`)).toContain(issue);
  });

  test('what forms read is narrowed too, and stands on what the profile cites', () => {
    const { field, document } = compiled(
      trialProfile([
        { op: 'require', at: '/person/idNumber' },
        { op: 'narrow-enum', at: '/person/sex', values: ['1'] },
        { op: 'narrow-range', at: '/amount', maximum: 5 },
      ]),
    );
    expect(field('/person/idNumber')).toMatchObject({ required: true });
    expect(field('/person/idNumber')).not.toHaveProperty('recommended');
    expect(field('/amount')).toMatchObject({ minimum: 0, maximum: 5 });
    const list = field('/person/sex')?.codelist ?? '';
    expect(document.lists[list]).toEqual({ of: 'sex', codes: ['1'] });
    expect(document.base.root).toBe(limited.root);
    expect(document.definition.hash).toMatch(/^sha256:[0-9a-f]{64}$/);
  });

  test('obligate expects, hide does not show, and neither refuses a document', () => {
    const { field, document } = compiled(
      trialProfile([
        { op: 'obligate', at: '/payer' },
        { op: 'hide', at: '/measures' },
      ]),
    );
    expect(field('/payer')).toMatchObject({ recommended: true });
    expect(document.definition.layout.fields['/measures']).toEqual({ when: false });
    expect(document.delta).toEqual([]);
  });

  test('a rule is added under the name of the profile, with its words and its ground', () => {
    const message = { 'zh-CN': '金额应当大于零', en: 'More than nothing' };
    const assert = { more: [{ get: ['/amount'] }, 0] };
    const { document } = compiled(
      trialProfile([{ op: 'add-rule', rule: { id: '519999-amount', level: 'error', at: '/amount', assert, message } }]),
    );
    expect(document.definition.rules[3]).toEqual({
      id: '519999-amount',
      level: 'error',
      at: '/amount',
      assert,
      source: [0],
    });
    expect(document.words.rules['519999-amount']).toEqual(message);
  });
});

describe('an operation that does not narrow is reported and not applied', () => {
  const rule = { level: 'error', at: '/amount', assert: true, message: { 'zh-CN': '无', en: 'none' } } as const;
  const cases: readonly (readonly [Bare, string])[] = [
    [{ op: 'require', at: '/nothing' }, 'profile-unknown-path'],
    [{ op: 'require', at: '/payer/x' }, 'profile-unknown-path'],
    [{ op: 'require', at: '/tests/*/remark' }, 'profile-hidden-field'],
    [{ op: 'require', at: '/tests' }, 'profile-idle'],
    [{ op: 'forbid', at: '/tests' }, 'profile-required-field'],
    [{ op: 'hide', at: '/person' }, 'profile-required-field'],
    [{ op: 'obligate', at: '/confirmed' }, 'profile-idle'],
    [{ op: 'obligate', at: '/tests' }, 'profile-widens'],
    [{ op: 'narrow-enum', at: '/person/sex', values: ['1', '3'] }, 'profile-not-in-list'],
    [{ op: 'narrow-enum', at: '/payer', values: ['1'] }, 'profile-wrong-type'],
    [{ op: 'narrow-enum', at: '/person/sex', values: ['0', '1', '2', '9'] }, 'profile-idle'],
    [{ op: 'narrow-range', at: '/amount', minimum: -1 }, 'profile-widens'],
    [{ op: 'narrow-range', at: '/amount', maximum: 1001 }, 'profile-widens'],
    [{ op: 'narrow-range', at: '/amount', minimum: 5, maximum: 4 }, 'profile-empty'],
    [{ op: 'narrow-range', at: '/payer', minimum: 5 }, 'profile-wrong-type'],
    [{ op: 'narrow-length', at: '/payer', minLength: 1 }, 'profile-widens'],
    [{ op: 'narrow-length', at: '/payer', maxLength: 21 }, 'profile-widens'],
    [{ op: 'narrow-items', at: '/tests', maxItems: 11 }, 'profile-widens'],
    [{ op: 'narrow-items', at: '/payer', maxItems: 1 }, 'profile-wrong-type'],
    [{ op: 'add-pattern', at: '/payer', pattern: '^(a$' }, 'profile-pattern-unsound'],
    [{ op: 'add-pattern', at: '/payer', pattern: '^\\d+$' }, 'profile-pattern-unsound'],
    [{ op: 'add-pattern', at: '/amount', pattern: '^a$' }, 'profile-wrong-type'],
    [{ op: 'fix', at: '/amount', value: 1001 }, 'profile-widens'],
    [{ op: 'fix', at: '/amount', value: '1' }, 'profile-wrong-type'],
    [{ op: 'fix', at: '/payer', value: 'A' }, 'profile-widens'],
    [{ op: 'fix', at: '/person/sex', value: '3' }, 'profile-widens'],
    [{ op: 'add-rule', rule: { ...rule, id: 'amount' } }, 'profile-rule-id'],
    [{ op: 'add-rule', rule: { ...rule, id: '519999-x', at: '/nothing' } }, 'profile-rule-unsound'],
  ];
  test.each(cases)('%j', (operation, code) => {
    const { issues, document } = compiled(trialProfile([operation]));
    expect(issues.map((issue) => `${issue.code} ${issue.at}`)).toEqual([`${code} ${FIRST}`]);
    expect(document.delta).toEqual([]);
    expect(document.definition.root).toEqual(limited.root);
  });

  test('one that is trusted is applied all the same, for those who look for what it would do', () => {
    const { field } = compiled(trialProfile([{ op: 'narrow-range', at: '/amount', maximum: 2000 }]), {
      isTrusted: true,
    });
    expect(field('/amount')?.maximum).toBe(2000);
  });
});

describe('profiles stand on each other', () => {
  const province = trialProfile([{ op: 'narrow-range', at: '/amount', maximum: 100 }], { id: '510000' });
  const under = (maximum: number): Profile =>
    trialProfile([{ op: 'narrow-range', at: '/amount', maximum }], { parent: '510000' });
  const profile = (id: string): Profile | undefined => (id === '510000' ? province : undefined);

  test('a county is held against its province', () => {
    expect(compiled(under(50), { profile }).field('/amount')?.maximum).toBe(50);
    expect(reported(under(500), { profile })).toEqual([`profile-widens ${FIRST}`]);
    expect(compiled(under(500), { profile }).field('/amount')?.maximum).toBe(100);
  });

  test('one that is missing and a circle are reported', () => {
    expect(reported(under(50))).toEqual(['profile-unknown-parent /parent']);
    const circle = trialProfile([], { id: '510000', parent: '510000' });
    expect(reported(circle, { profile: () => circle })).toEqual(['profile-parent-cycle /parent']);
  });
});

test('a base that has moved since the profile was checked is reported, and one that is not pinned', () => {
  const base = { standard: '0.3', documents: { 'trial-note': 'sha256:other' } };
  const operations = [{ op: 'require', at: '/weight' }] as const;
  expect(reported(trialProfile(operations, { base }))).toEqual(['profile-base-moved /base/documents/trial-note']);
  expect(reported(trialProfile(operations, { base: { standard: '0.3', documents: {} } }))).toEqual([
    'profile-not-pinned /base/documents',
  ]);
});

describe('local fields', () => {
  const own = { 'x-source': source, 'x-privacy': 'internal' } as const;
  const schema = {
    title: '本地项目',
    'x-title-en': 'Local fields',
    type: 'object',
    unevaluatedProperties: false,
    required: ['mark'],
    properties: {
      mark: { title: '标记', 'x-title-en': 'Mark', type: 'string', enum: ['a', 'b'], ...own },
      notes: {
        title: '说明',
        'x-title-en': 'Notes',
        type: 'array',
        maxItems: 2,
        items: { title: '说明', 'x-title-en': 'Note', type: 'string', maxLength: 5, ...own },
        ...own,
      },
    },
    'x-source': source,
  } as const;
  const profile = trialProfile([], { extensions: { 'trial-note': { at: '', schema } } });

  test.each([
    [{ mark: 'a', notes: ['x'] }, []],
    [{ mark: 'c' }, ['enum /extensions/519999/mark']],
    [{ notes: ['too long'] }, ['required /extensions/519999/mark', 'max-length /extensions/519999/notes/0']],
    [{ mark: 'a', other: 1 }, ['unevaluated-properties /extensions/519999/other']],
    [{ mark: 'a', $schema: 'x' }, ['unevaluated-properties /extensions/519999/$schema']],
  ])('%j gives %j', (content, wanted) => {
    const check = deltaCheck(compiled(profile).document.delta);
    check(trialNote({ extensions: { '519999': content } }));
    expect((check.errors ?? []).map(({ code, path }) => `${code} ${path}`)).toEqual(wanted);
  });

  test('are fields like others, in a section of their own', () => {
    const { field, document } = compiled(profile);
    expect(field('/extensions/519999/notes/*')).toMatchObject({ type: 'string', maxLength: 5 });
    expect(document.definition.layout.sections[2]).toEqual({ id: 'profile-519999', fields: ['/extensions/519999'] });
    expect(document.words.fields['/extensions/519999/mark']?.title?.['zh-CN']).toBe('标记');
  });

  test('stand only where the standard has room, and are bounded', () => {
    const elsewhere = { 'trial-note': { at: '/header', schema } };
    expect(reported(trialProfile([], { extensions: elsewhere }))).toEqual([
      'profile-unknown-path /extensions/trial-note',
    ]);
    const endless = {
      ...schema,
      properties: { mark: { title: '长', 'x-title-en': 'Long', type: 'string', ...own } },
    } as const;
    expect(reported(trialProfile([], { extensions: { 'trial-note': { at: '', schema: endless } } }))).toEqual([
      'profile-extension-unsound /extensions/trial-note',
    ]);
  });
});

test('documents, lists, codes and schedules that do not exist are reported', () => {
  const profile = trialProfile([], {
    documents: { 'trial-note': { operations: [] }, nothing: { operations: [] } },
    codelists: {
      sex: {
        labels: { '7': { 'zh-CN': '七', en: 'Seven' } },
        map: [{ local: 'A', title: { 'zh-CN': '甲', en: 'A' }, code: '8' }],
        source,
      },
      none: { labels: {}, source },
    },
    choices: { schedule: 'never' },
  });
  expect(reported(profile, { hasSchedule: () => false })).toEqual([
    'profile-unknown-document /documents/nothing',
    'profile-unknown-schedule /choices/schedule',
    'profile-not-in-list /codelists/sex/labels/7',
    'profile-not-in-list /codelists/sex/map/0/code',
    'profile-unknown-codelist /codelists/none',
  ]);
});
