import type { DocumentElement } from '../form/document-element.js';
import { assert, assertEqual } from './assert.js';
import type { ContractCase } from './contract.js';
import { button, control, drawn, fill, focused, issues, place, press, record, words } from './drive.js';

const panels = (form: DocumentElement): readonly HTMLElement[] =>
  Array.from(drawn(form).querySelectorAll<HTMLElement>('.gt-panel'));
/** Titles of the sections that are in sight. */
const seen = (form: DocumentElement): readonly string[] =>
  panels(form)
    .filter(({ hidden }) => !hidden)
    .map((panel) => words(panel.querySelector('.gt-section-title')));
const summary = (form: DocumentElement): HTMLElement | null => drawn(form).querySelector<HTMLElement>('.gt-summary');
const tabs = (form: DocumentElement): readonly HTMLElement[] =>
  Array.from(drawn(form).querySelectorAll<HTMLElement>('[role=tab]'));

/** A document in steps or tabs is the same document. */
export const layoutCases: readonly ContractCase[] = [
  {
    name: 'steps show one section at a time and say where the person is',
    run: async ({ form, violations }) => {
      const element = await form({ attributes: { layout: 'steps' } });
      assertEqual(seen(element), ['文书信息'], 'the first step');
      assertEqual(words(drawn(element).querySelector('.gt-step-of')), '第 1 步，共 3 步', 'the place');
      assertEqual(drawn(element).querySelector('[aria-current=step]')?.textContent?.includes('文书信息'), true, 'mark');
      assertEqual(await violations(element), [], 'barriers');
      const steps = record(element, 'guitu-step');
      button(drawn(element), '下一步').click();
      assertEqual([seen(element), element.step], [['内容'], 'main'], 'the next step');
      assertEqual(steps[0]?.detail, { from: 'head', to: 'main' }, 'event');
      assertEqual(focused(element)?.id, panels(element)[1]?.id, 'the focus goes along');
    },
  },
  {
    name: 'a step with errors is not left forward: they show, their summary has the focus, and nothing else shows',
    run: async ({ form, violations }) => {
      const element = await form({ attributes: { layout: 'steps', step: 'main' } });
      assertEqual(seen(element), ['内容'], 'the step that was asked for');
      button(drawn(element), '下一步').click();
      assertEqual(seen(element), ['内容'], 'the step');
      assertEqual(words(summary(element)?.querySelector('[role=heading]')), '这一步有 3 处需要修改', 'heading');
      assert(focused(element) === summary(element), 'the summary has the focus');
      assertEqual([element.store?.submitted, issues(element, '/day')], [false, ['错误：请填写日期']], 'not submitted');
      assertEqual(await violations(element), [], 'barriers');
      summary(element)?.querySelector<HTMLElement>('a')?.click();
      assert(focused(element) === control(element, '/person/name'), 'a line leads to its control');
      fill(element, '/person/name', '某甲');
      fill(element, '/subjectLine', '走访');
      fill(element, '/day', '2024-03-01');
      button(drawn(element), '下一步').click();
      assertEqual(seen(element), ['签名'], 'the next step');
      button(drawn(element), '上一步').click();
      assertEqual([seen(element), control(element, '/subjectLine').value], [['内容'], '走访'], 'back with the answers');
    },
  },
  {
    name: 'the page may keep the person at a step, and code may show any step without an event',
    run: async ({ form }) => {
      const element = await form({ attributes: { layout: 'steps' } });
      const steps = record(element, 'guitu-step');
      element.addEventListener('guitu-step', (event) => event.preventDefault(), { once: true });
      button(drawn(element), '下一步').click();
      assertEqual([seen(element), steps.length], [['文书信息'], 1], 'kept');
      element.step = 'end';
      await element.updateComplete;
      assertEqual([seen(element), steps.length], [['签名'], 1], 'shown by code');
      element.scrollToField('/day');
      assertEqual([seen(element), steps.length], [['内容'], 1], 'the step of a field');
      assert(focused(element) === control(element, '/day'), 'the field has the focus');
    },
  },
  {
    name: 'the last step submits the whole document, and its errors lead to the step they are in',
    run: async ({ form }) => {
      const element = await form({ attributes: { layout: 'steps', step: 'end' } });
      const events = record(element, 'guitu-invalid');
      button(drawn(element), '提交').click();
      assertEqual(
        [events.length, words(summary(element)?.querySelector('[role=heading]'))],
        [1, '有 3 处需要修改'],
        'all',
      );
      Array.from(summary(element)?.querySelectorAll('a') ?? [])[1]?.click();
      assertEqual(seen(element), ['内容'], 'the step of the field');
      assert(focused(element) === control(element, '/subjectLine'), 'the field');
      assertEqual(drawn(element).querySelectorAll('[data-state=wrong]').length, 1, 'steps with errors');
    },
  },
  {
    name: 'Enter in a text goes on to the next step and submits only from the last',
    run: async ({ form }) => {
      const element = await form({ attributes: { layout: 'steps' } });
      const events = record(element, 'guitu-validate');
      press(control(element, '/header/number'), 'Enter');
      assertEqual([seen(element), events.length], [['内容'], 0], 'the next step');
    },
  },
  {
    name: 'tabs are ARIA tabs: arrows move in them, hidden panels keep what was filled in',
    run: async ({ form, violations }) => {
      const element = await form({ attributes: { layout: 'tabs' } });
      assertEqual(seen(element), ['文书信息'], 'the first tab');
      tabs(element)[0]?.focus();
      press(tabs(element)[0] as HTMLElement, 'ArrowRight');
      assertEqual([seen(element), focused(element)?.textContent?.trim()], [['内容'], '内容'], 'one on');
      fill(element, '/subjectLine', '走访');
      press(tabs(element)[1] as HTMLElement, 'End');
      press(tabs(element)[2] as HTMLElement, 'ArrowRight');
      assertEqual(seen(element), ['文书信息'], 'round to the first');
      assertEqual(
        tabs(element).map((tab) => tab.tabIndex),
        [0, -1, -1],
        'one of them is reached by Tab',
      );
      assertEqual(await violations(element), [], 'barriers');
      assertEqual(JSON.parse(JSON.stringify(element.store?.submission)).subjectLine, '走访', 'the submission');
    },
  },
  {
    name: 'tabs count the errors behind them after submission, and a line of the summary opens its tab',
    run: async ({ form }) => {
      const element = await form({ attributes: { layout: 'tabs' } });
      element.submit();
      assertEqual(
        tabs(element).map((tab) => words(tab)),
        ['文书信息', '内容3 处需要修改', '签名'],
        'marks',
      );
      summary(element)?.querySelector<HTMLElement>('a')?.click();
      assertEqual(seen(element), ['内容'], 'the tab of the field');
      assert(focused(element) === control(element, '/person/name'), 'the field');
    },
  },
  {
    name: 'a section that comes and goes with an answer is a step only while it is there',
    run: async ({ form }) => {
      const element = await form({ attributes: { layout: 'tabs', step: 'main' } });
      place(element, '/agreed').querySelector('input')?.click();
      assertEqual(
        tabs(element).map((tab) => words(tab)),
        ['文书信息', '内容', '附言', '签名'],
        'tabs',
      );
    },
  },
];
