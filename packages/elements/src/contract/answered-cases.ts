import type { DocumentElement } from '../form/document-element.js';
import { assert, assertEqual } from './assert.js';
import type { ContractCase } from './contract.js';
import {
  button,
  compose,
  control,
  drawn,
  endComposition,
  fill,
  focused,
  inAWhile,
  issues,
  leave,
  place,
  record,
  settled,
  type,
  until,
  words,
} from './drive.js';
import { TYPES_SLUG } from './types-document.js';

const status = (form: DocumentElement): string =>
  (drawn(form).querySelector('[role=status]')?.textContent ?? '').trim();
const lasts = (form: DocumentElement, path = '/term/end'): string =>
  words(place(form, path).querySelector('[part=lasts]'));
const left = (form: DocumentElement): string => words(place(form, '/notes').querySelector('.gt-left'));

/** What is said of an answer once there is one. */
export const answeredCases: readonly ContractCase[] = [
  {
    name: 'a choice and a yes-or-no that are not required can be taken back, and the focus stays in the field',
    run: async ({ form }) => {
      const element = await form({ value: { level: 'low' } });
      assertEqual(place(element, '/agreed').querySelector('button'), null, 'nothing to take back yet');
      const seen = record(element, 'input', 'change');
      place(element, '/agreed').querySelectorAll<HTMLElement>('input')[1]?.click();
      for (const path of ['/level', '/agreed']) {
        await until(() => place(element, path).querySelector('.gt-foot button'));
        const title = element.store?.describe(path).title ?? '';
        button(place(element, path), `清除${title}的选择`).click();
        assertEqual(element.getValue(path), undefined, `value at ${path}`);
        assert(!Array.from(place(element, path).querySelectorAll('input')).some(({ checked }) => checked), 'unticked');
        assert(focused(element) === control(element, path), 'focus');
        assertEqual(status(element), `已清除${title}的选择`, 'announced');
        assertEqual(place(element, path).querySelector('.gt-foot button'), null, 'the button is gone');
      }
      assertEqual(
        seen.map(({ type: name, detail }) => `${name} ${detail.path}`),
        ['/agreed', '/level', '/agreed'].flatMap((path) => [`input ${path}`, `change ${path}`]),
        'events',
      );
    },
  },
  {
    name: 'a choice that the page holds on to is not taken back, and one that is required offers nothing',
    run: async ({ form }) => {
      const element = await form({ value: { level: 'low' } });
      await until(() => place(element, '/level').querySelector('.gt-foot button'));
      element.addEventListener('guitu-before-change', (event) => event.preventDefault());
      button(place(element, '/level'), '清除等级的选择').click();
      assertEqual(element.getValue('/level'), 'low', 'held');
      assert(control(element, '/level').checked, 'ticked');
      const types = await form({ slug: TYPES_SLUG, value: { radios: 'low' } });
      await settled();
      assertEqual(place(types, '/radios').querySelector('.gt-foot button'), null, 'a required one');
    },
  },
  {
    name: 'near its limit a long text says how many characters are left, counted as the standard counts',
    run: async ({ form }) => {
      const element = await form();
      const box = control<HTMLTextAreaElement>(element, '/notes');
      type(box, '字'.repeat(270));
      await settled();
      assertEqual(left(element), '', 'far from the limit');
      // One sign of two code units.
      type(box, `${'字'.repeat(270)}𠮷`);
      await until(() => left(element));
      assertEqual(left(element), '还可以填写 29 字', 'near it');
      await until(() => status(element) === '还可以填写 29 字');
      compose(box, [`${'字'.repeat(271)}jie`]);
      assertEqual(left(element), '还可以填写 29 字', 'while composing');
      endComposition(box, '字'.repeat(302));
      assertEqual(left(element), '超出 2 字', 'beyond it');
      await until(() => status(element) === '超出 2 字');
    },
  },
  {
    name: 'a period says how long it lasts, whole months first, its first and last day included',
    run: async ({ form }) => {
      const element = await form({ value: { term: { start: '2024-03-01' } } });
      const cases = [
        ['2027-02-28', '共 36 个月，即 1095 天（含首尾两日）'],
        ['2024-03-01', '共 1 天（含首尾两日）'],
        ['2024-04-10', '共 1 个月 10 天，即 41 天（含首尾两日）'],
      ] as const;
      for (const [end, said] of cases) {
        fill(element, '/term/end', end);
        await inAWhile(() => lasts(element) === said);
        assertEqual(lasts(element), said, end);
      }
      fill(element, '/term/start', '2024-04-10');
      assertEqual(lasts(element), '共 1 天（含首尾两日）', 'the start is another');
      fill(element, '/term/start', '2024-04-11');
      assertEqual(lasts(element), '', 'the end is before it');
    },
  },
  {
    name: 'an end before the start is an error of the end at once, whichever was written last',
    run: async ({ form }) => {
      const element = await form({ value: { term: { start: '2024-03-01', end: '2024-06-01' } } });
      await until(() => lasts(element));
      type(control(element, '/term/start'), '2024-06-02');
      assertEqual(issues(element, '/term/end'), [], 'while it is written');
      leave(control(element, '/term/start'));
      await settled();
      assertEqual(issues(element, '/term/end'), ['错误：止日不应早于起日。'], 'the error');
      assertEqual(control(element, '/term/end').getAttribute('aria-invalid'), 'true', 'aria-invalid');
      assert(status(element).includes('止日不应早于起日。'), 'announced');
      fill(element, '/term/start', '2024-05-31');
      assertEqual(issues(element, '/term/end'), [], 'mended');
    },
  },
  {
    name: 'where the end may be left open, a period says so, and a button opens it again',
    run: async ({ form }) => {
      const element = await form({ value: { stay: { start: '2024-03-01' } } });
      await until(() => lasts(element, '/stay/start'));
      assertEqual(lasts(element, '/stay/start'), '止日不填，表示至今', 'open');
      fill(element, '/stay/end', '2024-03-31');
      button(place(element, '/stay/end'), '改为至今').click();
      assertEqual(element.getValue('/stay'), { start: '2024-03-01' }, 'value');
      assert(focused(element) === control(element, '/stay/end'), 'focus');
      assertEqual(
        [lasts(element, '/stay/start'), status(element)],
        ['止日不填，表示至今', '止日不填，表示至今'],
        'said',
      );
    },
  },
];
