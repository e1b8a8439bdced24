import { assert, assertEqual } from './assert.js';
import type { ContractCase } from './contract.js';
import { compose, control, drawn, endComposition, issues, leave, place, press, record, words } from './drive.js';

/** Chinese input: until a composition ends, its text is nobody's answer. */
export const inputMethodCases: readonly ContractCase[] = [
  {
    name: 'nothing is taken, counted or checked while an input method composes',
    run: async ({ form }) => {
      const element = await form();
      const seen = record(element, 'input', 'change');
      const notes = control(element, '/notes');
      compose(notes, ['j', 'ji', 'jie']);
      assertEqual(element.getValue('/notes'), undefined, 'value');
      assertEqual(words(place(element, '/notes').querySelector('.gt-count')), '0 / 300 字', 'count');
      assertEqual(seen.length, 0, 'events');
      element.setValue('/subjectLine', '别处的变化');
      element.serverErrors = { '/notes': '服务器的意见' };
      assertEqual(notes.value, 'jie', 'the text of the composition, whatever happens around it');
      endComposition(notes, '戒');
      assertEqual(element.getValue('/notes'), '戒', 'value after the composition');
      assertEqual(
        words(place(element, '/notes').querySelector('.gt-count')),
        '1 / 300 字',
        'count after the composition',
      );
      assertEqual(
        seen.map(({ type }) => type),
        ['input'],
        'events after the composition',
      );
    },
  },
  {
    name: 'no limit cuts or refuses a composition on its way',
    run: async ({ form }) => {
      const element = await form();
      const line = control(element, '/subjectLine');
      compose(line, ['shequjiedurenyuanzoufang']);
      assertEqual(line.value.length, 24, 'letters of the composition');
      assertEqual(issues(element, '/subjectLine'), [], 'issues');
      endComposition(line, '社区戒毒人员走访');
      leave(line);
      assertEqual(issues(element, '/subjectLine'), [], 'issues after the composition');
    },
  },
  {
    name: 'Enter in a composition belongs to it; outside it submits',
    run: async ({ form }) => {
      const element = await form();
      const seen = record(element, 'guitu-validate');
      const line = control(element, '/subjectLine');
      compose(line, ['zoufang']);
      assert(press(line, 'Enter', { isComposing: true }), 'Enter is left to the input method');
      press(line, 'Enter');
      press(line, 'Process', { keyCode: 229 });
      assertEqual(seen.length, 0, 'submissions in the composition');
      endComposition(line, '走访');
      press(line, 'Enter', { keyCode: 229 });
      assertEqual(seen.length, 0, 'submissions by the Enter that ends it');
      press(line, 'Enter');
      assertEqual(seen.length, 1, 'submissions by an Enter of its own');
    },
  },
  {
    name: 'leaving the field ends a composition that has no end of its own',
    run: async ({ form }) => {
      const element = await form();
      const line = control(element, '/subjectLine');
      compose(line, ['走访']);
      line.blur();
      assertEqual(element.getValue('/subjectLine'), '走访', 'value');
    },
  },
  {
    name: 'a list is searched when the composition ends, not before',
    run: async ({ form }) => {
      const element = await form();
      const box = control(element, '/place');
      compose(box, ['shi', 'shili']);
      assertEqual(drawn(element).querySelectorAll('[role=option]').length, 0, 'options in the composition');
      endComposition(box, '示例');
      assertEqual(
        Array.from(place(element, '/place').querySelectorAll('[role=option] span')).map((one) => one.textContent),
        ['示例站'],
        'options after it',
      );
    },
  },
];
