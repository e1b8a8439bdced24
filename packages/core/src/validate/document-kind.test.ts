import { describe, expect, test } from 'vitest';
import { errors, lines, trialKind, trialParts } from '../test-support/trial-kind.js';
import { definition, form, guard, trialNote } from '../test-support/trial-note.js';
import { createDocumentKind } from './document-kind.js';
import { InvalidAsOfError } from './invalid-as-of.js';
import { validateText } from './validate-text.js';

const parts = await trialParts('zh-CN');
const kind = await trialKind('zh-CN');
const english = await trialKind('en');
const person = { name: '某甲', sex: '1', idNumber: '519999199001010017' };
const firstTest = { date: '2025-01-15', result: 'negative' };

test('a kind tells what it is', () => {
  expect(kind).toMatchObject({
    slug: 'trial-note',
    title: '试用单',
    standard: '0.3',
    maturity: 'draft',
    kind: 'record',
    hash: 'sha256:trial',
    definition,
  });
  expect(english.title).toBe('Trial note');
});

test('a valid document has no issues, and the result says what was applied', () => {
  expect(kind.validate(trialNote())).toEqual({
    outcome: 'valid',
    issues: [],
    total: 0,
    truncated: false,
    standard: '0.3',
    profile: 'none',
    hash: 'sha256:trial',
    language: 'zh-CN',
  });
});

test('an issue says where, what, why and on what ground', () => {
  const { outcome, issues, total } = kind.validate(trialNote({ reportDate: undefined }));
  expect({ outcome, total }).toEqual({ outcome: 'invalid', total: 1 });
  expect(issues).toEqual([
    {
      code: 'required',
      severity: 'error',
      path: '/reportDate',
      label: '报告日期',
      params: {},
      source: [{ instrument: 'detox-regulation', clause: '第十四条', basis: 'regulation' }, { basis: 'design' }],
      message: '请填写报告日期',
    },
  ]);
  expect(english.validate(trialNote({ reportDate: undefined })).issues[0]).toMatchObject({
    label: 'Report date',
    message: 'Report date must be filled in',
  });
});

describe('rules', () => {
  test('are applied beside the schema', () => {
    const result = kind.validate(trialNote({ tests: [{ date: '2025-01-09', result: 'negative' }], payer: 1 }));
    expect(errors(result)).toEqual(['type /payer', 'test-not-before-report /tests/0/date']);
    expect(result.issues[1]).toMatchObject({ label: '检测安排 第1行 检测日期', message: '检测日期不能早于报告日期' });
  });

  test('take today from the caller, and a warning leaves the document valid', () => {
    const result = kind.validate(trialNote(), { asOf: '2025-01-09' });
    expect(result.outcome).toBe('valid');
    expect(lines(result)).toEqual(['report-not-ahead /reportDate']);
    expect(kind.validate(trialNote(), { asOf: '2025-01-10' }).issues).toEqual([]);
  });
});

test.each(['garbage', '', '2025-13-01', '2025-02-29', '2025-1-1'])('refuses %j as today', async (asOf) => {
  expect(() => kind.validate(trialNote(), { asOf })).toThrow(InvalidAsOfError);
  await expect(validateText('{}', { asOf })).rejects.toThrow(InvalidAsOfError);
});

