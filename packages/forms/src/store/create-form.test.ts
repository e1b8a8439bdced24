import { describe, expect, it } from 'vitest';
import { changesOf } from '../document/changes.js';
import { UnknownPathError } from '../fields/field-catalogue.js';
import { countRuns, shownAt, trialForm } from '../test-support/forms.js';
import { trialDocument, trialKind } from '../test-support/trial-kind.js';
import { createForm } from './create-form.js';

describe('a new form', () => {
  const store = createForm({ kind: trialKind, context: { header: { id: '7' } } });

  it('holds required objects and lists, its identity and what the host knows, and nothing else', () => {
    expect(store.document).toEqual({
      header: { document: 'trial-form', standard: '0.1', id: '7', issuer: {} },
      person: {},
      tests: [],
    });
  });

  it('is not dirty, not valid, and shows no error', () => {
    expect(store.dirty).toBe(false);
    expect(store.isValid).toBe(false);
    expect(store.errorSummary()).toEqual([]);
    expect(store.fieldState('/person/name').allIssues.map(({ code }) => code)).toEqual(['required']);
  });

  it('never gives a yes by itself, even where only yes is allowed', () => {
    expect(store.get('/told')).toBeUndefined();
    expect(store.fieldState('/told').readonly).toBe(false);
  });
});

describe('a form with a document', () => {
  it('leaves the document it was given as it is', () => {
    const given = trialDocument({ reason: '' });
    const copy = JSON.stringify(given);
    const store = trialForm({ value: given });
    store.set('/person/name', '某乙');
    expect(JSON.stringify(given)).toBe(copy);
  });

  it('takes nulls, empty texts and empty optional objects for absent', () => {
    const store = trialForm({
      value: trialDocument({ reason: '', status: null, period: {}, aliases: [], topics: [] }),
    });
    expect(store.document).toEqual(trialDocument());
  });

  it('keeps the version of the standard that the document states', () => {
    const store = trialForm({ value: { header: { standard: '0.0' } } as never });
    expect(store.get('/header')).toEqual({ document: 'trial-form', standard: '0.0', issuer: {} });
  });

  it('keeps what it does not know, so that nothing is lost on the way', () => {
    const extensions = { '510000': { note: '', more: null } };
    const store = trialForm({ value: trialDocument({ extensions, unknown: '' }) });
    expect(store.document).toMatchObject({ extensions, unknown: '' });
  });
});

describe('setting values', () => {
  it('shares everything that did not change', () => {
    const store = trialForm();
    const before = store.document;
    expect(store.set('/tests/1/result', 'negative')).toBe(true);
    expect(store.document).not.toBe(before);
    expect(store.get('/tests/0')).toBe((before['tests'] as never)[0]);
    expect(store.get('/person')).toBe(before['person']);
  });

  it('says when nothing changed, and then keeps the document', () => {
    const store = trialForm();
    const before = store.document;
    expect(store.set('/person/name', '某甲')).toBe(false);
    expect(store.set('/tests/9/result', 'negative')).toBe(false);
    expect(store.document).toBe(before);
  });

  it('makes optional objects on the way, with what is required in them, and removes them when they are empty again', () => {
    const store = trialForm();
    store.set('/period/end', '2025-05-01');
    expect(store.get('/period')).toEqual({ end: '2025-05-01', place: {} });
    store.set('/period/place/name', '示例县');
    store.clear('/period/end');
    expect(store.get('/period')).toEqual({ place: { name: '示例县' } });
    store.set('/period/place/name', '');
    expect(store.get('/period')).toBeUndefined();
    expect(store.dirty).toBe(false);
  });

  it.each([
    ['an empty text', ''],
    ['null', null],
    ['nothing', undefined],
  ])('takes %s as absent', (_name, value) => {
    const store = trialForm({ value: trialDocument({ reason: '某因' }) });
    store.set('/reason', value);
    expect('reason' in store.document).toBe(false);
  });

  it('keeps required objects and lists when they are cleared', () => {
    const store = trialForm();
    store.clear('/person');
    store.clear('/tests');
    expect(store.get('/person')).toEqual({});
    expect(store.get('/tests')).toEqual([]);
  });

  it('keeps the identity of the document whatever is set', () => {
    const store = trialForm();
    expect(store.set('/header/document', 'other')).toBe(false);
    store.set('/header', { id: '2' });
    expect(store.get('/header')).toEqual({ document: 'trial-form', standard: '0.1', id: '2', issuer: {} });
    store.set('', {});
    expect(store.document).toEqual({
      header: { document: 'trial-form', standard: '0.1', issuer: {} },
      person: {},
      tests: [],
    });
  });

  it('writes below objects of free content', () => {
    const store = trialForm();
    store.set('/extensions/510000/note', '本地');
    expect(store.get('/extensions')).toEqual({ '510000': { note: '本地' } });
    store.clear('/extensions/510000/note');
    expect(store.get('/extensions')).toEqual({ '510000': {} });
  });

  it.each([
    '/nothing',
    '/person/nothing',
    '/person/name/first',
    '/tests/x',
    '/tests/0/nothing',
    'person',
    '/extensions/__proto__/x',
    '/~2',
  ])('refuses %s, which is no field of the document', (path) => {
    const store = trialForm();
    expect(() => store.set(path, '某乙')).toThrow(UnknownPathError);
    expect(() => store.fieldState(path)).toThrow(UnknownPathError);
  });
});

