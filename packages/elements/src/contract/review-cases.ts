import { assert, assertEqual } from './assert.js';
import type { ContractCase } from './contract.js';
import { button, control, drawn, focused, record, until, words } from './drive.js';

const VALUE = { person: { name: '某甲', sex: '1' }, subjectLine: '走访', people: 99, topics: ['low'] };

/** A document that is looked through before it goes on. */
export const reviewCases: readonly ContractCase[] = [
  {
    name: 'a review says what is wrong and missing first, then every answer in words',
    run: async ({ form, violations }) => {
      const element = await form({ value: VALUE, attributes: { mode: 'review' } });
      await until(() => drawn(element).querySelector('.gt-answer'));
      assertEqual(words(drawn(element).querySelector('.gt-verdict')), '有 2 处需要修改，改好才能提交。', 'verdict');
      const line = (path: string): string =>
        words(drawn(element).querySelector(`[data-line="${path}"] dd:not(.gt-change)`));
      assertEqual([line('/subjectLine'), line('/topics'), line('/day')], ['走访', '低', '必填，尚未填写'], 'answers');
      assertEqual(
        drawn(element).querySelector('[data-line="/header/document"] button'),
        null,
        'a way to what nobody may change',
      );
      assert(line('/people').includes('不能大于 50'), 'an error stands at its line');
      assertEqual(drawn(element).querySelectorAll('input,select,textarea').length, 0, 'controls');
      assert(words(drawn(element).querySelector('.gt-wrong-count')).includes('2 处需要修改'), 'count of the section');
      assertEqual(await violations(element), [], 'barriers');
    },
  },
  {
    name: 'a line of a review leads back to its field, unless the page leads elsewhere',
    run: async ({ form }) => {
      const element = await form({ value: VALUE, attributes: { mode: 'review' } });
      await until(() => drawn(element).querySelector('.gt-answer'));
      const opened = record(element, 'guitu-open');
      element.addEventListener('guitu-open', (event) => event.preventDefault(), { once: true });
      button(drawn(element), '修改事由').click();
      assertEqual([element.mode, opened[0]?.detail], ['review', { path: '/subjectLine' }], 'kept');
      button(drawn(element), '修改事由').click();
      await until(() => drawn(element).querySelector('.gt-edit'));
      await until(() => focused(element) === control(element, '/subjectLine'));
      assertEqual(element.mode, 'edit', 'filled in again');
    },
  },
  {
    name: 'a review follows the document and submits it',
    run: async ({ form }) => {
      const element = await form({ value: { ...VALUE, people: 9, day: '2024-03-01' }, attributes: { mode: 'review' } });
      await until(() => drawn(element).querySelector('.gt-answer'));
      element.setValue('/subjectLine', '电话随访');
      await until(() => words(drawn(element).querySelector('[data-line="/subjectLine"] dd')) === '电话随访');
      const events = record(element, 'guitu-submit');
      button(drawn(element), '提交').click();
      assertEqual(events.length, 1, 'submitted');
    },
  },
];
