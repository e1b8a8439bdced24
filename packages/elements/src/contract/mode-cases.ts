import { assert, assertEqual } from './assert.js';
import type { ContractCase } from './contract.js';
import { button, drawn, place, until, words } from './drive.js';

const FILLED = {
  header: { number: '示〔2024〕1号' },
  person: { name: '某甲', idType: '111', idNumber: '51999919900307169X', sex: '1', birthDate: '1990-03-07' },
  subjectLine: '上门走访',
  notes: '状态稳定。',
  cost: 1250,
  people: 12,
  day: '2024-03-01',
  level: 'middle',
  place: '142',
  topics: ['low', 'high'],
  agreed: true,
  rules: ['按时报告', '接受检测'],
  visits: [{ day: '2024-03-02', by: '某乙' }],
  term: { start: '2024-03-01', end: '2027-02-28' },
  signatures: [{ role: '本人', name: '某甲', signedOn: '2024-03-01' }],
};

/** The same document to read and to print. */
export const modeCases: readonly ContractCase[] = [
  {
    name: 'a form to read has values in words and no control',
    run: async ({ form }) => {
      const element = await form({ value: FILLED, attributes: { readonly: '' } });
      await new Promise((resolve) => setTimeout(resolve, 0));
      assertEqual(drawn(element).querySelectorAll('input,select,textarea,.gt-primary').length, 0, 'controls');
      const shown = ['/person/sex', '/cost', '/people', '/day', '/level', '/place', '/topics', '/agreed'].map((path) =>
        words(place(element, path).querySelector('dd'))
          .replace(/依据.*/, '')
          .trim(),
      );
      assertEqual(shown, ['男', '12.50 元', '12 人', '2024年3月1日', '中', '示例站', '低、高', '是'], 'values');
      assertEqual(drawn(element).querySelector('[data-field="/method"]'), null, 'an optional field without a value');
      assert(!element.store?.readonly, 'the store is as it was');
    },
  },
  {
    name: 'a required value that is absent is said to be',
    run: async ({ form }) => {
      const element = await form({ value: {}, attributes: { mode: 'readonly' } });
      assert(words(place(element, '/subjectLine')).includes('未填'), 'the absent value');
    },
  },
  {
    name: 'a sheet of paper carries values, ticked boxes, tables and places to sign',
    run: async ({ form }) => {
      const element = await form({ value: FILLED, attributes: { mode: 'print' } });
      assertEqual(words(place(element, '/level')), '□ 低 ☑ 中 □ 高', 'boxes');
      assertEqual(words(place(element, '/visits').querySelector('.gt-over')), '走访', 'title of a table');
      assert(words(drawn(element).querySelector('.gt-signature')).includes('某甲'), 'signature');
      assertEqual(words(place(element, '/visits').querySelector('tbody tr')), '12024年3月2日某乙', 'row');
      assert(words(drawn(element).querySelector('.gt-head')).includes('示〔2024〕1号'), 'number of the document');
    },
  },
  {
    name: 'a blank sheet leaves room to write',
    run: async ({ form }) => {
      const element = await form({ attributes: { mode: 'print' } });
      assert(place(element, '/notes').querySelector('.gt-blank-long'), 'room for a long text');
      assert(element.classList.contains('guitu-print-sheet'), 'the page can tell a sheet');
      assertEqual(place(element, '/visits').querySelectorAll('tbody tr').length, 3, 'blank rows');
      assert(words(place(element, '/day')).includes('年 月 日'), 'a date by hand');
    },
  },
  {
    name: 'a blank sheet has every field and section, whatever their conditions; a filled one what applies',
    run: async ({ form }) => {
      const blank = await form({ attributes: { mode: 'print' } });
      place(blank, '/reason');
      place(blank, '/aside');
      assert(words(place(blank, '/visits').querySelector('thead')).includes('时长'), 'the column of a blank table');
      const value = { ...FILLED, visits: [{ day: '2024-03-02' }, { day: '2024-03-03', by: '某乙', minutes: 30 }] };
      const filled = await form({ value, attributes: { mode: 'print' } });
      assertEqual(drawn(filled).querySelector('[data-field="/reason"]'), null, 'what does not apply');
      const rows = Array.from(place(filled, '/visits').querySelectorAll('tbody tr'), words);
      assertEqual(rows, ['12024年3月2日', '22024年3月3日某乙30'], 'a column that only the second row shows');
    },
  },
  {
    name: 'a section without a value is left out to read, and only there',
    run: async ({ form }) => {
      const element = await form({ value: { agreed: true } });
      const titles = (): readonly string[] => Array.from(drawn(element).querySelectorAll('.gt-section-title'), words);
      assertEqual(titles(), ['文书信息', '内容', '附言', '签名'], 'sections to fill in');
      element.mode = 'readonly';
      await until(() => drawn(element).querySelector('.gt-readonly'));
      assertEqual(titles(), ['文书信息', '内容'], 'sections to read');
    },
  },
  {
    name: 'a program finds no barrier in the form when it is empty, filled, wrong, to read and to print',
    run: async ({ form, violations }) => {
      const empty = await form();
      assertEqual(await violations(empty), [], 'empty');
      button(place(empty, '/visits'), '添加走访记录').click();
      button(place(empty, '/rules'), '添加规定').click();
      empty.submit();
      assertEqual(await violations(empty), [], 'wrong');
      empty.remove();
      const filled = await form({ value: FILLED });
      filled.renderRoot.querySelectorAll('details').forEach((details) => (details.open = true));
      filled.renderRoot.querySelector<HTMLInputElement>('[role=combobox]')?.click();
      assertEqual(await violations(filled), [], 'filled');
      filled.mode = 'readonly';
      await until(() => drawn(filled).querySelector('.gt-readonly'));
      assertEqual(await violations(filled), [], 'to read');
      filled.mode = 'print';
      await until(() => drawn(filled).querySelector('.gt-print'));
      assertEqual(await violations(filled), [], 'to print');
    },
  },
];
