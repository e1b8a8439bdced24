import { describe, expect, it, vi } from 'vitest';
import { countRuns, shownAt, trialForm } from '../test-support/forms.js';
import { issueAt, trialDocument, trialKind } from '../test-support/trial-kind.js';
import { createForm } from './create-form.js';

describe('validation', () => {
  it('runs once after a task, however much changed in it', async () => {
    const validate = vi.fn(trialKind.validate);
    const store = createForm({ kind: { ...trialKind, validate }, value: trialDocument() });
    store.set('/visits', 500);
    store.set('/person/name', '');
    expect(validate).toHaveBeenCalledTimes(1);
    expect(store.isValid).toBe(true);
    await Promise.resolve();
    expect(validate).toHaveBeenCalledTimes(2);
    expect(store.isValid).toBe(false);
  });

  it('hands mode, day and profile on', () => {
    const validate = vi.fn(trialKind.validate);
    trialForm({ kind: { ...trialKind, validate }, mode: 'draft', asOf: '2025-01-01', profile: 'reference' });
    trialForm({ kind: { ...trialKind, validate } });
    expect(validate.mock.calls.map(([, options]) => options)).toEqual([
      { mode: 'draft', asOf: '2025-01-01', profile: 'reference' },
      { mode: undefined, asOf: undefined, profile: undefined },
    ]);
  });

  it('tells only the fields whose issues changed', () => {
    const store = trialForm();
    const visits = countRuns(store, () => store.fieldState('/visits'));
    const name = countRuns(store, () => store.fieldState('/person/name'));
    const tests = countRuns(store, () => store.fieldState('/tests'));
    store.set('/visits', 500);
    store.flush();
    expect([visits.runs(), name.runs(), tests.runs()]).toEqual([2, 0, 0]);
  });

  it('never lets a warning stand in the way', () => {
    const { result } = trialForm().submit();
    expect(result.outcome).toBe('valid');
    expect(result.issues.every(({ severity }) => severity === 'warning')).toBe(true);
  });
});

describe('issues of the server', () => {
  it.each([
    ['a list of issues', [{ path: '/person/name', message: '重名', code: 'duplicate' }]],
    [
      'a problem body',
      {
        title: 'Invalid',
        status: 422,
        errors: [{ pointer: '#/person/name', detail: '重名', code: 'duplicate' }],
      } as never,
    ],
    ['issues of a validation', [{ ...issueAt('/person/name', 'duplicate'), message: '重名' }]],
  ])('are read from %s and show at once', (_name, answer) => {
    const store = trialForm();
    store.setServerIssues(answer);
    expect(store.fieldState('/person/name').issues).toMatchObject([
      { code: 'duplicate', severity: 'error', path: '/person/name', label: '人员 姓名', message: '重名' },
    ]);
    expect(store.errorSummary()).toEqual([
      { path: '/person/name', label: '人员 姓名', message: '重名', code: 'duplicate' },
    ]);
  });

  it('are read from messages by pointer, encoded or not', () => {
    const store = trialForm();
    store.setServerIssues({
      '/visits': ['过多', '超出年度'],
      '#/person/%6eame': '重名',
      '#/status%': '错',
      title: 'Invalid',
    });
    expect(shownAt(store, '/visits')).toEqual(['server', 'server']);
    expect(shownAt(store, '/person/name')).toEqual(['server']);
  });

  it('of a problem body without issues are none', () => {
    const store = trialForm();
    store.setServerIssues({ title: 'Bad request', status: 400 } as never);
    expect(store.errorSummary()).toEqual([]);
  });

  it.each([
    ['its own field', '/tests/0/date', () => '/tests/0/date', 0],
    ['another field', '/tests/0/date', () => '/tests/0/result', 1],
    ['a field below it', '/tests', () => '/tests/1/date', 0],
    ['a field beside it with a longer name', '/reason', () => '/reasonDate', 1],
    ['any field, for the document as a whole,', '', () => '/visits', 0],
  ])('after a change of %s: %s', (_name, path, changed, left) => {
    const store = trialForm();
    store.setServerIssues([{ path, message: '有误' }]);
    store.set(changed(), changed() === '/visits' ? 3 : '2024-12-31');
    store.flush();
    expect(shownAt(store, path)).toHaveLength(left);
  });

  it('stay when the object around the field is replaced but the field is as before', () => {
    const store = trialForm();
    store.setServerIssues({ '/person/name': '重名', '/person/sex': '必填' });
    store.set('/person', { name: '某甲', sex: '1' });
    expect(shownAt(store, '/person/name')).toEqual(['server']);
    expect(shownAt(store, '/person/sex')).toEqual([]);
  });

  it('go away when the text changes, though there is no value yet', () => {
    const store = trialForm();
    store.setServerIssues({ '/visits': '必填' });
    store.enter('/visits', '三');
    expect(store.fieldState('/visits').allIssues).toEqual([]);
  });

  it('are replaced by the next answer and stand beside those of the validation', () => {
    const store = trialForm({ value: trialDocument({ person: {} }) });
    store.submit();
    store.setServerIssues({ '/person/name': '必填', '/visits': '必填' });
    expect(shownAt(store, '/person/name')).toEqual(['required', 'server']);
    store.setServerIssues([]);
    expect(shownAt(store, '/person/name')).toEqual(['required']);
  });

  it('do not keep a person from submitting again', () => {
    const store = trialForm();
    store.setServerIssues({ '/person/name': '重名' });
    expect(store.isValid).toBe(true);
    expect(store.submit().result.outcome).toBe('valid');
  });
});

describe('advice', () => {
  it('shows at once, is replaced by the next, and goes away when the field changes', () => {
    const store = trialForm();
    store.advise('/person/idNumber', [{ code: 'first', message: '请核对' }]);
    store.advise('/person/idNumber', [{ code: 'second', message: '请再核对' }]);
    expect(shownAt(store, '/person/idNumber')).toEqual(['second']);
    expect(store.errorSummary()).toEqual([]);
    store.set('/person/idNumber', '1');
    expect(shownAt(store, '/person/idNumber')).toEqual([]);
  });
});

describe('the error summary', () => {
  it('is told to its readers when an error comes, goes or begins to show', () => {
    const store = trialForm();
    const seen: string[][] = [];
    store.signals.effect(() => {
      seen.push(store.errorSummary().map(({ path }) => path));
    });
    store.enter('/visits', '500');
    store.flush();
    store.leave('/visits');
    store.enter('/visits', '501');
    store.flush();
    store.enter('/visits', '5');
    store.flush();
    expect(seen).toEqual([[], ['/visits'], []]);
  });
});
