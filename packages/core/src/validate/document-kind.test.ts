import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ValidationResult } from '../issue.js';
import { loadCatalogue } from '../messages/load-catalogue.js';
import { definition, form, guard, textsOf, trialNote } from '../test-support/trial-note.js';
import { createDocumentKind, type DocumentKind, type DocumentParts } from './document-kind.js';

let kind: DocumentKind;
let english: DocumentKind;
let parts: DocumentParts;

beforeAll(async () => {
  parts = { definition, form, texts: textsOf('zh-CN'), catalogue: await loadCatalogue('zh-CN') };
  kind = createDocumentKind(parts);
  english = createDocumentKind({ ...parts, texts: textsOf('en'), catalogue: await loadCatalogue('en') });
});

const lines = ({ issues }: ValidationResult): string[] => issues.map(({ code, path }) => `${code} ${path}`);
const errors = ({ issues }: ValidationResult): string[] =>
  issues.filter(({ severity }) => severity === 'error').map(({ code, path }) => `${code} ${path}`);
const person = { name: '某甲', sex: '1', idNumber: '519999199001010017' };
const firstTest = { date: '2025-01-15', result: 'negative' };

test('a kind tells what it is', () => {
  expect(kind).toMatchObject({ slug: 'trial-note', title: '试用单', standard: '0.3', maturity: 'draft', kind: 'record', hash: 'sha256:trial', definition });
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
  expect(english.validate(trialNote({ reportDate: undefined })).issues[0]).toMatchObject({ label: 'Report date', message: 'Report date must be filled in' });
});

describe('errors of the schema', () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    ['a missing member of an object', { person: { sex: '1' } }, ['required /person/name']],
    ['a superfluous member', { extra: 1 }, ['unevaluated-properties /extra']],
    ['a superfluous member of a row', { tests: [{ ...firstTest, 'a/b': 1 }] }, ['unevaluated-properties /tests/0/a~1b']],
    ['a member named like one of Object.prototype', { constructor: 1 }, ['unevaluated-properties /constructor']],
    ['null in place of nothing', { payer: null }, ['type /payer']],
    ['a wrong type, which says all about its place', { tests: 'x' }, ['type /tests']],
    ['a date in another format', { reportDate: '2025/1/10' }, ['format /reportDate']],
    ['a date that does not exist', { reportDate: '2025-02-29' }, ['format /reportDate']],
    ['a time without offset', { header: { document: 'trial-note', standard: '0.3', filledBy: '某丁', filledAt: '2025-01-10T09:00:00' } }, ['format /header/filledAt']],
    ['a text that is too long and of the wrong form', { person: { ...person, idNumber: 'x'.repeat(30) } }, ['max-length /person/idNumber']],
    ['a text of the wrong form', { person: { ...person, idNumber: '51999919900101001x' } }, ['pattern /person/idNumber']],
    ['an empty text', { payer: '' }, ['min-length /payer']],
    ['a code that is not in the list', { person: { ...person, sex: '3' } }, ['enum /person/sex']],
    ['the header of another document', { header: { document: 'Other Note', standard: '0.3', filledBy: '某丁' } }, ['const /header/document']],
    ['an amount that is too large, and no multiple', { amount: 10_000_01, payer: '某乙', confirmed: true }, ['maximum /amount']],
    ['an amount below zero', { amount: -10, payer: '某乙', confirmed: true }, ['minimum /amount']],
    ['an amount that is no multiple', { amount: 5, payer: '某乙', confirmed: true }, ['multiple-of /amount']],
    ['an amount with decimals', { amount: 10.5, payer: '某乙', confirmed: true }, ['type /amount']],
    ['an amount without the field that goes with it', { amount: 10, confirmed: true }, ['dependent-required /payer']],
    ['a weight at its limits', { weight: 0 }, ['exclusive-minimum /weight']],
    ['a confirmation that was refused', { confirmed: false }, ['const /confirmed']],
    ['an empty list', { tests: [] }, ['min-items /tests']],
    ['a repeated entry', { measures: ['谈话', '谈话'] }, ['unique-items /measures']],
    ['a list that is too long', { measures: Array.from({ length: 11 }, (_, index) => `措施${index}`) }, ['max-items /measures']],
    ['an entry of a list', { measures: ['谈话', 'x'.repeat(21)] }, ['max-length /measures/1']],
    ['a condition that asks for more, in one issue', { tests: [{ date: '2025-01-15', result: 'positive', remark: '复检' }] }, ['required /tests/0/place']],
    ['a list of fixed length', { range: [1, 2, 3] }, ['items /range']],
    ['a bad extension key', { extensions: { 浙江: {} } }, ['property-names /extensions/浙江']],
    ['an empty extension', { extensions: {} }, ['min-properties /extensions']],
    ['a uuid', { header: { document: 'trial-note', standard: '0.3', filledBy: '某丁', id: 'x' } }, ['format /header/id']],
  ])('%s', (_name, changes, expected) => {
    const result = kind.validate(trialNote(changes), { profile: 'none' });
    expect(result.outcome).toBe('invalid');
    expect(errors(result)).toEqual(expected);
  });

  test('params hold limits and nothing else', () => {
    const paramsOf = (changes: Record<string, unknown>): unknown => kind.validate(trialNote(changes)).issues.map(({ params }) => params);
    expect(paramsOf({ person: { ...person, name: 'x'.repeat(51) } })).toEqual([{ limit: 50 }]);
    expect(paramsOf({ payer: 7 })).toEqual([{ type: 'string' }]);
    expect(paramsOf({ reportDate: 'soon' })).toEqual([{ format: 'date' }]);
    expect(paramsOf({ confirmed: false })).toEqual([{ limit: true }]);
    expect(paramsOf({ person: { ...person, sex: 'x' } })).toEqual([{}]);
    expect(paramsOf({ person: { ...person, idNumber: '51999919900101001x' } })).toEqual([{}]);
    expect(paramsOf({ measures: ['谈话', '谈话'] })).toEqual([{}]);
    expect(paramsOf({ extra: 'x' })).toEqual([{}]);
    expect(paramsOf({ amount: 10, confirmed: true })).toEqual([{ property: 'amount' }]);
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

describe('recommended fields', () => {
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
    expect(kind.validate(trialNote(byHeader), { profile: 'none' })).toMatchObject({ outcome: 'valid', profile: 'none' });
  });

  test('are not asked for where the form hides them', () => {
    const positive = { date: '2025-01-15', result: 'positive', place: '示例县' };
    expect(lines(kind.validate(trialNote({ tests: [firstTest, positive] })))).toEqual(['recommended-missing /tests/1/remark']);
    expect(lines(kind.validate(trialNote({ amount: 10, payer: '某乙' })))).toEqual(['recommended-missing /confirmed']);
  });
});