describe('recommended fields', () => {
  test.each<[string, unknown[] | undefined, string[]]>([
    ['absent', undefined, ['recommended-missing /tests']],
    ['without a row', [], ['recommended-missing /tests']],
    ['with one row', [firstTest], []],
  ])('a list %s', (_name, tests, expected) => {
    const fields = definition.root.fields?.map((field) =>
      field.name === 'tests' ? { ...field, recommended: true as const } : field,
    );
    const root = { ...definition.root, fields: fields ?? [] };
    const asking = createDocumentKind({ ...parts, definition: { ...definition, root }, form: () => true });
    expect(lines(asking.validate(trialNote({ tests })))).toEqual(expected);
  });

  const sparse = { header: { document: 'trial-note', standard: '0.3' }, person: { name: '某甲', sex: '1' } };

  test('are a warning in the national standard', () => {
    const result = kind.validate(trialNote(sparse));
    expect(result.outcome).toBe('valid');
    expect(lines(result)).toEqual(['recommended-missing /header/filledBy', 'recommended-missing /person/idNumber']);
    expect(result.issues.map(({ severity }) => severity)).toEqual(['warning', 'warning']);
  });

  test('are an error under the profile reference, named by the caller, the kind or the header', () => {
    const byHeader = { ...sparse, header: { document: 'trial-note', standard: '0.3', profile: 'reference' } };
    const kindOfReference = createDocumentKind({ ...parts, profile: 'reference' });
    for (const result of [
      kind.validate(trialNote(sparse), { profile: 'reference' }),
      kindOfReference.validate(trialNote(sparse)),
      kind.validate(trialNote(byHeader)),
    ]) {
      expect(result).toMatchObject({ outcome: 'invalid', profile: 'reference' });
      expect(errors(result)).toEqual(['recommended-missing /header/filledBy', 'recommended-missing /person/idNumber']);
    }
    expect(kind.validate(trialNote(byHeader), { profile: 'none' })).toMatchObject({
      outcome: 'valid',
      profile: 'none',
    });
  });

  test('are not asked for twice where a rule asks for them at least as strictly', () => {
    const asking = (level: 'error' | 'warning') =>
      createDocumentKind({
        ...parts,
        definition: {
          ...definition,
          rules: [
            {
              id: 'number-needed',
              level,
              at: '/person/idNumber',
              assert: { present: [{ get: ['/person/idNumber'] }] },
              source: [0],
            },
          ],
        },
        texts: { ...parts.texts, rules: { 'number-needed': '应当填写号码' } },
      });
    const note = trialNote({ person: { name: '某甲', sex: '1' } });
    expect(lines(asking('error').validate(note))).toEqual(['number-needed /person/idNumber']);
    expect(lines(asking('warning').validate(note))).toEqual(['number-needed /person/idNumber']);
    expect(lines(asking('error').validate(note, { profile: 'reference' }))).toEqual(['number-needed /person/idNumber']);
    expect(errors(asking('warning').validate(note, { profile: 'reference' }))).toEqual([
      'recommended-missing /person/idNumber',
    ]);
  });

  test('are not asked for where the form hides them', () => {
    const positive = { date: '2025-01-15', result: 'positive', place: '示例县' };
    expect(lines(kind.validate(trialNote({ tests: [firstTest, positive] })))).toEqual([
      'recommended-missing /tests/1/remark',
    ]);
    expect(lines(kind.validate(trialNote({ amount: 10, payer: '某乙' })))).toEqual(['recommended-missing /confirmed']);
  });
});

describe('a draft', () => {
  test('may lack what is required, and is still checked in what it has', () => {
    const draft = {
      header: { document: 'trial-note', standard: '0.3' },
      person: { name: 'x'.repeat(51) },
      tests: [],
      amount: 10,
    };
    expect(lines(kind.validate(draft, { mode: 'draft' }))).toEqual(['max-length /person/name']);
    expect(kind.validate({}, { mode: 'draft' }).outcome).toBe('valid');
    expect(kind.validate({}).outcome).toBe('invalid');
  });
});

test('a rule that asks for something absent does not bind a draft', () => {
  const note = trialNote({ range: [1, 2] });
  expect(errors(kind.validate(note))).toEqual(['payer-of-range /payer']);
  expect(kind.validate(note, { mode: 'draft' }).issues).toEqual([]);
  const conflict = trialNote({ tests: [{ date: '2025-01-09', result: 'negative' }] });
  expect(errors(kind.validate(conflict, { mode: 'draft' }))).toEqual(['test-not-before-report /tests/0/date']);
});