describe('who may change what', () => {
  it('refuses every change of a read-only form', () => {
    const store = trialForm({ readonly: true });
    expect(store.set('/person/name', '某乙')).toBe(false);
    expect(store.enter('/person/name', '某乙')).toBe(false);
    expect(store.clear('/person/name')).toBe(false);
    expect(store.addRow('/tests')).toBeUndefined();
    expect(store.removeRow('/tests', 0)).toBe(false);
    expect(store.moveRow('/tests', 0, 1)).toBe(false);
    expect(store.dirty).toBe(false);
    expect(store.fieldState('/person/name').readonly).toBe(true);
  });

  it.each([
    [undefined, false, false],
    ['fill', true, false],
    ['review', false, true],
    ['approve', true, true],
    ['read', true, true],
  ] as const)('with the role %s, a field of the reviewer has readonly %s, and any other %s', (role, theirs, others) => {
    const store = trialForm(role === undefined ? {} : { context: { role } });
    expect(store.fieldState('/decision').readonly).toBe(theirs);
    expect(store.set('/decision', '同意')).toBe(!theirs);
    expect(store.fieldState('/reason').readonly).toBe(others);
    expect(store.fieldState('/tests/0/date').readonly).toBe(others);
    expect(store.removeRow('/tests', 0)).toBe(!others);
  });
});

describe('the state of a field', () => {
  it('says what the definition, the layout and the texts say', () => {
    const store = trialForm();
    expect(store.fieldState('/person/name')).toMatchObject({
      path: '/person/name',
      template: '/person/name',
      title: '姓名',
      description: '与身份证件一致。',
      widget: 'text',
      width: 'third',
      source: [{ basis: 'design' }],
      value: '某甲',
      text: '某甲',
      required: true,
      recommended: false,
      readonly: false,
      visible: true,
      touched: false,
      changed: false,
    });
    expect(store.fieldState('/tests/2/date')).toMatchObject({ template: '/tests/*/date', title: '检测日期' });
    expect(store.fieldState('/reasonDate').width).toBe('half');
    expect(store.fieldState('/person').width).toBe('full');
    expect(store.fieldState('/person/idNumber').recommended).toBe(true);
    expect(store.fieldState('')).toMatchObject({ title: '试用单', widget: 'group' });
  });

  it('is required where the applied profile requires what the standard recommends', () => {
    const kind: typeof trialKind = {
      ...trialKind,
      validate: (value, options) => {
        const { header } = value as { header?: { profile?: string } };
        return { ...trialKind.validate(value, options), profile: header?.profile ?? 'none' };
      },
    };
    const store = trialForm({ kind });
    const state = countRuns(store, () => store.fieldState('/person/idNumber'));
    const value = trialDocument();
    store.reset({ ...value, header: { profile: 'reference' } });
    expect(state.runs()).toBe(1);
    expect(store.fieldState('/person/idNumber')).toMatchObject({ required: true, recommended: false });
    expect(store.fieldState('/person/birthDate').required).toBe(false);
    store.reset(value);
    expect(store.fieldState('/person/idNumber')).toMatchObject({ required: false, recommended: true });
  });

  it('has no value for objects and lists of objects, but for lists of texts and codes', () => {
    const store = trialForm({ value: trialDocument({ aliases: ['某某'] }) });
    expect(store.fieldState('/person').value).toBeUndefined();
    expect(store.fieldState('/tests').value).toBeUndefined();
    expect(store.fieldState('/aliases').value).toEqual(['某某']);
  });

  it('stays the same object until something in it changes', () => {
    const store = trialForm();
    const before = store.fieldState('/person/name');
    store.set('/visits', 3);
    store.flush();
    expect(store.fieldState('/person/name')).toBe(before);
    store.set('/person/name', '某乙');
    expect(store.fieldState('/person/name')).not.toBe(before);
  });
});

describe('starting over', () => {
  it('forgets values, marks, texts, issues and submission', () => {
    const store = trialForm();
    store.enter('/visits', '十');
    store.leave('/visits');
    store.setServerIssues({ '/person/name': '重名' });
    store.submit();
    store.reset();
    expect(store.document).toEqual(trialDocument());
    expect(store.document).toBe(store.initial);
    expect([store.dirty, store.isValid, store.submitted]).toEqual([false, true, false]);
    expect(store.errorSummary()).toEqual([]);
    expect(store.fieldState('/visits')).toMatchObject({ text: '', touched: false, changed: false });
    expect(shownAt(store, '/person/name')).toEqual([]);
  });

  it('takes another document', () => {
    const store = trialForm();
    store.reset(trialDocument({ visits: 4 }));
    expect(store.get('/visits')).toBe(4);
    expect(store.dirty).toBe(false);
    expect(changesOf(store)).toEqual([]);
  });
});
