import { describe, expect, it } from 'vitest';
import { countRuns, shownAt, trialForm } from '../test-support/forms.js';
import { trialDocument } from '../test-support/trial-kind.js';

describe('what a person types', () => {
  it('is stored as its field stores it, and shown as typed until the field is left', () => {
    const store = trialForm();
    store.enter('/fee', '12.5');
    expect(store.get('/fee')).toBe(1250);
    expect(store.fieldState('/fee').text).toBe('12.5');
    store.leave('/fee');
    expect(store.fieldState('/fee').text).toBe('12.50');
  });

  it('stays as text when it cannot be read: the value is absent and submission is refused', () => {
    const store = trialForm({ value: trialDocument({ visits: 3 }) });
    store.enter('/visits', '三次');
    store.leave('/visits');
    expect(store.get('/visits')).toBeUndefined();
    expect(store.fieldState('/visits').text).toBe('三次');
    const { result } = store.submit();
    expect(result).toMatchObject({ outcome: 'invalid', total: 3 });
    expect(result.issues.filter(({ severity }) => severity === 'error')).toMatchObject([
      { code: 'entered-text', path: '/visits', label: '次数', message: '请填写整数，例如 12' },
    ]);
    expect(JSON.stringify(result)).not.toContain('三次');
  });

  it('is one issue, not also that the value is missing', () => {
    const store = trialForm();
    store.enter('/tests/0/date', '昨天');
    expect(store.validate().issues.map(({ code, path }) => [code, path])).toEqual([
      ['recommended-missing', '/person/idType'],
      ['recommended-missing', '/person/idNumber'],
      ['entered-text', '/tests/0/date'],
    ]);
  });

  it('counts as a change even while it cannot be read', () => {
    const store = trialForm();
    store.enter('/visits', '三');
    expect(store.dirty).toBe(true);
    expect(store.fieldState('/visits').changed).toBe(true);
    store.enter('/visits', '');
    store.flush();
    expect([store.dirty, store.isValid]).toEqual([false, true]);
  });

  it('gives way to a value that is set', () => {
    const store = trialForm();
    store.enter('/visits', '三');
    expect(store.set('/visits', undefined)).toBe(true);
    expect(store.fieldState('/visits').text).toBe('');
    store.enter('/period/start', '某日');
    store.set('/period', { start: '2025-05-01' });
    expect(store.fieldState('/period/start').text).toBe('2025-05-01');
  });

  it('does not count in a hidden field', () => {
    const store = trialForm({ value: trialDocument({ visits: 1 }) });
    store.enter('/fee', '很多');
    expect(store.validate().outcome).toBe('invalid');
    store.set('/visits', 0);
    expect(store.validate().outcome).toBe('valid');
  });

  it('loses the spaces around it when the field is left, not before', () => {
    const store = trialForm();
    store.enter('/person/name', ' 某乙 ');
    expect(store.get('/person/name')).toBe(' 某乙 ');
    store.leave('/person/name');
    expect(store.get('/person/name')).toBe('某乙');
    store.enter('/person/name', '  ');
    expect(store.get('/person/name')).toBeUndefined();
    expect(store.fieldState('/person/name').text).toBe('  ');
    store.leave('/person/name');
    expect(store.fieldState('/person/name').text).toBe('');
  });

  it('is no change when the text is the same', () => {
    const store = trialForm();
    expect(store.enter('/person/name', '某甲')).toBe(false);
    expect(store.fieldState('/person/name').changed).toBe(false);
  });
});