describe('a draft', () => {
  test('may lack what is required, and is still checked in what it has', () => {
    const draft = { header: { document: 'trial-note', standard: '0.3' }, person: { name: 'x'.repeat(51) }, tests: [], amount: 10 };
    expect(lines(kind.validate(draft, { mode: 'draft' }))).toEqual(['max-length /person/name']);
    expect(kind.validate({}, { mode: 'draft' }).outcome).toBe('valid');
    expect(kind.validate({}).outcome).toBe('invalid');
  });
});

describe('what cannot be checked', () => {
  test.each([
    ['0.4', 'gate-newer-version'],
    ['1.0', 'gate-newer-version'],
  ])('a document of standard %s is unchecked, whatever else is wrong with it', (standard, code) => {
    const result = kind.validate({ header: { document: 'trial-note', standard }, extra: 1 });
    expect(result).toMatchObject({ outcome: 'unchecked', total: 1, issues: [{ code, path: '/header/standard', params: { limit: '0.3' } }] });
  });

  test('a document of an older standard of the same major version is checked', () => {
    expect(kind.validate(trialNote({ header: { document: 'trial-note', standard: '0.1', filledBy: '某丁' } })).outcome).toBe('valid');
  });

  test('a value that JSON cannot say is unchecked', () => {
    const result = kind.validate({ ...trialNote(), reportDate: new Date(0) });
    expect(result).toMatchObject({ outcome: 'unchecked', issues: [{ code: 'gate-not-plain', path: '/reportDate', label: '报告日期' }] });
  });

  test('an unknown profile leaves the national verdict and is never valid', () => {
    const header = { document: 'trial-note', standard: '0.3', filledBy: '某丁', profile: '330000' };
    const result = kind.validate(trialNote({ header }));
    expect(result).toMatchObject({ outcome: 'unchecked', profile: 'none' });
    expect(result.issues).toMatchObject([{ code: 'profile-unchecked', severity: 'warning', path: '/header/profile', label: '文书头 地方规范' }]);
    expect(kind.validate(trialNote({ header, payer: 1 })).outcome).toBe('invalid');
    expect(kind.validate(trialNote(), { profile: '330000' }).outcome).toBe('unchecked');
    expect(kind.validate(trialNote({ header }), { profile: 'reference' })).toMatchObject({ outcome: 'unchecked', profile: 'reference' });
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

describe('order and number', () => {
  test('issues stand in the order of the document, whatever the order of the keys', () => {
    const result = kind.validate({
      zeta: 1,
      tests: [{ result: 'x' }, ...Array.from({ length: 9 }, () => firstTest), { date: 'x', result: 'negative' }, { result: 'negative', date: 'x' }],
      reportDate: 1,
      person: { sex: 'x', aaa: 1 },
      header: { standard: 'x' },
    });
    expect(errors(result)).toEqual([
      'required /header/document',
      'pattern /header/standard',
      'required /person/name',
      'enum /person/sex',
      'unevaluated-properties /person/aaa',
      'type /reportDate',
      'required /tests/0/date',
      'enum /tests/0/result',
      'format /tests/10/date',
      'format /tests/11/date',
      'unevaluated-properties /zeta',
    ]);
  });

  test('at most 100 are shown, the total is exact, and rows leave room for the rest', () => {
    const tests = Array.from({ length: 150 }, () => ({ date: 'x', result: 'positive', place: '示例县' }));
    const result = kind.validate(trialNote({ tests, zeta: 1 }));
    expect(result).toMatchObject({ outcome: 'invalid', total: 301, truncated: true });
    expect(result.issues).toHaveLength(100);
    expect(errors(result)).toHaveLength(100);
    expect(errors(result)[99]).toBe('unevaluated-properties /zeta');
  });

  test('exactly 100 are shown in full', () => {
    const tests = Array.from({ length: 100 }, () => ({ ...firstTest, date: 'x' }));
    expect(kind.validate(trialNote({ tests }))).toMatchObject({ total: 100, truncated: false });
  });
});

describe('hostile values', () => {
  test('never throws, whatever the value, and changes no prototype', () => {
    const prototype = Object.getOwnPropertyNames(Object.prototype);
    fc.assert(fc.property(fc.anything({ withNullPrototype: true }), (value) => void kind.validate(value)), { numRuns: 500 });
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(...Object.keys(trialNote())), fc.boolean(), (value, name, draft) => {
        const result = kind.validate(trialNote({ [name]: value }), { mode: draft ? 'draft' : 'final' });
        expect(result.outcome === 'valid').toBe(result.issues.every(({ severity }) => severity !== 'error') && result.outcome !== 'unchecked');
      }),
      { numRuns: 1000 },
    );
    kind.validate(JSON.parse('{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}},"header":{"__proto__":1}}'));
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(prototype);
  });

  test('an own member called __proto__ is superfluous like any other', () => {
    const note = JSON.parse(JSON.stringify(trialNote()).replace(/^\{/, '{"__proto__":1,')) as unknown;
    expect(errors(kind.validate(note))).toEqual(['unevaluated-properties /__proto__']);
  });

  test('no issue repeats a value of the document', () => {
    const canary = '金丝雀7391';
    const plant = (value: unknown): unknown => {
      if (Array.isArray(value)) return value.map(plant);
      if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, plant(member)]));
      return canary;
    };
    const note = plant(trialNote({ amount: 1, weight: 1, confirmed: true, range: [1], extensions: { x: canary }, extra: canary }));
    const header = { document: canary, standard: '0.3', filledBy: canary.repeat(9), profile: canary };
    const { outcome, issues } = kind.validate({ ...(note as object), header });
    expect(outcome).toBe('invalid');
    expect(issues.length).toBeGreaterThan(10);
    expect(JSON.stringify(issues)).not.toContain(canary);
    expect(JSON.stringify(english.validate({ ...(note as object), header }).issues)).not.toContain(canary);
  });

  test('labels and messages do not repeat names that the document made up', () => {
    const { issues } = kind.validate(trialNote({ 金丝雀: 1, extensions: { 金丝雀: 1 } }));
    expect(JSON.stringify(issues.map(({ label, message, params }) => ({ label, message, params })))).not.toContain('金丝雀');
  });

  test('the value is not changed', () => {
    const note = trialNote({ extra: 1 });
    const before = JSON.stringify(note);
    kind.validate(note, { profile: 'reference' });
    expect(JSON.stringify(note)).toBe(before);
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
  expect(validate(trialNote({ tests: [{ date: 'x', result: 'negative' }], header: { document: 'trial-note', standard: '0.3' } }))).toEqual({
    issues: [{ message: '检测日期应为真实存在的日期，如 2025-01-31', path: ['tests', 0, 'date'] }],
  });
  expect(validate(trialNote({ extensions: { '330000': {} } }))).toMatchObject({ issues: [{ path: ['extensions', '330000'] }] });
});

test('nothing in the way of validation asks for a window, a decoder or a clock', () => {
  const source = readFileSync(new URL('./document-kind.ts', import.meta.url), 'utf8');
  expect(source).not.toMatch(/\b(?:Date|window|TextDecoder|crypto)\b/);
});
