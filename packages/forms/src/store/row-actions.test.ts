import { describe, expect, it } from 'vitest';
import { UnknownPathError } from '../fields/field-catalogue.js';
import { countRuns, shownAt, trialForm } from '../test-support/forms.js';
import { trialDocument } from '../test-support/trial-kind.js';

const dates = (store: ReturnType<typeof trialForm>) =>
  store.rows('/tests').map(({ path }) => store.get(`${path}/date`));
const keys = (store: ReturnType<typeof trialForm>, path = '/tests') => store.rows(path).map(({ key }) => key);

describe('rows', () => {
  it('have paths, indexes and keys of their own', () => {
    const rows = trialForm().rows('/tests');
    expect(rows.map(({ path, index }) => [path, index])).toEqual([
      ['/tests/0', 0],
      ['/tests/1', 1],
      ['/tests/2', 2],
    ]);
    expect(new Set(rows.map(({ key }) => key)).size).toBe(3);
  });

  it('of an absent list are none', () => {
    expect(trialForm().rows('/aliases')).toEqual([]);
  });

  it.each([
    ['at the end', undefined, 3],
    ['at the start', 0, 0],
    ['in the middle', 2, 2],
    ['beyond the end, at the end', 99, 3],
    ['before the start, at the start', -1, 0],
  ])('are put in %s', (_where, index, place) => {
    const store = trialForm();
    const before = keys(store);
    const key = store.addRow('/tests', { date: '2025-09-09' }, index);
    expect(store.get(`/tests/${place}`)).toEqual({ date: '2025-09-09' });
    expect(keys(store)[place]).toBe(key);
    expect(keys(store).filter((known) => known !== key)).toEqual(before);
  });

  it('are blank when nothing is given: an object, or an empty text', () => {
    const store = trialForm();
    store.addRow('/tests');
    store.addRow('/aliases');
    expect(store.get('/tests/3')).toEqual({});
    expect(store.get('/aliases')).toEqual(['']);
  });

  it('keep their keys when another is removed', () => {
    const store = trialForm();
    const [first, , third] = keys(store);
    expect(store.removeRow('/tests', 1)).toBe(true);
    expect(dates(store)).toEqual(['2025-01-15', '2025-03-15']);
    expect(keys(store)).toEqual([first, third]);
    expect(store.removeRow('/tests', 2)).toBe(false);
  });

  it.each([
    [0, 2, [1, 2, 0]],
    [2, 0, [2, 0, 1]],
    [0, 1, [1, 0, 2]],
  ])('keep their keys when row %i moves to %i', (from, to, order) => {
    const store = trialForm();
    const before = keys(store);
    const values = dates(store);
    expect(store.moveRow('/tests', from, to)).toBe(true);
    expect(keys(store)).toEqual(order.map((index) => before[index]));
    expect(dates(store)).toEqual(order.map((index) => values[index]));
  });

  it.each([
    [0, 0],
    [0, 3],
    [3, 0],
    [-1, 0],
  ])('do not move from %i to %i', (from, to) => {
    const store = trialForm();
    expect(store.moveRow('/tests', from, to)).toBe(false);
    expect(store.dirty).toBe(false);
  });

  it('of lists inside rows keep their keys when the outer rows move', () => {
    const store = trialForm();
    const inner = keys(store, '/tests/2/samples');
    store.moveRow('/tests', 2, 0);
    expect(keys(store, '/tests/0/samples')).toEqual(inner);
    store.addRow('/tests', undefined, 0);
    expect(keys(store, '/tests/1/samples')).toEqual(inner);
  });

  it('keep their keys when a value in them changes, and when the list gets longer by itself', () => {
    const store = trialForm();
    const before = keys(store);
    store.set('/tests/1/date', '2025-02-20');
    store.set('/tests', [...(store.get('/tests') as never[]), {}]);
    expect(keys(store).slice(0, 3)).toEqual(before);
  });

  it('leave an optional list absent and a required one empty', () => {
    const store = trialForm({ value: trialDocument({ aliases: ['某某'], tests: [{}] }) });
    store.removeRow('/aliases', 0);
    store.removeRow('/tests', 0);
    expect('aliases' in store.document).toBe(false);
    expect(store.get('/tests')).toEqual([]);
  });

  it('are told to their readers when they come, go or move, but not when a value in them changes', () => {
    const store = trialForm();
    const { runs } = countRuns(store, () => store.rows('/tests'));
    store.set('/tests/0/date', '2025-01-16');
    expect(runs()).toBe(0);
    store.addRow('/tests');
    store.moveRow('/tests', 0, 1);
    store.removeRow('/tests', 0);
    expect(runs()).toBe(3);
  });

  it('belong to lists only', () => {
    const store = trialForm();
    expect(() => store.addRow('/person')).toThrow(UnknownPathError);
    expect(() => store.rows('/person')).toThrow(UnknownPathError);
  });
});

describe('what belongs to a row', () => {
  it('moves with it: issues, texts that cannot be read, marks and issues of the server', () => {
    const store = trialForm();
    store.enter('/tests/1/date', '二月');
    store.leave('/tests/1/date');
    store.setServerIssues([{ path: '/tests/1/result', message: '与实验室记录不符' }]);
    store.flush();
    store.moveRow('/tests', 1, 0);
    expect(shownAt(store, '/tests/0/date')).toEqual(['entered-text']);
    expect(store.fieldState('/tests/0/date')).toMatchObject({ text: '二月', touched: true });
    expect(shownAt(store, '/tests/0/result')).toEqual(['server']);
    expect(shownAt(store, '/tests/1/date')).toEqual([]);
    store.flush();
    expect(shownAt(store, '/tests/0/date')).toEqual(['entered-text']);
    expect(store.fieldState('/tests/0/result').issues[0]?.label).toBe('检测安排 第1行 result');
  });

  it('goes away with it', () => {
    const store = trialForm();
    store.enter('/tests/1/date', '二月');
    store.setServerIssues({ '/tests/1/result': '与实验室记录不符' });
    store.removeRow('/tests', 1);
    store.flush();
    expect(store.isValid).toBe(true);
    expect(store.fieldState('/tests/1/date')).toMatchObject({ text: '2025-03-15', changed: false, allIssues: [] });
  });

  it('is told to readers of the paths it comes to, even where the values are equal', () => {
    const row = { date: '2025-01-15', result: 'negative' };
    const store = trialForm({ value: trialDocument({ tests: [row, row] }) });
    store.setServerIssues({ '/tests/0/date': '当日未开放' });
    const { runs } = countRuns(store, () => store.fieldState('/tests/1/date'));
    store.moveRow('/tests', 0, 1);
    expect(runs()).toBe(1);
    expect(shownAt(store, '/tests/1/date')).toEqual(['server']);
  });
});
