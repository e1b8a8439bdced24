import { describe, expect, it } from 'vitest';
import { addCheck } from '../checks.js';
import type { Check } from '../checks.js';
import { fillFromResidentId } from '../index.js';
import { shownAt, trialForm } from '../test-support/forms.js';

/** A check whose answers are given by hand, by value. */
function byHand() {
  const asked = new Map<
    unknown,
    { answer: (codes: readonly string[]) => void; fail: () => void; isCurrent: () => boolean }
  >();
  const check: Check = (value, isCurrent) =>
    new Promise((resolve, reject) => {
      asked.set(value, {
        answer: (codes) => resolve(codes.map((code) => ({ code, message: `${code} 有误` }))),
        fail: () => reject(new Error('no network')),
        isCurrent,
      });
    });
  return { asked, check };
}

const turn = () => new Promise<void>((resolve) => void setImmediate(resolve));

describe('a check', () => {
  it('shows what it finds as soon as it knows, and takes it back when the value changes', async () => {
    const store = trialForm();
    const { asked, check } = byHand();
    const running = addCheck(store, '/decision', check);
    expect(running.pending.value).toBe(false);
    store.set('/decision', '甲');
    expect(running.pending.value).toBe(true);
    await turn();
    asked.get('甲')?.answer(['taken']);
    await running.settled();
    expect([running.pending.value, shownAt(store, '/decision')]).toEqual([false, ['taken']]);
    expect(store.errorSummary()).toMatchObject([{ path: '/decision', label: 'decision', message: 'taken 有误' }]);
    store.set('/decision', '乙');
    expect(shownAt(store, '/decision')).toEqual([]);
  });

  it('drops the answer for an older value, whichever comes first', async () => {
    const store = trialForm();
    const { asked, check } = byHand();
    const running = addCheck(store, '/decision', check);
    store.set('/decision', '甲');
    await turn();
    store.set('/decision', '乙');
    await turn();
    expect([asked.get('甲')?.isCurrent(), asked.get('乙')?.isCurrent()]).toEqual([false, true]);
    asked.get('乙')?.answer([]);
    await running.settled();
    asked.get('甲')?.answer(['taken']);
    await turn();
    expect(shownAt(store, '/decision')).toEqual([]);
  });

  it('asks once for what is typed in one task, and about nothing when the field is empty', async () => {
    const store = trialForm();
    const { asked, check } = byHand();
    const running = addCheck(store, '/decision', check);
    for (const text of ['一', '一二', '一二三']) store.enter('/decision', text);
    await turn();
    expect([...asked.keys()]).toEqual(['一二三']);
    store.clear('/decision');
    expect(running.pending.value).toBe(false);
  });

  it('that fails is no error of the field', async () => {
    const store = trialForm();
    const { asked, check } = byHand();
    const running = addCheck(store, '/decision', check);
    store.set('/decision', '甲');
    await turn();
    asked.get('甲')?.fail();
    await running.settled();
    expect([running.failed.value, running.pending.value, shownAt(store, '/decision')]).toEqual([true, false, []]);
    store.set('/decision', '乙');
    expect(running.failed.value).toBe(false);
  });

  it('that throws at once is none either', async () => {
    const store = trialForm({ value: undefined as never });
    const running = addCheck(store, '/decision', () => {
      throw new Error('broken');
    });
    store.set('/decision', '甲');
    await running.settled();
    expect([running.failed.value, shownAt(store, '/decision')]).toEqual([true, []]);
  });

  it('waits as long as the host says', async () => {
    const store = trialForm();
    const { asked, check } = byHand();
    const tasks = new Set<() => void>();
    addCheck(store, '/decision', check, {
      schedule: (task) => {
        tasks.add(task);
        return () => tasks.delete(task);
      },
    });
    store.set('/decision', '甲');
    store.set('/decision', '乙');
    await turn();
    expect([asked.size, tasks.size]).toEqual([0, 1]);
    tasks.forEach((task) => task());
    expect([...asked.keys()]).toEqual(['乙']);
  });

  it('leaves what others say of the same field, and they leave what it says', async () => {
    const store = trialForm();
    const running = addCheck(store, '/person/idNumber', () =>
      Promise.resolve([{ code: 'known', message: '已有登记' }]),
    );
    store.set('/person/idNumber', '519999199001010019');
    await running.settled();
    store.advise('/person/idNumber', [{ code: 'other', message: '另一提醒' }]);
    expect([...shownAt(store, '/person/idNumber')].sort()).toEqual(['known', 'other']);
    fillFromResidentId(store, '/person');
    expect(shownAt(store, '/person/idNumber')).toEqual(['known']);
    running.stop();
    expect(shownAt(store, '/person/idNumber')).toEqual([]);
  });

  it('stays with its row', async () => {
    const store = trialForm();
    const running = addCheck(store, '/tests/1/remark', () => Promise.resolve([{ code: 'odd', message: '请核对' }]));
    await running.settled();
    store.moveRow('/tests', 1, 0);
    expect([shownAt(store, '/tests/0/remark'), shownAt(store, '/tests/1/remark')]).toEqual([['odd'], []]);
    store.addRow('/tests', {}, 0);
    store.set('/tests/1/remark', '');
    expect(store.rows('/tests').map(({ path }) => shownAt(store, `${path}/remark`).includes('odd'))).toEqual([
      false,
      false,
      false,
      false,
    ]);
    store.removeRow('/tests', 1);
    expect(running.pending.value).toBe(false);
  });

  it('says nothing more after it was stopped', async () => {
    const store = trialForm();
    const { asked, check } = byHand();
    const running = addCheck(store, '/decision', check);
    store.set('/decision', '甲');
    await turn();
    running.stop();
    asked.get('甲')?.answer(['taken']);
    await turn();
    expect([running.pending.value, shownAt(store, '/decision')]).toEqual([false, []]);
  });
});
