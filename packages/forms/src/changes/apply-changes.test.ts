import { describe, expect, it } from 'vitest';
import { applyChanges } from '../changes.js';
import { trialForm } from '../test-support/forms.js';

const keys = (store: ReturnType<typeof trialForm>) => store.rows('/tests').map(({ key }) => key);
const dates = (store: ReturnType<typeof trialForm>) =>
  store.rows('/tests').map(({ path }) => store.get(`${path}/date`));

describe('changes', () => {
  it.each([
    ['set a field', { op: 'add', path: '/visits', value: 3 }, '/visits', 3],
    ['replace a field', { op: 'replace', path: '/person/name', value: '某乙' }, '/person/name', '某乙'],
    ['take a field away', { op: 'remove', path: '/tests/1/remark' }, '/tests/1/remark', undefined],
    [
      'make objects on the way',
      { op: 'add', path: '/period/start', value: '2025-01-01' },
      '/period/start',
      '2025-01-01',
    ],
    ['copy a value', { op: 'copy', from: '/tests/0/date', path: '/reasonDate' }, '/reasonDate', '2025-01-15'],
    ['move a value', { op: 'move', from: '/tests/1/remark', path: '/decision' }, '/decision', '复检'],
    ['reach into free content', { op: 'add', path: '/extensions/519999/a~1b', value: 1 }, '/extensions/519999/a~1b', 1],
    ['replace a row of texts', { op: 'add', path: '/aliases/-', value: '某丙' }, '/aliases/0', '某丙'],
  ])('%s', (_name, change, path, value) => {
    const store = trialForm();
    store.set('/extensions', { '519999': {} });
    store.set('/extensions', { '519999': { b: 2 } });
    expect(applyChanges(store, [change])).toEqual({ applied: true, refused: [] });
    expect(store.get(path)).toEqual(value);
  });

  it.each([
    ['put in at a place', { op: 'add', path: '/tests/1', value: { date: '2025-05-05' } }, [0, undefined, 1, 2]],
    ['put in at the end', { op: 'add', path: '/tests/-', value: { date: '2025-05-05' } }, [0, 1, 2, undefined]],
    ['taken away', { op: 'remove', path: '/tests/1' }, [0, 2]],
    ['moved', { op: 'move', from: '/tests/2', path: '/tests/0' }, [2, 0, 1]],
    ['moved to the end', { op: 'move', from: '/tests/0', path: '/tests/-' }, [1, 2, 0]],
    ['replaced', { op: 'replace', path: '/tests/0', value: { date: '2025-05-05' } }, [0, 1, 2]],
    [
      'replaced with their list',
      { op: 'replace', path: '/tests', value: [{ date: '2025-01-15', result: 'negative' }, { date: '2025-05-05' }] },
      [0, 1],
    ],
  ])('leave other rows their keys when one is %s', (_name, change, order) => {
    const store = trialForm();
    const before = keys(store);
    expect(applyChanges(store, [change]).applied).toBe(true);
    const after = keys(store);
    expect(after.map((key) => before.indexOf(key)).map((index) => (index < 0 ? undefined : index))).toEqual(order);
    expect(new Set(after).size).toBe(after.length);
  });

  it('see what the ones before them did', () => {
    const store = trialForm();
    const { applied } = applyChanges(store, [
      { op: 'remove', path: '/tests/0' },
      { op: 'test', path: '/tests/0/date', value: '2025-02-15' },
      { op: 'replace', path: '/tests/0/date', value: '2025-02-16' },
    ]);
    expect(applied).toBe(true);
    expect(dates(store)).toEqual(['2025-02-16', '2025-03-15']);
  });

  it('are told to subscribers once', () => {
    const store = trialForm();
    let told = 0;
    store.subscribe(() => (told += 1));
    applyChanges(store, [
      { op: 'add', path: '/visits', value: 3 },
      { op: 'remove', path: '/tests/0' },
    ]);
    expect(told).toBe(1);
  });

  it('keep a text elsewhere that could not be read', () => {
    const store = trialForm();
    store.enter('/reasonDate', '昨天');
    applyChanges(store, [{ op: 'add', path: '/visits', value: 3 }]);
    expect(store.fieldState('/reasonDate').text).toBe('昨天');
  });
});

