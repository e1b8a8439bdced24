import { assert, assertEqual } from './assert.js';
import type { ContractCase } from './contract.js';
import { control, description, drawn, fill, issues, place, words } from './drive.js';

/** Labels, hints, sources and errors belong to their controls. */
export const labelCases: readonly ContractCase[] = [
  {
    name: 'every control has a name that is in sight',
    run: async ({ form }) => {
      const element = await form();
      const controls = Array.from(
        drawn(element).querySelectorAll<HTMLInputElement>('input:not([tabindex="-1"]),select,textarea'),
      );
      assert(controls.length > 20, 'the form is drawn');
      const nameless = controls.filter(
        ({ labels }) => !Array.from(labels ?? []).some((label) => label.textContent?.trim()),
      );
      assertEqual(
        nameless.map(({ id }) => id),
        [],
        'controls without a label',
      );
    },
  },
  {
    name: 'a label names its control and nothing else',
    run: async ({ form }) => {
      const element = await form();
      assertEqual(control(element, '/subjectLine').labels?.[0]?.textContent, '事由', 'label');
      control(element, '/subjectLine').labels?.[0]?.click();
      assertEqual(control(element, '/day').labels?.[0]?.textContent, '日期', 'label');
    },
  },
  {
    name: 'hint, unit and error describe the control',
    run: async ({ form }) => {
      const element = await form();
      assert(
        description(element, control(element, '/subjectLine')).includes('一句话写明事由。'),
        'the hint describes the control',
      );
      assert(description(element, control(element, '/people')).includes('人'), 'the unit describes the control');
      fill(element, '/people', '51');
      assert(
        description(element, control(element, '/people')).includes('错误：参加人数不能大于 50'),
        'the error describes the control',
      );
      assertEqual(control(element, '/people').getAttribute('aria-invalid'), 'true', 'aria-invalid');
      fill(element, '/people', '50');
      assertEqual(control(element, '/people').getAttribute('aria-invalid'), null, 'aria-invalid after the correction');
      assertEqual(issues(element, '/people'), [], 'issues after the correction');
    },
  },
  {
    name: 'a required answer is marked, to the eye and for assistive technology',
    run: async ({ form }) => {
      const element = await form();
      assertEqual(control(element, '/subjectLine').getAttribute('aria-required'), 'true', 'aria-required');
      assertEqual(place(element, '/subjectLine').querySelector('.gt-required')?.textContent, '必填', 'mark');
      assertEqual(control(element, '/notes').getAttribute('aria-required'), null, 'aria-required of an optional field');
      assert(
        description(element, control(element, '/person/idNumber')).includes('建议填写'),
        'a recommended answer says so',
      );
    },
  },
  {
    name: 'under the profile “reference” a recommended answer is marked as required',
    run: async ({ form }) => {
      const element = await form({ properties: { profile: 'reference' } });
      const target = control(element, '/person/idNumber');
      assertEqual(target.getAttribute('aria-required'), 'true', 'aria-required');
      assertEqual(place(element, '/person/idNumber').querySelector('.gt-required')?.textContent, '必填', 'mark');
      assertEqual(drawn(element).querySelector('.gt-recommended'), null, 'marks of recommended answers');
      assertEqual(control(element, '/notes').getAttribute('aria-required'), null, 'an optional answer');
    },
  },
  {
    name: 'what an optional object requires is asked for once the object is there',
    run: async ({ form }) => {
      const element = await form();
      assertEqual(control(element, '/term/end').getAttribute('aria-required'), null, 'while there is no period');
      fill(element, '/term/start', '2024-03-01');
      assertEqual(control(element, '/term/end').getAttribute('aria-required'), 'true', 'once the period has begun');
    },
  },
  {
    name: 'a field shows what it rests on, and says where we composed it',
    run: async ({ form }) => {
      const element = await form();
      assertEqual(
        place(element, '/people').querySelector('.gt-source li')?.textContent,
        '试用条例 第一条（法规）',
        'source',
      );
      assertEqual(
        place(element, '/notes').querySelector('.gt-source li')?.textContent,
        '本标准自拟',
        'source of a composed field',
      );
      assertEqual(
        place(element, '/person/name').querySelector('.gt-source'),
        null,
        'a member that rests on the same as its object',
      );
      const plain = await form({ attributes: { 'without-sources': '' } });
      assertEqual(drawn(plain).querySelector('.gt-source'), null, 'sources that the page leaves out');
    },
  },
  {
    name: 'the form speaks the language that it is asked for',
    run: async ({ form }) => {
      const element = await form({ attributes: { locale: 'en' } });
      assertEqual(control(element, '/subjectLine').labels?.[0]?.textContent, 'Matter', 'label');
      assertEqual(drawn(element).querySelector('.gt-primary')?.textContent, 'Submit', 'button');
      element.submit();
      assert(words(drawn(element).querySelector('.gt-summary li')).startsWith('Name: '), 'a line of the summary');
      assert(words(place(element, '/people').querySelector('.gt-source li')).endsWith(' (regulation)'), 'a source');
      const other = await form({ properties: { messages: { submit: '报送' } } });
      assertEqual(drawn(other).querySelector('.gt-primary')?.textContent, '报送', 'a word of the page itself');
    },
  },
];
