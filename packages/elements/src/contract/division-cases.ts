import type { DocumentElement } from '../form/document-element.js';
import { assert, assertEqual } from './assert.js';
import type { ContractCase, PageTools } from './contract.js';
import { button, choose, control, focused, issues, place, press, record, until, words } from './drive.js';
import { TYPES_SLUG } from './types-document.js';

const lists = (form: DocumentElement): readonly HTMLSelectElement[] =>
  Array.from(place(form, '/area').querySelectorAll<HTMLSelectElement>('.gt-level select'));
const offered = (select: HTMLSelectElement | undefined): readonly string[] =>
  Array.from(select?.options ?? [], ({ textContent }) => (textContent ?? '').trim());
const opener = (form: DocumentElement): HTMLButtonElement => button(place(form, '/area'), '展开辖区的选项');

/** A form whose division is being chosen level by level. */
async function opened({ form }: PageTools, area?: string): Promise<DocumentElement> {
  const element = await form({ slug: TYPES_SLUG, ...(area ? { value: { area } } : {}) });
  opener(element).focus();
  opener(element).click();
  await until(() => focused(element)?.matches('.gt-level select'));
  return element;
}

/** Divisions are chosen level by level too. */
export const divisionCases: readonly ContractCase[] = [
  {
    name: 'levels of a division follow one another as far as the list goes, and each choice is an answer',
    run: async (tools) => {
      const element = await opened(tools);
      const seen = record(element, 'input', 'change');
      assertEqual(opener(element).tabIndex, 0, 'the Tab key reaches the button');
      assertEqual(offered(lists(element)[0]), ['请选择', '示例县', '样本省'], 'the first level, and what lies in none');
      choose(lists(element)[0], '520000');
      assertEqual(element.getValue('/area'), '520000', 'a province is an answer');
      choose(lists(element)[1], '529900');
      assertEqual(offered(lists(element)[2]), ['到上一级为止', '样本县'], 'what is no more is not offered');
      choose(lists(element)[2], '529998');
      choose(lists(element)[3], '529998001000');
      choose(lists(element)[4], '529998001002');
      assertEqual(element.getValue('/area'), '529998001002', 'a village');
      assertEqual(
        lists(element).map((list) => words(list.closest('label')?.querySelector('span'))),
        ['省（自治区、直辖市）', '市（地区、州、盟）', '县（市、区、旗）', '乡镇（街道）', '村（社区）'],
        'names of the levels',
      );
      assertEqual(seen.filter(({ type }) => type === 'change').length, 5, 'change events');
      choose(lists(element)[1], '');
      assertEqual([element.getValue('/area'), lists(element).length], ['520000', 2], 'up again');
      choose(lists(element)[0], '');
      assertEqual(element.getValue('/area'), undefined, 'none');
    },
  },
  {
    name: 'levels open at what is chosen, close by Escape and by their button, and go back to the box',
    run: async (tools) => {
      const element = await opened(tools, '529998');
      assertEqual(
        lists(element).map(({ value }) => value),
        ['520000', '529900', '529998', ''],
        'chosen',
      );
      assertEqual(opener(element).getAttribute('aria-expanded'), 'true', 'expanded');
      assert(focused(element) === lists(element)[3], 'focus on the first level that is not chosen');
      const [list] = lists(element);
      assert(list && !press(list, 'Escape'), 'Escape is taken');
      assertEqual([lists(element).length, focused(element) === control(element, '/area')], [0, true], 'closed');
      opener(element).click();
      await until(() => lists(element)[0]);
      button(place(element, '/area'), '完成').click();
      assertEqual([lists(element).length, focused(element) === control(element, '/area')], [0, true], 'closed again');
      opener(element).click();
      await until(() => focused(element)?.matches('.gt-level select'));
      control(element, '/text').focus();
      assertEqual(lists(element).length, 0, 'closed by going on');
      assertEqual(issues(element, '/area'), [], 'issues');
    },
  },
  {
    name: 'a code that the list no longer has, or never had, stands where it would',
    run: async (tools) => {
      const retired = await opened(tools, '529997');
      assertEqual(offered(lists(retired)[2]), ['到上一级为止', '旧样本县', '样本县'], 'withdrawn');
      const strange = await opened(tools, '529912');
      assertEqual(offered(lists(strange)[2]), ['到上一级为止', '样本县', '529912'], 'unknown');
      assertEqual(strange.getValue('/area'), '529912', 'kept');
    },
  },
  {
    name: 'a program finds no barrier in open levels',
    run: async (tools) => {
      assertEqual(await tools.violations(await opened(tools, '529998')), [], 'violations');
    },
  },
];
