import { assert, assertEqual } from './assert.js';
import type { ContractCase } from './contract.js';
import { button, control, drawn, fill, focused, place, press, words } from './drive.js';
import type { DocumentElement } from '../form/document-element.js';
import { fieldTypes } from './field-types.js';
import { TYPES_SLUG } from './types-document.js';

const lines = (form: DocumentElement, path: string): readonly HTMLElement[] =>
  Array.from(place(form, path).querySelectorAll('summary')).filter(({ parentElement }) =>
    parentElement?.getAttribute('part')?.includes('row'),
  );
const isOpen = (form: DocumentElement, path: string): boolean => place(form, path).hasAttribute('open');

/** Rows of many members, drug tests and approvals. */
export const richCases: readonly ContractCase[] = [
  {
    name: 'a row of many members is a line with its first answers and its errors; arrows go from line to line',
    run: async ({ form }) => {
      const value = { wideRows: [{ column0: '某甲', column1: '甲村' }, { column0: '某乙' }] };
      const element = await form({ slug: TYPES_SLUG, value });
      assertEqual(lines(element, '/wideRows').map(words), ['人员 1 某甲 · 甲村', '人员 2 某乙'], 'lines');
      element.scrollToField('/wideRows/1/column1');
      fill(element, '/wideRows/1/column1', '乙'.repeat(51));
      assertEqual(words(lines(element, '/wideRows')[1]).endsWith('1 处错误'), true, 'errors');
      lines(element, '/wideRows')[0]?.focus();
      const [first] = lines(element, '/wideRows');
      assert(first && !press(first, 'ArrowDown'), 'the arrow is taken');
      assert(focused(element) === lines(element, '/wideRows')[1], 'focus on the second line');
    },
  },
  {
    name: 'one row of many members is open at a time, and a field in a closed one opens it',
    run: async ({ form }) => {
      const element = await form({ slug: TYPES_SLUG, value: { wideRows: [{ column0: '某甲' }, { column0: '某乙' }] } });
      element.scrollToField('/wideRows/0/column3');
      assert(focused(element) === control(element, '/wideRows/0/column3'), 'focus');
      assert(isOpen(element, '/wideRows/0'), 'the first is open');
      element.scrollToField('/wideRows/1/column3');
      // Browsers tell of an opened row in a task of their own.
      for (let turn = 0; turn < 100 && isOpen(element, '/wideRows/0'); turn += 1)
        await new Promise((resolve) => setTimeout(resolve, 0));
      assertEqual([isOpen(element, '/wideRows/0'), isOpen(element, '/wideRows/1')], [false, true], 'open rows');
    },
  },
  {
    name: 'several substances are added at once with what the sample has in common',
    run: async ({ form }) => {
      const value = { tests: [{ analyte: 'mop', result: 'negative', stage: 'onsite', sampleType: 'low' }] };
      const element = await form({ slug: TYPES_SLUG, value });
      const panel = place(element, '/tests').querySelector('.gt-panel');
      assert(panel, 'the panel');
      button(panel, '一次添加多种检测物').click();
      assertEqual(
        Array.from(panel.querySelectorAll('.gt-choice'), words),
        ['甲基苯丙胺', '氯胺酮'],
        'what is not tested yet',
      );
      panel.querySelectorAll<HTMLElement>('.gt-choice input').forEach((box) => box.click());
      button(panel, '添加所选（2 种）').click();
      assertEqual(
        element.getValue('/tests'),
        [
          { analyte: 'mop', result: 'negative', stage: 'onsite', sampleType: 'low' },
          { sampleType: 'low', stage: 'onsite', analyte: 'met' },
          { sampleType: 'low', stage: 'onsite', analyte: 'ket' },
        ],
        'tests',
      );
      assert(focused(element) === control(element, '/tests/1/result'), 'focus on the first new result');
      assertEqual(
        drawn(element).querySelector('[role=status]')?.textContent,
        '已添加检测 2、已添加检测 3',
        'announced',
      );
    },
  },
  {
    name: 'a positive result on site offers the test in a laboratory, until there is one',
    run: async ({ form }) => {
      const element = await form({ slug: TYPES_SLUG, value: { tests: [{ analyte: 'met', stage: 'onsite' }] } });
      assertEqual(place(element, '/tests').querySelector('.gt-confirm'), null, 'before the result');
      place(element, '/tests/0/result').querySelectorAll<HTMLElement>('input')[1]?.click();
      button(place(element, '/tests'), '添加实验室检测').click();
      assertEqual(element.getValue('/tests/1'), { stage: 'laboratory', analyte: 'met' }, 'the second test');
      assertEqual(place(element, '/tests').querySelector('.gt-confirm'), null, 'after it');
    },
  },
  {
    name: 'an approval shows what was decided, opens the step that is next, and numbers new steps',
    run: async ({ form }) => {
      const steps = [
        {
          sequence: 1,
          level: '社区',
          approver: '某甲',
          decision: 'agree',
          opinion: '情况属实。',
          decidedOn: '2024-03-01',
        },
        { sequence: 2, level: '街道' },
        { sequence: 3, level: '县' },
      ];
      const element = await form({ slug: TYPES_SLUG, value: { approval: { steps } } });
      assertEqual(
        lines(element, '/approval').map(words),
        ['社区 已同意 某甲 · 2024年3月1日', '街道 待审批', '县 等待前面的环节'],
        'lines',
      );
      assertEqual(
        [0, 1, 2].map((index) => isOpen(element, `/approval/steps/${index}`)),
        [false, true, false],
        'open',
      );
      assertEqual(words(place(element, '/approval').querySelector('.gt-opinion-text')), '情况属实。', 'opinion');
      const current = place(element, '/approval').querySelectorAll('[aria-current=step]');
      assertEqual(
        Array.from(current, (one) => words(one.querySelector('b'))),
        ['街道'],
        'the next step',
      );
      place(element, '/approval/steps/1/decision').querySelectorAll<HTMLElement>('input')[1]?.click();
      assertEqual(words(lines(element, '/approval')[1]), '街道 不同意', 'decided');
      assertEqual(place(element, '/approval').querySelector('[aria-current=step]'), null, 'nothing follows a refusal');
      button(place(element, '/approval/steps'), '添加环节').click();
      assertEqual(element.getValue('/approval/steps/3'), { sequence: 4 }, 'number');
    },
  },
  {
    name: 'a program finds no barrier in a field of any type that is filled in',
    run: async ({ form, violations }) => {
      const value: Record<string, unknown> = {};
      for (const { path, stored } of fieldTypes) value[path.slice(1)] = stored;
      const element = await form({ slug: TYPES_SLUG, value });
      drawn(element)
        .querySelectorAll('details')
        .forEach((details) => (details.open = true));
      assertEqual(await violations(element), [], 'violations');
    },
  },
];
