import { describe, expect, it } from 'vitest';
import { countRuns, trialForm } from '../test-support/forms.js';
import { trialDefinition } from '../test-support/trial-definition.js';
import { trialDocument, trialKind } from '../test-support/trial-kind.js';

const visiblePaths = (store: ReturnType<typeof trialForm>) =>
  store.sections().map(({ id, fields }) => [id, fields.map(({ path }) => path)]);

describe('visible fields', () => {
  it('stand in the sections and order of the layout', () => {
    const store = trialForm();
    expect(visiblePaths(store)).toEqual([
      ['header', ['/header']],
      ['tests', ['/tests']],
      ['main', ['/person', '/status', '/decision', '/period', '/visits', '/filledAt', '/told', '/topics', '/aliases']],
    ]);
    expect(store.sections()[2]?.title).toBe('内容');
  });

  it('come and go with their conditions, and so do whole sections', () => {
    const store = trialForm();
    store.set('/visits', 1);
    expect(store.sections().map(({ id }) => id)).toEqual(['header', 'tests', 'main', 'money']);
    store.clear('/visits');
    expect(store.sections().map(({ id }) => id)).toEqual(['header', 'tests', 'main']);
  });

  it('are told to readers only when they change', () => {
    const store = trialForm();
    const sections = countRuns(store, () => store.sections());
    store.set('/person/name', '某乙');
    expect(sections.runs()).toBe(0);
    store.set('/status', 'refused');
    expect(sections.runs()).toBe(1);
  });

  it('leave out a field whose condition reads a hidden field, whatever order they are written in', () => {
    const store = trialForm({ value: trialDocument({ reason: '某因', reasonDate: '2025-01-01' }) });
    expect(store.hiddenPaths()).toEqual(['/reason', '/reasonDate']);
    store.set('/status', 'refused');
    expect(store.hiddenPaths()).toEqual([]);
    expect(store.fieldState('/reasonDate').visible).toBe(true);
  });

  it('are members of an object or row without those of free content', () => {
    const store = trialForm();
    expect(store.fields('/person').map(({ path }) => path)).toEqual([
      '/person/name',
      '/person/idType',
      '/person/idNumber',
      '/person/birthDate',
      '/person/sex',
    ]);
    expect(store.fields('/tests/0').map(({ path }) => path)).toEqual([
      '/tests/0/date',
      '/tests/0/result',
      '/tests/0/samples',
    ]);
    expect(store.fields('/tests/1').map(({ path }) => path)).toContain('/tests/1/remark');
  });

  it('of a row follow that row alone', () => {
    const store = trialForm();
    const members = countRuns(store, () => store.fields('/tests/0'));
    const first = countRuns(store, () => store.fieldState('/tests/0/remark').visible);
    expect(store.fieldState('/tests/0/remark').visible).toBe(false);
    expect(store.fieldState('/tests/1/remark').visible).toBe(true);
    store.set('/tests/1/result', 'negative');
    expect(store.fieldState('/tests/1/remark').visible).toBe(false);
    expect([first.runs(), members.runs()]).toEqual([0, 0]);
    store.set('/tests/0/result', 'positive');
    expect([first.runs(), members.runs()]).toEqual([1, 1]);
    expect(store.fields('/tests/0').map(({ path }) => path)).toContain('/tests/0/remark');
    expect(store.fieldState('/tests/0/remark').visible).toBe(true);
  });

  it('of a row go with it when rows move', () => {
    const store = trialForm();
    store.moveRow('/tests', 1, 0);
    expect([0, 1].map((index) => store.fieldState(`/tests/${index}/remark`).visible)).toEqual([true, false]);
    store.removeRow('/tests', 0);
    expect(store.fieldState('/tests/0/remark').visible).toBe(false);
  });
});

describe('a hidden value', () => {
  it('stays in the document and leaves the submission, with the optional object it leaves empty', () => {
    const { layout } = trialDefinition;
    const definition = {
      ...trialDefinition,
      layout: {
        ...layout,
        fields: { ...layout.fields, '/period/end': { when: { equal: [{ get: ['/status'] }, 'refused'] } } },
      },
    };
    const value = trialDocument({ period: { end: '2025-05-01', place: {} }, reason: '某因' });
    const store = trialForm({ kind: { ...trialKind, definition }, value });
    store.set('/tests/1/result', 'negative');
    const { value: sent, hiddenPaths } = store.submit();
    expect(hiddenPaths).toEqual(['/reason', '/period/end', '/tests/1/remark']);
    expect(sent).not.toHaveProperty('reason');
    expect(sent).not.toHaveProperty('period');
    expect(sent).not.toHaveProperty(['tests', 1, 'remark']);
    expect(store.get('/tests/1/remark')).toBe('复检');
    expect(store.get('/reason')).toBe('某因');
  });

  it('is not validated', () => {
    const store = trialForm({ value: trialDocument({ reasonDate: 'never' }) });
    expect(store.isValid).toBe(true);
    store.batch(() => {
      store.set('/status', 'refused');
      store.set('/reason', '某因');
    });
    expect(store.validate().issues.map(({ path }) => path)).toContain('/reasonDate');
  });
});
