import { assert, assertEqual } from './assert.js';
import type { ContractCase } from './contract.js';
import { control, fill, issues, leave, type } from './drive.js';
import { TYPES_SLUG } from './types-document.js';

/** Amounts, measures and percentages. */
export const numberCases: readonly ContractCase[] = [
  {
    name: 'a long number is read in groups of three and typed without them',
    run: async ({ form }) => {
      const element = await form({ slug: TYPES_SLUG, value: { money: 123456750 } });
      const box = control(element, '/money');
      assertEqual(box.value, '1,234,567.50', 'at the start');
      box.focus();
      assertEqual(box.value, '1234567.50', 'while it has the focus');
      type(box, '98765.4');
      assertEqual(box.value, '98765.4', 'while it is typed');
      leave(box);
      assertEqual([box.value, element.getValue('/money')], ['98,765.40', 9876540], 'after it was left');
      element.setValue('/money', 100000000);
      assertEqual(box.value, '1,000,000.00', 'when code sets it');
    },
  },
  {
    name: 'a number that cannot be read stays as it was typed',
    run: async ({ form }) => {
      const element = await form({ slug: TYPES_SLUG });
      fill(element, '/money', '12345元左右');
      assertEqual(control(element, '/money').value, '12345元左右', 'text');
      assertEqual(element.getValue('/money'), undefined, 'value');
      fill(element, '/decimal', '12.5%');
      assert(issues(element, '/decimal')[0]?.startsWith('错误：'), 'a percentage is no weight');
    },
  },
];
