import { assert, assertEqual } from './assert.js';
import type { ContractCase } from './contract.js';
import { drawn, place, record, words } from './drive.js';
import type { DocumentElement } from '../form/document-element.js';
import { TYPES_SLUG } from './types-document.js';

const labels = (form: DocumentElement, path: string): readonly string[] =>
  Array.from(place(form, path).querySelectorAll('.gt-choice'), words);

/** Choices of a few and of many. */
export const choiceCases: readonly ContractCase[] = [
  {
    name: 'many boxes to tick can be searched; what is ticked stays in sight',
    run: async ({ form }) => {
      const element = await form({ slug: TYPES_SLUG, value: { manyChoices: ['m3'] } });
      const seen = record(element, 'input', 'change', 'guitu-validate');
      const find = place(element, '/manyChoices').querySelector<HTMLInputElement>('[type=search]');
      assert(find, 'there is a box to search');
      find.value = '村14';
      find.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
      assertEqual(labels(element, '/manyChoices'), ['村3', '村14'], 'found');
      assertEqual(drawn(element).querySelector('[role=status]')?.textContent, '1 个选项', 'announced');
      find.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, composed: true }));
      assertEqual(seen.length, 0, 'searching is no answer and does not submit');
      place(element, '/manyChoices').querySelectorAll<HTMLElement>('.gt-choice input')[1]?.click();
      assertEqual(element.getValue('/manyChoices'), ['m3', 'm14'], 'answer');
      assert(words(place(element, '/manyChoices')).includes('已选 2 项'), 'count');
      assertEqual(place(element, '/choices').querySelector('[type=search]'), null, 'a few boxes are not searched');
    },
  },
  {
    name: 'a code that is not in the list stays until somebody takes it away',
    run: async ({ form }) => {
      const element = await form({ slug: TYPES_SLUG, value: { choices: ['low', 'old'] } });
      assertEqual(labels(element, '/choices'), ['低', '中', '高', 'old'], 'choices');
      const boxes = place(element, '/choices').querySelectorAll<HTMLElement>('.gt-choice input');
      boxes[1]?.click();
      assertEqual(element.getValue('/choices'), ['low', 'middle', 'old'], 'kept');
      boxes[3]?.click();
      assertEqual(element.getValue('/choices'), ['low', 'middle'], 'taken away');
    },
  },
];
