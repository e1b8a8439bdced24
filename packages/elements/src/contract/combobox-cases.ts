import { assert, assertEqual } from './assert.js';
import type { ContractCase } from './contract.js';
import { control, description, issues, leave, place, press, record, type } from './drive.js';
import type { DocumentElement } from '../form/document-element.js';

const options = (form: DocumentElement, path = '/place'): readonly HTMLElement[] =>
  Array.from(place(form, path).querySelectorAll<HTMLElement>('[role=option]'));
const labels = (form: DocumentElement, path = '/place'): readonly (string | null | undefined)[] =>
  options(form, path).map((one) => one.querySelector('span')?.textContent);
const active = (form: DocumentElement, path = '/place'): string | undefined =>
  place(form, path)
    .querySelector(`#${control(form, path).getAttribute('aria-activedescendant') ?? 'none'}`)
    ?.querySelector('span')?.textContent ?? undefined;

/** A long code list is an ARIA combobox. */
export const comboboxCases: readonly ContractCase[] = [
  {
    name: 'a list of three hundred entries is found by code, by Chinese text and by pinyin initials',
    run: async ({ form }) => {
      const element = await form();
      const box = control(element, '/place');
      for (const text of ['142', '示例', 'slz', 'SL']) {
        type(box, text);
        assertEqual(labels(element)[0], '示例站', `found by ${text}`);
      }
      assertEqual(box.getAttribute('role'), 'combobox', 'role');
      assert(description(element, box).includes('拼音首字母'), 'how to search is said');
    },
  },
  {
    name: 'keys open the list, move in it to both ends, and take an option',
    run: async ({ form }) => {
      const element = await form();
      const box = control(element, '/place');
      const seen = record(element, 'change');
      box.focus();
      press(box, 'ArrowDown');
      assertEqual(
        [box.getAttribute('aria-expanded'), options(element).length, active(element)],
        ['true', 300, '地点0号'],
        'opened',
      );
      press(box, 'ArrowDown');
      assertEqual(active(element), '地点1号', 'down');
      press(box, 'End');
      assertEqual(active(element), '地点299号', 'end');
      press(box, 'ArrowDown');
      assertEqual(active(element), '地点0号', 'past the end');
      press(box, 'ArrowUp');
      press(box, 'Home');
      assertEqual(active(element), '地点0号', 'home');
      assert(!press(box, 'Enter'), 'Enter belongs to the open list');
      assertEqual(
        [box.getAttribute('aria-expanded'), box.value, element.getValue('/place')],
        ['false', '地点0号', '100'],
        'taken',
      );
      assertEqual(seen.length, 1, 'change events');
    },
  },
  {
    name: 'Escape closes the list, then brings back what was chosen',
    run: async ({ form }) => {
      const element = await form({ value: { place: '142' } });
      const box = control(element, '/place');
      // The list loads on use.
      await new Promise((resolve) => setTimeout(resolve, 0));
      assertEqual(box.value, '示例站', 'label of the stored code');
      type(box, '地点7');
      press(box, 'Escape');
      assertEqual([box.getAttribute('aria-expanded'), box.value], ['false', '地点7'], 'closed');
      press(box, 'Escape');
      assertEqual([box.value, element.getValue('/place')], ['示例站', '142'], 'brought back');
    },
  },
  {
    name: 'a click takes an option and leaves the focus in the box',
    run: async ({ form }) => {
      const element = await form();
      const box = control(element, '/place');
      box.focus();
      box.click();
      const option = options(element)[3];
      assert(
        option?.dispatchEvent(new MouseEvent('mousedown', { bubbles: true, cancelable: true })) === false,
        'pressing does not take the focus',
      );
      option?.click();
      assertEqual([box.value, element.getValue('/place'), options(element).length], ['地点3号', '103', 0], 'taken');
    },
  },
  {
    name: 'a text that a closed list does not have stays in sight as an error',
    run: async ({ form }) => {
      const element = await form();
      const box = control(element, '/place');
      type(box, '没有的地方');
      assertEqual(
        place(element, '/place').querySelector('.gt-popup .gt-hint')?.textContent,
        '没有符合的选项',
        'said at once',
      );
      leave(box);
      assertEqual(box.value, '没有的地方', 'text');
      assert(
        issues(element, '/place').some((text) => text.includes('错误：')),
        'the error is shown',
      );
    },
  },
  {
    name: 'a text that can mean one option only, and is no answer itself, takes that option',
    run: async ({ form }) => {
      const element = await form();
      type(control(element, '/place'), '示例');
      leave(control(element, '/place'));
      assertEqual([element.getValue('/place'), control(element, '/place').value], ['142', '示例站'], 'taken');
    },
  },
  {
    name: 'a label typed in full chooses its code; an open list takes other texts as they are',
    run: async ({ form }) => {
      const element = await form();
      await new Promise((resolve) => setTimeout(resolve, 0));
      type(control(element, '/method'), '电话');
      leave(control(element, '/method'));
      assertEqual(element.getValue('/method'), 'phone', 'a label');
      type(control(element, '/method'), '视频');
      leave(control(element, '/method'));
      assertEqual(
        [element.getValue('/method'), control(element, '/method').value],
        ['视频', '视频'],
        'a text of its own',
      );
      type(control(element, '/method'), '');
      leave(control(element, '/method'));
      assertEqual(element.getValue('/method'), undefined, 'nothing');
    },
  },
];