describe('a refused change', () => {
  it.each([
    ['no list', { op: 'add' }, '', 'not-a-change'],
    ['no operation', [null], '', 'not-a-change'],
    ['an unknown operation', [{ op: 'merge', path: '/visits', value: 1 }], '', 'not-a-change'],
    ['a path that is no pointer', [{ op: 'add', path: 'visits', value: 1 }], '', 'not-a-change'],
    ['a bad escape', [{ op: 'add', path: '/vis~2its', value: 1 }], '', 'not-a-change'],
    ['a prototype in the path', [{ op: 'add', path: '/extensions/__proto__/x', value: 1 }], '', 'not-a-change'],
    [
      'a prototype in the value',
      [{ op: 'add', path: '/extensions/a', value: JSON.parse('{"__proto__":{"x":1}}') }],
      '',
      'not-a-change',
    ],
    ['no value', [{ op: 'add', path: '/visits' }], '', 'not-a-change'],
    ['a function as value', [{ op: 'add', path: '/visits', value: () => 1 }], '', 'not-a-change'],
    ['a number that is none', [{ op: 'add', path: '/visits', value: NaN }], '', 'not-a-change'],
    ['an object moved into itself', [{ op: 'move', from: '/period', path: '/period/place' }], '', 'not-a-change'],
    ['a document that is a text', [{ op: 'replace', path: '', value: 'x' }], '', 'not-a-change'],
    ['an unknown field', [{ op: 'add', path: '/constructor', value: 1 }], '/constructor', 'unknown-place'],
    ['a place below a single value', [{ op: 'add', path: '/visits/x', value: 1 }], '/visits/x', 'unknown-place'],
    ['nothing to take away', [{ op: 'remove', path: '/visits' }], '/visits', 'nothing-there'],
    ['the whole document to take away', [{ op: 'remove', path: '' }], '', 'nothing-there'],
    ['nothing to replace', [{ op: 'replace', path: '/visits', value: 1 }], '/visits', 'nothing-there'],
    ['nothing to move', [{ op: 'move', from: '/visits', path: '/fee' }], '/fee', 'nothing-there'],
    ['a row beyond the end', [{ op: 'add', path: '/tests/4', value: {} }], '/tests/4', 'nothing-there'],
    ['an index that is written otherwise', [{ op: 'add', path: '/tests/01', value: {} }], '/tests/01', 'nothing-there'],
    [
      'a field of a row that is not there',
      [{ op: 'add', path: '/tests/7/date', value: '2025-01-01' }],
      '/tests/7/date',
      'nothing-there',
    ],
    ['another value than expected', [{ op: 'test', path: '/person/name', value: '某乙' }], '/person/name', 'not-equal'],
    [
      'what says which document it is',
      [{ op: 'replace', path: '/header/standard', value: '9.9' }],
      '/header/standard',
      'readonly',
    ],
  ])('names its place and reason: %s', (_name, changes, path, reason) => {
    const store = trialForm();
    const { document } = store;
    const { applied, refused } = applyChanges(store, changes);
    expect([applied, refused.map((one) => [one.path, one.reason])]).toEqual([false, [[path, reason]]]);
    expect(refused[0]?.message).toMatch(/\p{Script=Han}/u);
    expect(store.document).toBe(document);
  });

  it('keeps all others from being made', () => {
    const store = trialForm();
    const { refused } = applyChanges(store, [
      { op: 'add', path: '/visits', value: 3 },
      { op: 'remove', path: '/fee' },
      { op: 'add', path: '/nowhere', value: 3 },
    ]);
    expect(refused.map(({ index }) => index)).toEqual([1, 2]);
    expect(store.dirty).toBe(false);
  });

  it('is one of another role, and of every role in a form to read', () => {
    const change = [{ op: 'add', path: '/decision', value: '同意' }];
    const reasons = [{ context: { role: 'fill' as const } }, { readonly: true }, {}].map((options) =>
      applyChanges(trialForm(options), change).refused.map(({ reason }) => reason),
    );
    expect(reasons).toEqual([['readonly'], ['readonly'], []]);
  });

  it('never shows what it holds', () => {
    const { refused } = applyChanges(trialForm(), [{ op: 'add', path: '/nowhere', value: '110101199001011234' }]);
    expect(refused[0]?.message).not.toContain('1101');
  });
});
