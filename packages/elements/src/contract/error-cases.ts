import { assert, assertEqual } from './assert.js';
import type { ContractCase } from './contract.js';
import { button, control, drawn, fill, focused, issues, place, record, settled } from './drive.js';

/** Errors are found, told once, and lead to their fields. */
export const errorCases: readonly ContractCase[] = [
  {
    name: 'a new form shows no error, and a field shows its own after it was left changed',
    run: async ({ form }) => {
      const element = await form();
      assertEqual(drawn(element).querySelectorAll('.gt-error').length, 0, 'errors at the start');
      control(element, '/day').focus();
      control(element, '/day').blur();
      assertEqual(issues(element, '/day'), [], 'issues of a field that was only visited');
      fill(element, '/people', '99');
      assertEqual(issues(element, '/people'), ['错误：参加人数不能大于 50'], 'issues of a changed field');
      assert(
        drawn(element).querySelector('[role=status]')?.textContent?.includes('参加人数不能大于 50'),
        'it is announced',
      );
    },
  },
  {
    name: 'submission shows every error in a summary that takes the focus once',
    run: async ({ form }) => {
      const element = await form();
      const seen = record(element, 'guitu-validate', 'guitu-invalid', 'guitu-submit');
      button(drawn(element), '提交').click();
      const summary = drawn(element).querySelector('.gt-summary');
      const lines = Array.from(summary?.querySelectorAll('a') ?? []);
      assertEqual(summary?.querySelector('[role=heading]')?.textContent, `有 ${lines.length} 处需要修改`, 'heading');
      assertEqual(
        lines.map(({ textContent }) => textContent),
        ['姓名：请填写姓名', '事由：请填写事由', '日期：请填写日期'],
        'lines',
      );
      assert(focused(element) === summary, 'the summary has the focus');
      assertEqual(
        seen.map(({ type }) => type),
        ['guitu-validate', 'guitu-invalid'],
        'events',
      );
      assertEqual(place(element, '/day').querySelectorAll('.gt-error').length, 1, 'the error stands at its field too');
      fill(element, '/subjectLine', '走访');
      assert(focused(element) !== summary, 'the focus is not taken again');
      assertEqual(
        summary?.querySelector('[role=heading]')?.textContent,
        '有 2 处需要修改',
        'heading after a correction',
      );
    },
  },
  {
    name: 'a line of the summary leads to the control, even where it is folded away',
    run: async ({ form }) => {
      const element = await form({ value: { person: { alias: '别'.repeat(51) } } });
      place(element, '/person').querySelector('details')?.removeAttribute('open');
      element.submit();
      const line = (text: string): HTMLAnchorElement | undefined =>
        Array.from(drawn(element).querySelectorAll<HTMLAnchorElement>('.gt-summary a')).find((one) =>
          one.textContent?.startsWith(text),
        );
      line('日期')?.click();
      assert(focused(element) === control(element, '/day'), 'focus on the date');
      line('别名')?.click();
      assert(focused(element) === control(element, '/person/alias'), 'focus on the folded field');
      assert(location.hash === '', 'the address of the page stays');
    },
  },
  {
    name: 'warnings are notes that stop nothing',
    run: async ({ form }) => {
      const element = await form({ value: { subjectLine: '走访', day: '2024-03-01', person: { name: '某甲' } } });
      const seen = record(element, 'guitu-submit');
      const submission = element.submit();
      assertEqual(submission?.result.issues.map(({ severity }) => severity)[0], 'warning', 'there are warnings');
      assertEqual([seen.length, drawn(element).querySelector('.gt-summary')], [1, null], 'submitted without a summary');
    },
  },
  {
    name: 'what the server found stands at its field and goes when the field changes',
    run: async ({ form }) => {
      const element = await form();
      element.serverErrors = { errors: [{ pointer: '/subjectLine', detail: '事由与已有记录重复' }] };
      assertEqual(issues(element, '/subjectLine'), ['错误：事由与已有记录重复'], 'issues');
      await settled();
      fill(element, '/notes', '别处');
      assertEqual(issues(element, '/subjectLine').length, 1, 'issues after a change elsewhere');
      fill(element, '/subjectLine', '另一事由');
      assertEqual(issues(element, '/subjectLine'), [], 'issues after a change of the field');
    },
  },
];
