import { describe, expect, it } from 'vitest';
import { applyChanges } from '../changes.js';
import { createHistory } from '../history.js';
import { applyPatch, countRuns, trialForm } from '../test-support/forms.js';

const keys = (store: ReturnType<typeof trialForm>, path = '/tests') => store.rows(path).map(({ key }) => key);

function watched(options: Parameters<typeof trialForm>[0] = {}, limit?: number) {
  const store = trialForm(options);
  return { store, history: createHistory(store, limit === undefined ? {} : { limit }) };
}

/** Types into a field as a keyboard does, one character more each time. */
function type(store: ReturnType<typeof trialForm>, path: string, text: string) {
  for (let length = 1; length <= text.length; length += 1) store.enter(path, text.slice(0, length));
}

describe('a history', () => {
  it('has nothing to undo or redo at first', () => {
    const { history } = watched();
    expect([history.canUndo.value, history.canRedo.value, history.undo(), history.redo()]).toEqual([
      false,
      false,
      false,
      false,
    ]);
  });

  it('undoes and does again what was typed into one field as one entry', () => {
    const { store, history } = watched();
    type(store, '/person/name', '某甲乙');
    expect(history.done.value).toHaveLength(1);
    expect(history.undo()).toBe(true);
    expect([store.get('/person/name'), history.canUndo.value, history.canRedo.value]).toEqual(['某甲', false, true]);
    expect(history.redo()).toBe(true);
    expect(store.get('/person/name')).toBe('某甲乙');
  });

  it.each<[string, (store: ReturnType<typeof trialForm>) => void]>([
    ['another field', (store) => store.set('/visits', 3)],
    ['leaving the field', (store) => store.leave('/status')],
    ['a row', (store) => store.removeRow('/tests', 0)],
    ['a batch', (store) => store.batch(() => [store.set('/visits', 3), store.set('/status', 'code-2')])],
  ])('begins a new entry after %s', (_name, between) => {
    const { store, history } = watched();
    store.set('/status', 'code-1');
    between(store);
    const { length } = history.done.value;
    store.set('/status', 'code-3');
    expect(history.done.value).toHaveLength(length + 1);
  });

  it('goes on with an entry while one field is typed in, also through texts that cannot be read', () => {
    const { store, history } = watched();
    type(store, '/tests/0/date', '2025-04-01');
    expect(history.done.value.map(({ path }) => path)).toEqual(['/tests/0/date']);
    history.undo();
    expect(store.get('/tests/0/date')).toBe('2025-01-15');
  });

  it('remembers nothing of what was typed and taken back again', () => {
    const { store, history } = watched();
    store.enter('/status', 'code-1');
    store.enter('/status', '');
    expect(history.canUndo.value).toBe(false);
  });

  it('forgets what was undone when something else is done', () => {
    const { store, history } = watched();
    store.set('/visits', 3);
    history.undo();
    store.set('/fee', 100);
    expect([history.canRedo.value, history.done.value.length]).toEqual([false, 1]);
  });

  it('keeps no more entries than its limit', () => {
    const { store, history } = watched({}, 2);
    store.set('/visits', 1);
    store.set('/fee', 1);
    store.set('/visits', 2);
    while (history.undo());
    expect([store.get('/visits'), store.get('/fee')]).toEqual([1, undefined]);
  });

  it('gives the JSON Patch of each entry, there and back', () => {
    const { store, history } = watched();
    const { document } = store;
    store.moveRow('/tests', 2, 0);
    const [entry] = history.done.value;
    expect(entry?.forward).toEqual([{ op: 'move', from: '/tests/2', path: '/tests/0' }]);
    expect(entry?.inverse).toEqual([{ op: 'move', from: '/tests/0', path: '/tests/2' }]);
    store.set('/visits', 3);
    expect(history.done.value[1]).toMatchObject({
      path: '/visits',
      forward: [{ op: 'add', path: '/visits', value: 3 }],
    });
    expect(applyPatch(document, [{ op: 'add', path: '/visits', value: 3 }])['visits']).toBe(3);
  });

  it('gives a name to a group, and notes who made changes', () => {
    const { store, history } = watched();
    history.group('导入', () => {
      store.set('/visits', 3);
      store.validate();
      store.set('/fee', 100);
      history.group('内层', () => store.set('/reason', '事由'));
    });
    applyChanges(store, [{ op: 'add', path: '/decision', value: '同意' }], { source: '审批系统' });
    expect(history.done.value.map(({ name, source }) => [name, source])).toEqual([
      ['导入', undefined],
      [undefined, '审批系统'],
    ]);
    history.undo();
    history.undo();
    expect(store.dirty).toBe(false);
  });

  it('knows whether the document is as it was marked', () => {
    const { store, history } = watched();
    expect(history.isAtMark.value).toBe(true);
    store.set('/visits', 3);
    expect(history.isAtMark.value).toBe(false);
    history.mark();
    store.set('/fee', 1);
    history.undo();
    expect(history.isAtMark.value).toBe(true);
    history.undo();
    expect(history.isAtMark.value).toBe(false);
  });

  it('tells those who follow it, once for each step', () => {
    const { store, history } = watched();
    const counted = countRuns(store, () => [history.canUndo.value, store.document]);
    store.set('/visits', 3);
    expect(counted.runs()).toBe(2);
    counted.stop();
  });

  it('brings a removed row back with its key, and those of the rows inside it', () => {
    const { store, history } = watched();
    const before = [keys(store), keys(store, '/tests/2/samples')];
    store.removeRow('/tests', 2);
    store.addRow('/tests', { date: '2025-05-05' });
    history.undo();
    history.undo();
    expect([keys(store), keys(store, '/tests/2/samples')]).toEqual(before);
  });

  it('survives a reset, which can itself be undone', () => {
    const { store, history } = watched();
    const before = keys(store);
    store.set('/visits', 3);
    store.reset();
    expect(store.get('/visits')).toBeUndefined();
    expect(history.undo()).toBe(true);
    expect([store.get('/visits'), keys(store)]).toEqual([3, before]);
    expect(history.undo()).toBe(true);
    expect(store.get('/visits')).toBeUndefined();
  });

  it('leaves a text elsewhere that could not be read, and brings one back that was undone', () => {
    const { store, history } = watched();
    store.enter('/reasonDate', '昨天');
    store.set('/visits', 3);
    history.undo();
    expect(store.fieldState('/reasonDate').text).toBe('昨天');
    store.enter('/tests/0/date', '前天');
    history.undo();
    expect(store.fieldState('/tests/0/date').text).toBe('2025-01-15');
    history.redo();
    expect(store.fieldState('/tests/0/date')).toMatchObject({ text: '前天', value: undefined });
  });

  it('keeps what a follower of the form does at once as an entry of its own', () => {
    const { store, history } = watched();
    store.set('/visits', 3);
    const stop = store.subscribe(() => store.get('/visits') === undefined && store.set('/fee', 100));
    history.undo();
    stop();
    expect(store.get('/fee')).toBe(100);
    expect(history.done.value).toHaveLength(1);
    history.undo();
    expect(store.document).toEqual(store.initial);
  });

  it('remembers nothing more after it was stopped', () => {
    const { store, history } = watched();
    history.stop();
    store.set('/visits', 3);
    expect(history.canUndo.value).toBe(false);
  });
});