describe('what cannot be checked', () => {
  test.each([
    ['0.4', 'gate-newer-version'],
    ['1.0', 'gate-newer-version'],
  ])('a document of standard %s is unchecked, whatever else is wrong with it', (standard, code) => {
    const result = kind.validate({ header: { document: 'trial-note', standard }, extra: 1 });
    expect(result).toMatchObject({
      outcome: 'unchecked',
      total: 1,
      issues: [{ code, path: '/header/standard', params: { limit: '0.3' } }],
    });
  });

  test('a document of an older standard of the same major version is checked', () => {
    expect(
      kind.validate(trialNote({ header: { document: 'trial-note', standard: '0.1', filledBy: '某丁' } })).outcome,
    ).toBe('valid');
  });

  test('a value that JSON cannot say is unchecked', () => {
    const result = kind.validate({ ...trialNote(), reportDate: new Date(0) });
    expect(result).toMatchObject({
      outcome: 'unchecked',
      issues: [{ code: 'gate-not-plain', path: '/reportDate', label: '报告日期' }],
    });
  });

  test('an unknown profile leaves the national verdict and is never valid', () => {
    const header = { document: 'trial-note', standard: '0.3', filledBy: '某丁', profile: '330000' };
    const result = kind.validate(trialNote({ header }));
    expect(result).toMatchObject({ outcome: 'unchecked', profile: 'none' });
    expect(result.issues).toMatchObject([
      { code: 'profile-unchecked', severity: 'warning', path: '/header/profile', label: '文书头 地方规范' },
    ]);
    expect(kind.validate(trialNote({ header, payer: 1 })).outcome).toBe('invalid');
    expect(kind.validate(trialNote(), { profile: '330000' }).outcome).toBe('unchecked');
    expect(kind.validate(trialNote({ header }), { profile: 'reference' })).toMatchObject({
      outcome: 'unchecked',
      profile: 'reference',
    });
    expect(kind.validate(trialNote({ header }), { profile: 'none' })).toMatchObject({ outcome: 'valid', issues: [] });
  });

  test('so does an extension, at the root and below', () => {
    const result = kind.validate(
      trialNote({
        person: { ...person, extensions: { '330100': { a: 1 } } },
        tests: [{ ...firstTest, extensions: { '330100': {} } }],
        extensions: { '330000': {}, '330100': 1 },
      }),
    );
    expect(result.outcome).toBe('unchecked');
    expect(lines(result)).toEqual([
      'profile-unchecked /person/extensions/330100',
      'profile-unchecked /tests/0/extensions/330100',
      'profile-unchecked /extensions/330000',
      'profile-unchecked /extensions/330100',
    ]);
    expect(kind.validate(trialNote({ extensions: { '330000': {} } }), { profile: 'none' }).outcome).toBe('valid');
  });
});

describe('an extension', () => {
  /** Objects and lists in turn, `levels` of them. */
  const nested = (levels: number): unknown =>
    levels === 0 ? 1 : levels % 2 === 0 ? { inner: nested(levels - 1) } : [nested(levels - 1)];

  test.each([0, 1, 4])('may be nested %i levels deep', (levels) => {
    const result = kind.validate(trialNote({ extensions: { '330000': nested(levels) } }), { profile: 'none' });
    expect(result.issues).toEqual([]);
  });

  test.each([5, 20])('is refused once when it is nested %i levels deep, whatever the profile', (levels) => {
    const note = trialNote({ person: { ...person, extensions: { '330000': { a: 1 }, '330100': nested(levels) } } });
    for (const profile of ['none', 'reference']) {
      const result = kind.validate(note, { profile });
      expect(result.outcome).toBe('invalid');
      expect(errors(result)).toEqual(['extension-depth /person/extensions/330100']);
    }
    const [issue] = english.validate(note, { profile: 'none' }).issues;
    expect(issue).toMatchObject({
      params: { limit: 4 },
      message: 'The extension is nested too deeply: at most 4 levels',
    });
  });
});

test('with a guard the verdict is the same, and valid documents skip the full validator', () => {
  let calls = 0;
  const counted = Object.assign(
    (value: unknown) => {
      calls += 1;
      const passes = form(value);
      counted.errors = form.errors ?? null;
      return passes;
    },
    { errors: form.errors ?? null },
  );
  const guarded = createDocumentKind({ ...parts, form: counted, guard });
  expect(guarded.validate(trialNote())).toEqual(kind.validate(trialNote()));
  expect(calls).toBe(0);
  expect(guarded.validate(trialNote({ extra: 1 }))).toEqual(kind.validate(trialNote({ extra: 1 })));
  expect(calls).toBe(1);
});

test('as a Standard Schema only a valid document gives a value', () => {
  const { version, vendor, validate } = kind['~standard'];
  expect({ version, vendor }).toEqual({ version: 1, vendor: 'guitu' });
  const note = trialNote();
  expect(validate(note)).toEqual({ value: note });
  expect(
    validate(
      trialNote({ tests: [{ date: 'x', result: 'negative' }], header: { document: 'trial-note', standard: '0.3' } }),
    ),
  ).toEqual({
    issues: [{ message: '检测日期应为真实存在的日期，如 2025-01-31', path: ['tests', 0, 'date'] }],
  });
  expect(validate(trialNote({ extensions: { '330000': {} } }))).toMatchObject({
    issues: [{ path: ['extensions', '330000'] }],
  });
});
