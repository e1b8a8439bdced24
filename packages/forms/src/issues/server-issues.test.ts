import { describe, expect, it } from 'vitest';
import { trialForm } from '../test-support/forms.js';
import type { ServerIssues } from './server-issues.js';

describe('what a server answers', () => {
  it.each<[string, ServerIssues]>([
    ['a problem body', { errors: [{ pointer: '/visits', detail: '次数不符' }] }],
    ['a problem body with fragments', { errors: [{ pointer: '#/visits', detail: '次数不符' }] }],
    [
      'a problem body with all its members',
      {
        type: 'https://example.cn/problems/invalid',
        title: '不符合要求',
        status: 422,
        errors: [{ pointer: '#/visits', detail: '次数不符' }],
      } as unknown as ServerIssues,
    ],
    ['a map of pointers', { '/visits': '次数不符' }],
    ['a map of pointers with lists', { '/visits': ['次数不符'] }],
    ['a map of fragments', { '#/visits': '次数不符' }],
    ['a list of issues', [{ path: '/visits', message: '次数不符' }]],
  ])('shows at its field: %s', (_name, answer) => {
    const store = trialForm();
    store.setServerIssues(answer);
    const { issues } = store.fieldState('/visits');
    expect(issues).toMatchObject([
      { code: 'server', severity: 'error', path: '/visits', label: '次数', message: '次数不符' },
    ]);
    store.set('/visits', 3);
    expect(store.fieldState('/visits').issues).toEqual([]);
  });

  it.each<[string, ServerIssues, string]>([
    ['an encoded fragment', { '#/person/%6Eame': '姓名有误' }, '/person/name'],
    ['a stray percent sign', { '#/person/name%': '姓名有误' }, '/person'],
    ['a field that the document does not know', { '/person/nickname': '姓名有误' }, '/person'],
    ['a row that is not there', { '/tests/9/date': '日期有误' }, '/tests/9/date'],
    ['the document as a whole', { '': '请稍后再试' }, ''],
  ])('shows at the nearest field: %s', (_name, answer, path) => {
    const store = trialForm();
    store.setServerIssues(answer);
    expect(store.errorSummary().map((line) => line.path)).toEqual([path]);
  });

  it('is none when a problem names no fields', () => {
    const store = trialForm();
    store.setServerIssues({ type: 'about:blank', title: 'Service Unavailable' });
    expect(store.errorSummary()).toEqual([]);
  });

  it('stays when another field changes, also in the same row', () => {
    const store = trialForm();
    store.setServerIssues({ '/tests/0/date': '日期有误', '/tests/1/date': '日期有误' });
    store.set('/tests/0/result', 'positive');
    store.set('/tests/1/date', '2025-02-16');
    expect(store.errorSummary().map(({ path }) => path)).toEqual(['/tests/0/date']);
  });
});
