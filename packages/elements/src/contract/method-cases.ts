import type { ValidationResult } from '@guitu/core';
import { assert, assertEqual } from './assert.js';
import type { ContractCase } from './contract.js';
import {
  button,
  control,
  drawn,
  fill,
  focused,
  issues,
  place,
  press,
  record,
  settled,
  type,
  until,
  words,
} from './drive.js';

const COMPLETE = { subjectLine: '走访', day: '2024-03-01', person: { name: '某甲' } };

/** What a page does with a form by its methods and properties. */
export const methodCases: readonly ContractCase[] = [
  {
    name: 'validateField shows what is wrong with the fields that were asked for, and with no others',
    run: async ({ form }) => {
      const element = await form();
      const seen = record(element, 'guitu-validate', 'guitu-invalid', 'change');
      assertEqual(await element.validateField('/person'), false, 'the person');
      assertEqual([issues(element, '/person/name'), issues(element, '/day')], [['错误：请填写姓名'], []], 'issues');
      assertEqual(await element.validateField(['/notes', '/cost']), true, 'fields that are right');
      await element.clearValidate('/person');
      assertEqual(issues(element, '/person/name'), [], 'put away');
      assertEqual(await element.validateField(), false, 'the whole form');
      assertEqual(issues(element, '/day').length, 1, 'all of it');
      assertEqual([seen.length, element.store?.submitted], [0, false], 'no event, no submission');
    },
  },
  {
    name: 'validate tells whether the whole document is right, or some of its fields, and shows nothing',
    run: async ({ form }) => {
      const element = await form({ value: { subjectLine: '走访' } });
      const errors = (result: ValidationResult | undefined): readonly string[] | undefined =>
        result?.issues.filter(({ severity }) => severity === 'error').map(({ path }) => path);
      assertEqual(errors(element.validate()), ['/person/name', '/day'], 'the whole');
      const person = await element.validate('/person');
      assertEqual([person?.outcome, errors(person)], ['invalid', ['/person/name']], 'a field and what is below it');
      assertEqual(
        person?.issues.every(({ path }) => path.startsWith('/person')),
        true,
        'nothing of others',
      );
      const right = await element.validate(['/subjectLine', '/notes', '/da']);
      assertEqual([right?.outcome, errors(right)], ['valid', []], 'fields that are right');
      assertEqual(errors(await element.validate('')), ['/person/name', '/day'], 'the whole by its path');
      assertEqual([issues(element, '/person/name'), element.hasAttribute('invalid')], [[], false], 'nothing shows');
    },
  },
  {
    name: 'resetFields brings back some fields or all, and clearValidate puts away the summary of a submission',
    run: async ({ form }) => {
      const element = await form({ value: COMPLETE });
      fill(element, '/subjectLine', '');
      fill(element, '/notes', '一切正常');
      element.submit();
      assert(drawn(element).querySelector('.gt-summary'), 'a summary');
      await element.resetFields(['/subjectLine']);
      assertEqual([control(element, '/subjectLine').value, element.getValue('/notes')], ['走访', '一切正常'], 'one');
      assertEqual(issues(element, '/subjectLine'), [], 'without its issue');
      await element.resetFields();
      assertEqual([element.getValue('/notes'), element.dirty], [undefined, false], 'all');
    },
  },
  {
    name: 'patch makes all changes or none, and fires no event',
    run: async ({ form }) => {
      const element = await form({ value: COMPLETE });
      const seen = record(element, 'input', 'change');
      const good = [
        { op: 'replace', path: '/subjectLine', value: '电话随访' },
        { op: 'add', path: '/visits/-', value: { day: '2024-03-02' } },
      ] as const;
      assertEqual((await element.patch(good)).applied, true, 'applied');
      assertEqual([control(element, '/subjectLine').value, element.dirty], ['电话随访', true], 'drawn');
      const { applied, refused } = await element.patch([...good, { op: 'replace', path: '/nowhere', value: 1 }]);
      assertEqual(
        [applied, refused[0]?.path, element.getValue('/visits/1')],
        [false, '/nowhere', undefined],
        'refused',
      );
      assertEqual(seen.length, 0, 'events');
    },
  },
  {
    name: 'what a page takes back before a change stays as it was, in the document and in the control',
    run: async ({ form }) => {
      const element = await form({ value: { ...COMPLETE, agreed: true } });
      const seen = record(element, 'guitu-before-change', 'input', 'change');
      element.addEventListener('guitu-before-change', (event) => event.preventDefault());
      fill(element, '/subjectLine', '另一事由');
      const [, no] = Array.from(place(element, '/agreed').querySelectorAll('input'));
      no?.click();
      button(place(element, '/visits'), '添加走访记录').click();
      assertEqual(
        [control(element, '/subjectLine').value, no?.checked, element.getValue('/visits')],
        ['走访', false, undefined],
        'as it was',
      );
      assertEqual(
        seen.filter((event) => event.type === 'guitu-before-change').map(({ detail }) => detail),
        [
          { path: '/subjectLine', value: '另一事由', previous: '走访', source: 'person' },
          { path: '/agreed', value: false, previous: true, source: 'person' },
          { path: '/visits', value: [{}], source: 'person' },
        ],
        'what was asked',
      );
      assertEqual(seen.filter(({ type: name }) => name === 'input').length, 0, 'no input');
    },
  },
  {
    name: 'validate-on says when errors show: while typing, or not before submission',
    run: async ({ form }) => {
      const typed = await form({ attributes: { 'validate-on': 'input' } });
      type(control(typed, '/people'), '99');
      assertEqual(issues(typed, '/people'), ['错误：参加人数不能大于 50'], 'while typing');
      const late = await form({ attributes: { 'validate-on': 'submit' } });
      fill(late, '/people', '99');
      assertEqual(issues(late, '/people'), [], 'left');
      late.submit();
      assertEqual(issues(late, '/people').length, 1, 'submitted');
      fill(late, '/people', '98');
      assertEqual(issues(late, '/people').length, 1, 'from then on as usual');
    },
  },
  {
    name: 'novalidate lets a document with errors pass, and disabled is a property too',
    run: async ({ form }) => {
      const around = document.createElement('form');
      let submitted = 0;
      around.addEventListener('submit', (event) => {
        event.preventDefault();
        submitted += 1;
      });
      document.body.append(around);
      const element = await form({ parent: around, attributes: { novalidate: '' } });
      const seen = record(element, 'guitu-submit', 'guitu-invalid');
      assertEqual([element.submit()?.result.outcome, element.valid], ['invalid', false], 'the verdict');
      assertEqual([seen.map(({ type: name }) => name), submitted], [['guitu-submit'], 1], 'passed');
      element.disabled = true;
      await element.updateComplete;
      assert(element.hasAttribute('disabled') && control(element, '/day').matches(':disabled'), 'disabled');
      around.remove();
    },
  },
  {
    name: 'undo and redo take back changes one by one, by keys and by buttons, say what, and tell the page',
    run: async ({ form, violations }) => {
      const element = await form({ value: COMPLETE, attributes: { 'with-undo': '' } });
      fill(element, '/notes', '一');
      fill(element, '/subjectLine', '电话随访');
      const seen = record(element, 'input', 'change');
      control(element, '/day').focus();
      assert(!press(control(element, '/day'), 'z', { ctrlKey: true }), 'the key is taken');
      assertEqual([element.getValue('/subjectLine'), element.getValue('/notes')], ['走访', '一'], 'the last change');
      assert(focused(element) === control(element, '/subjectLine'), 'the focus is where it happened');
      assertEqual(words(drawn(element).querySelector('[role=status]')), '已撤销：事由', 'said');
      assertEqual(
        seen.map(({ type: name, detail }) => [name, detail.path, detail.value]),
        [
          ['input', '/subjectLine', '走访'],
          ['change', '/subjectLine', '走访'],
        ],
        'told',
      );
      button(drawn(element), '撤销').click();
      assertEqual(element.getValue('/notes'), undefined, 'the change before');
      control(element, '/day').focus();
      press(control(element, '/day'), 'Z', { metaKey: true, shiftKey: true });
      button(drawn(element), '重做').click();
      assertEqual([element.getValue('/subjectLine'), element.getValue('/notes')], ['电话随访', '一'], 'done again');
      button(drawn(element), '重做').click();
      assertEqual(words(drawn(element).querySelector('[role=status]')), '没有可以重做的改动', 'nothing left');
      assertEqual(await violations(element), [], 'barriers');
      assertEqual([await element.undo(), element.getValue('/subjectLine')], [true, '走访'], 'by code');
      assertEqual(seen.length, 8, 'code fires nothing');
    },
  },
  {
    name: 'while a text is being typed its own undo wins',
    run: async ({ form }) => {
      const element = await form({ attributes: { 'with-undo': '' } });
      fill(element, '/notes', '一');
      type(control(element, '/subjectLine'), '走');
      assert(press(control(element, '/subjectLine'), 'z', { ctrlKey: true }), 'the key is left to the box');
      assertEqual(element.getValue('/notes'), '一', 'nothing was undone');
    },
  },
  {
    name: 'without with-undo there is nothing to undo, and the keys are left alone',
    run: async ({ form }) => {
      const element = await form();
      fill(element, '/notes', '一');
      assert(press(control(element, '/day'), 'z', { ctrlKey: true }), 'the key');
      assertEqual([await element.undo(), element.getValue('/notes')], [false, '一'], 'by code');
    },
  },
  {
    name: 'a check of the page is said to be under way, and what it finds stands at the field',
    run: async ({ form, violations }) => {
      let answer: ((issues: readonly { code: string; message: string }[]) => void) | undefined;
      const checks = {
        '/subjectLine': () =>
          new Promise<readonly { code: string; message: string }[]>((resolve) => (answer = resolve)),
      };
      const element = await form({ properties: { checks } });
      fill(element, '/subjectLine', '走访');
      assert(element.pending && element.hasAttribute('pending'), 'pending');
      assertEqual(drawn(element).querySelector('.gt-form')?.getAttribute('aria-busy'), 'true', 'busy');
      assertEqual(
        words(place(element, '/subjectLine').querySelector('.gt-pending')),
        '正在核对……',
        'said at the field',
      );
      assertEqual(await violations(element), [], 'barriers');
      await until(() => answer);
      answer?.([{ code: 'taken', message: '事由与已有记录重复' }]);
      await until(() => !element.pending);
      assertEqual(issues(element, '/subjectLine'), ['错误：事由与已有记录重复'], 'found');
      assertEqual(words(drawn(element).querySelector('[role=status]')), '事由：事由与已有记录重复', 'announced');
      fill(element, '/subjectLine', '另一事由');
      await settled();
      assertEqual(issues(element, '/subjectLine'), [], 'gone with the change');
    },
  },
  {
    name: 'another language keeps a text that could not be read, what the server said, and what reset goes back to',
    run: async ({ form }) => {
      const element = await form({ value: COMPLETE });
      element.serverErrors = {
        errors: [
          { pointer: '/subjectLine', detail: '与已有记录重复' },
          { pointer: '/notes', detail: '不清楚' },
        ],
      };
      fill(element, '/notes', '改过');
      fill(element, '/day', '明天');
      const ready = new Promise((resolve) => element.addEventListener('guitu-ready', resolve, { once: true }));
      element.locale = 'en';
      await ready;
      assertEqual(
        [control(element, '/day').value, control<HTMLTextAreaElement>(element, '/notes').value, element.dirty],
        ['明天', '改过', true],
        'the work',
      );
      assert(issues(element, '/subjectLine')[0]?.includes('与已有记录重复'), 'what the server said');
      assertEqual(issues(element, '/notes'), [], 'what was changed since');
      element.reset();
      assertEqual([element.getValue('/notes'), element.getValue('/subjectLine')], [undefined, '走访'], 'the start');
    },
  },
];
