import { assert, assertEqual } from './assert.js';
import type { ContractCase } from './contract.js';
import { button, control, drawn, fill, focused, place, words } from './drive.js';

const VISITS = { visits: [{ by: '某甲' }, { by: '某乙' }, { by: '某丙' }] };

/** Lists of rows and of texts. */
export const rowsCases: readonly ContractCase[] = [
  {
    name: 'a new row takes the focus and is announced',
    run: async ({ form }) => {
      const element = await form();
      button(place(element, '/visits'), '添加走访记录').click();
      assert(focused(element) === control(element, '/visits/0/day'), 'focus in the new row');
      assertEqual(drawn(element).querySelector('[role=status]')?.textContent, '已添加走访记录 1', 'announcement');
      fill(element, '/visits/0/by', '某甲');
      assertEqual(element.getValue('/visits'), [{ by: '某甲' }], 'value');
    },
  },
  {
    name: 'a removed row can come back, and the focus goes where that is offered',
    run: async ({ form }) => {
      const element = await form({ value: VISITS });
      button(place(element, '/visits/1'), '删除 走访记录 2').click();
      assertEqual(element.getValue('/visits'), [{ by: '某甲' }, { by: '某丙' }], 'value');
      assertEqual(words(focused(element)), '撤销', 'focus');
      assertEqual(drawn(element).querySelector('[role=status]')?.textContent, '已删除走访记录 2', 'announcement');
      (focused(element) as HTMLElement).click();
      assertEqual(element.getValue('/visits'), VISITS.visits, 'value after undoing');
      assert(focused(element) === control(element, '/visits/1/day'), 'focus in the row that came back');
    },
  },
  {
    name: 'starting over takes back the offer to undo',
    run: async ({ form }) => {
      const element = await form({ value: VISITS });
      button(place(element, '/visits/1'), '删除 走访记录 2').click();
      element.reset();
      await element.updateComplete;
      assertEqual(place(element, '/visits').querySelector('.gt-undo'), null, 'offer');
      assertEqual(element.getValue('/visits'), VISITS.visits, 'value');
    },
  },
  {
    name: 'a row moves with its elements and keeps the focus on the button',
    run: async ({ form }) => {
      const element = await form({ value: VISITS });
      const second = control(element, '/visits/1/by');
      button(place(element, '/visits/1'), '下移 走访记录 2').click();
      assert(control(element, '/visits/2/by') === second && second.value === '某乙', 'the elements moved along');
      assertEqual(element.getValue('/visits/2/by'), '某乙', 'value');
      assertEqual(
        focused(element)?.getAttribute('aria-label'),
        '上移 走访记录 3',
        'at the end the focus goes to the way back',
      );
      assertEqual(
        drawn(element).querySelector('[role=status]')?.textContent,
        '走访记录 2已移到第 3 行',
        'announcement',
      );
    },
  },
  {
    name: 'a full list offers no further row',
    run: async ({ form }) => {
      const element = await form({ value: { rules: ['一', '二'] } });
      button(place(element, '/rules'), '添加规定').click();
      fill(element, '/rules/2', '三');
      assertEqual(element.getValue('/rules'), ['一', '二', '三'], 'value');
      assert(place(element, '/rules').textContent?.includes('最多 3 行'), 'the limit is told');
    },
  },
  {
    name: 'each text of a list has a name of its own and can be removed',
    run: async ({ form }) => {
      const element = await form({ value: { rules: ['一', '二'] } });
      assertEqual(control(element, '/rules/1').getAttribute('aria-label'), '规定 2', 'name');
      button(place(element, '/rules/0'), '删除 规定 1').click();
      assertEqual(element.getValue('/rules'), ['二'], 'value');
    },
  },
  {
    name: 'rows that are out of sight are not laid out where there are many',
    run: async ({ form }) => {
      const element = await form({ value: { visits: Array.from({ length: 51 }, () => ({ by: '某甲' })) } });
      assert(place(element, '/visits').querySelector('.gt-many'), 'fifty-one rows');
      const few = await form({ value: VISITS });
      assert(!place(few, '/visits').querySelector('.gt-many'), 'three rows');
    },
  },
];
