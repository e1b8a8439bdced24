import { assert, assertEqual } from './assert.js';
import type { ContractCase } from './contract.js';
import { control, drawn, fill, issues, leave, place, record, type, words } from './drive.js';

/** Answers of one value go into the document as the standard stores them. */
export const valueCases: readonly ContractCase[] = [
  {
    name: 'text, number, money and dates are stored as the standard wants them',
    run: async ({ form }) => {
      const element = await form();
      fill(element, '/subjectLine', '上门走访');
      fill(element, '/cost', '12.50');
      fill(element, '/people', '１２');
      fill(element, '/day', '2024年3月1日');
      fill(element, '/moment', '2024-03-01 9:30');
      assertEqual(
        ['/subjectLine', '/cost', '/people', '/day', '/moment'].map((path) => element.getValue(path)),
        ['上门走访', 1250, 12, '2024-03-01', '2024-03-01T09:30:00+08:00'],
        'values',
      );
      assertEqual(control(element, '/day').value, '2024-03-01', 'text of the date after leaving it');
    },
  },
  {
    name: 'a text that cannot be read stays in sight, with its error',
    run: async ({ form }) => {
      const element = await form();
      fill(element, '/day', '12月');
      assertEqual(control(element, '/day').value, '12月', 'text');
      assertEqual(element.getValue('/day'), undefined, 'value');
      assert(
        issues(element, '/day').some((text) => text.startsWith('错误：')),
        'the error is shown',
      );
    },
  },
  {
    name: 'an emptied field leaves the document',
    run: async ({ form }) => {
      const element = await form();
      fill(element, '/notes', '有');
      fill(element, '/notes', '');
      assertEqual(element.getValue('/notes'), undefined, 'value');
    },
  },
  {
    name: 'a long text is counted in characters',
    run: async ({ form }) => {
      const element = await form();
      type(control(element, '/notes'), '戒毒𠮷');
      assertEqual(words(place(element, '/notes').querySelector('.gt-count')), '3 / 300 字', 'count');
    },
  },
  {
    name: 'choices, several choices and yes or no store codes and booleans',
    run: async ({ form }) => {
      const element = await form();
      place(element, '/level').querySelectorAll('input')[1]?.click();
      const topics = place(element, '/topics').querySelectorAll('input');
      topics[2]?.click();
      topics[0]?.click();
      place(element, '/agreed').querySelectorAll('input')[1]?.click();
      const kind = control<HTMLSelectElement>(element, '/kind');
      kind.value = 'k3';
      kind.dispatchEvent(new Event('change', { bubbles: true }));
      assertEqual(
        ['/level', '/topics', '/agreed', '/kind'].map((path) => element.getValue(path)),
        ['middle', ['low', 'high'], false, 'k3'],
        'values',
      );
      topics[0]?.click();
      assertEqual(element.getValue('/topics'), ['high'], 'after taking one back');
    },
  },
  {
    name: 'a field appears where its condition holds, and keeps the focus of others',
    run: async ({ form }) => {
      const element = await form();
      assertEqual(drawn(element).querySelector('[data-field="/reason"]'), null, 'before');
      const no = place(element, '/agreed').querySelectorAll('input')[1];
      no?.focus();
      no?.click();
      assert(drawn(element).querySelector('[data-field="/reason"]'), 'the field appears');
      assert(place(element, '/agreed').querySelectorAll('input')[1] === no, 'the other control is the same element');
      fill(element, '/reason', '时间不合适');
      place(element, '/agreed').querySelectorAll('input')[0]?.click();
      assertEqual(drawn(element).querySelector('[data-field="/reason"]'), null, 'after');
      assertEqual(element.submit()?.value['reason'], undefined, 'a hidden answer in the submission');
      assertEqual(element.getValue('/reason'), '时间不合适', 'a hidden answer in the form');
    },
  },
  {
    name: 'only what a person does fires events',
    run: async ({ form }) => {
      const element = await form();
      const seen = record(element, 'input', 'change', 'guitu-submit', 'guitu-invalid', 'guitu-validate');
      element.setValue('/subjectLine', '代码所设');
      element.value = { notes: '新的开始' };
      element.reset();
      assertEqual(
        seen.map(({ type: name }) => name),
        [],
        'events of code',
      );
      const target = control(element, '/subjectLine');
      type(target, '人所填');
      leave(target);
      assertEqual(
        seen.map(({ type: name, detail }) => [name, detail]),
        [
          ['input', { path: '/subjectLine', value: '人所填', source: 'person' }],
          ['change', { path: '/subjectLine', value: '人所填', source: 'person' }],
        ],
        'events of a person',
      );
    },
  },
];