describe('the issues of a field', () => {
  it('show when it is left with a change, and from then on at once', () => {
    const store = trialForm();
    store.enter('/person/name', '');
    store.flush();
    expect(shownAt(store, '/person/name')).toEqual([]);
    store.leave('/person/name');
    expect(shownAt(store, '/person/name')).toEqual(['required']);
    store.enter('/person/name', '某');
    store.flush();
    expect(shownAt(store, '/person/name')).toEqual([]);
    store.enter('/person/name', '');
    store.flush();
    expect(shownAt(store, '/person/name')).toEqual(['required']);
  });

  it('do not show when it is left as it was', () => {
    const store = trialForm({ value: trialDocument({ person: {} }) });
    store.leave('/person/name');
    expect(store.fieldState('/person/name')).toMatchObject({ touched: true, issues: [] });
  });

  it('show in every field after submission', () => {
    const store = trialForm({ value: trialDocument({ person: {}, tests: [] }) });
    const { runs } = countRuns(store, () => store.fieldState('/person/name'));
    store.submit();
    expect(runs()).toBe(1);
    expect(store.submitted).toBe(true);
    expect(store.errorSummary().map(({ path, code }) => [path, code])).toEqual([
      // The layout shows the tests before the person.
      ['/tests', 'min-items'],
      ['/person/name', 'required'],
    ]);
  });

  it('of an object as a whole show once one of its fields was left with a change', () => {
    const store = trialForm();
    store.enter('/period/start', '2025-05-02');
    store.enter('/period/end', '2025-05-01');
    store.flush();
    expect(shownAt(store, '/period')).toEqual([]);
    store.leave('/period/end');
    expect(shownAt(store, '/period')).toEqual(['period-order']);
    expect(shownAt(store, '')).toEqual([]);
  });

  it('of a list show when a row was taken away', () => {
    const store = trialForm({ value: trialDocument({ tests: [{ date: '2025-01-15', result: 'negative' }] }) });
    store.removeRow('/tests', 0);
    store.flush();
    expect(shownAt(store, '/tests')).toEqual(['min-items']);
  });

  it('in a list of codes show at the list, which is one control', () => {
    const store = trialForm({ value: trialDocument({ topics: ['code-1', 2] }) });
    expect(store.fieldState('/topics').allIssues.map(({ code, path }) => [code, path])).toEqual([
      ['type', '/topics/1'],
    ]);
  });

  it('of something that the form does not know show at the nearest field above', () => {
    const store = trialForm();
    store.setServerIssues({ '/person/nickname': '不应填写', '/extensions/510000/x': '格式不对', '/nothing': '多余' });
    expect(shownAt(store, '/person')).toEqual(['server']);
    expect(shownAt(store, '/extensions')).toEqual(['server']);
    expect(shownAt(store, '')).toEqual(['server']);
  });
});

describe('a derived value', () => {
  it('fills an empty field and one that still holds an earlier derived value', () => {
    const store = trialForm();
    expect(store.fill('/person/birthDate', '1990-01-01')).toBe(true);
    expect(store.fill('/person/birthDate', '1991-01-01')).toBe(true);
    expect(store.get('/person/birthDate')).toBe('1991-01-01');
  });

  it('never takes the place of what the person gave', () => {
    const store = trialForm();
    store.fill('/person/birthDate', '1990-01-01');
    store.enter('/person/birthDate', '1990年1月2日');
    expect(store.fill('/person/birthDate', '1991-01-01')).toBe(false);
    store.enter('/visits', '三');
    expect(store.fill('/visits', 3)).toBe(false);
    expect(store.fill('/person/name', '某乙')).toBe(false);
    expect(store.get('/person/birthDate')).toBe('1990-01-02');
  });
});

describe('an input method that composes', () => {
  it('commits, validates and counts nothing until it ends', () => {
    const store = trialForm();
    store.beginComposition('/person/name');
    expect(store.enter('/person/name', 'mou')).toBe(false);
    store.enter('/person/name', "mou'yi");
    store.set('/visits', 500);
    store.flush();
    expect(store.get('/person/name')).toBe('某甲');
    expect(store.fieldState('/person/name')).toMatchObject({ text: '某甲', changed: false });
    expect(store.isValid).toBe(true);
    expect(store.validate().outcome).toBe('valid');
    store.enter('/person/name', '某乙');
    store.endComposition('/person/name');
    expect(store.get('/person/name')).toBe('某乙');
    store.flush();
    expect(store.isValid).toBe(false);
  });

  it('schedules the validation that waited for it', () => {
    const tasks: (() => void)[] = [];
    const store = trialForm({ schedule: (task) => tasks.push(task) });
    const run = () => tasks.splice(0).forEach((task) => task());
    store.beginComposition('/person/name');
    store.set('/visits', 500);
    run();
    expect(store.isValid).toBe(true);
    store.endComposition('/person/name');
    run();
    expect(store.isValid).toBe(false);
  });

  it('leaves everything as it was when nothing was entered', () => {
    const store = trialForm();
    store.beginComposition('/person/name');
    store.endComposition('/person/name');
    store.endComposition('/person/name');
    expect(store.dirty).toBe(false);
  });

  it('loses nothing when the form is submitted or its row moves in the meantime', () => {
    const store = trialForm();
    store.beginComposition('/person/name');
    store.enter('/person/name', '某丙');
    store.beginComposition('/tests/1/remark');
    store.enter('/tests/1/remark', '第三次');
    store.moveRow('/tests', 1, 0);
    expect(store.submit().value).toMatchObject({ person: { name: '某丙' }, tests: [{ remark: '第三次' }, {}, {}] });
  });
});
