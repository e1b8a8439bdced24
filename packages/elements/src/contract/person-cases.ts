import { assert, assertEqual } from './assert.js';
import type { ContractCase } from './contract.js';
import { control, drawn, fill, inAWhile, issues, place, settled } from './drive.js';
import { trialDocuments } from './trial-document.js';

const NUMBER = '51999919900307169X';

/** An identity number tells more than itself. */
export const personCases: readonly ContractCase[] = [
  {
    name: 'an identity number fills in birth date, sex and type, says so, and takes a small x',
    run: async ({ form }) => {
      const element = await form();
      fill(element, '/person/idNumber', NUMBER.toLowerCase());
      // What reads numbers is loaded for the first one.
      await inAWhile(() => element.getValue('/person/sex') === '1');
      assertEqual(
        element.getValue('/person'),
        { idNumber: NUMBER, idType: '111', birthDate: '1990-03-07', sex: '1' },
        'person',
      );
      for (const path of ['/person/birthDate', '/person/sex', '/person/idType']) {
        assertEqual(issues(element, path), ['已按公民身份号码填入，可以修改。'], `note at ${path}`);
      }
      assert(
        drawn(element).querySelector('[role=status]')?.textContent?.includes('已按公民身份号码填入'),
        'it is announced',
      );
      assert(control(element, '/person/sex').checked, 'the sex is chosen');
    },
  },
  {
    name: 'an identity number whose Enter submits is read before the document goes',
    run: async ({ form }) => {
      const element = await form();
      const inner = control(element, '/person/idNumber');
      const sent: unknown[] = [];
      element.addEventListener('guitu-validate', () => sent.push(element.getValue('/person/birthDate')));
      inner.focus();
      inner.value = NUMBER;
      inner.dispatchEvent(new Event('input', { bubbles: true }));
      inner.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true }));
      await inAWhile(() => sent.length > 0);
      assertEqual(sent, ['1990-03-07'], 'birth date when it was submitted');
    },
  },
  {
    name: 'what was filled in can be corrected, and a correction is never overwritten',
    run: async ({ form }) => {
      const element = await form();
      fill(element, '/person/idNumber', NUMBER);
      fill(element, '/person/birthDate', '1990-03-08');
      assertEqual(issues(element, '/person/birthDate'), [], 'the note goes');
      fill(element, '/person/idNumber', '519999199003071227');
      fill(element, '/person/idNumber', NUMBER);
      assertEqual(element.getValue('/person/birthDate'), '1990-03-08', 'corrected date');
    },
  },
  {
    name: 'a county that is not in the list is a note, not an error',
    run: async ({ form }) => {
      const documents = {
        ...trialDocuments,
        loadCodelist: () =>
          Promise.resolve({ name: 'division', title: { 'zh-CN': '', en: '' }, open: true, entries: [] }),
      };
      const element = await form({ properties: { documents } });
      fill(element, '/person/idNumber', NUMBER);
      const isNoted = (): boolean => issues(element, '/person/idNumber').some((text) => text.startsWith('提示：'));
      await inAWhile(isNoted);
      assert(isNoted(), 'the note is shown');
      assertEqual(control(element, '/person/idNumber').getAttribute('aria-invalid'), null, 'aria-invalid');
      const known = await form();
      fill(known, '/person/idNumber', NUMBER);
      await settled();
      assertEqual(issues(known, '/person/idNumber'), [], 'issues of a known county');
    },
  },
  {
    name: 'a refusal to sign asks for its reason and a witness',
    run: async ({ form }) => {
      const element = await form({ value: { signatures: [{ role: '本人', name: '某甲' }] } });
      assertEqual(drawn(element).querySelector('[data-field="/signatures/0/witness"]'), null, 'before');
      place(element, '/signatures/0/refused').querySelector('input')?.click();
      assert(place(element, '/signatures/0/witness'), 'the witness is asked for');
      assert(place(element, '/signatures/0/refusalReason'), 'the reason is asked for');
    },
  },
  {
    name: 'what a person seldom needs is folded away, and open where it is filled',
    run: async ({ form }) => {
      const element = await form();
      const folded = place(element, '/person').querySelector<HTMLDetailsElement>('details.gt-more');
      assertEqual([folded?.open, folded?.querySelectorAll('input').length], [false, 2], 'folded');
      const filled = await form({ value: { person: { name: '某甲', phone: '13800000001' } } });
      assertEqual(
        place(filled, '/person').querySelector<HTMLDetailsElement>('details.gt-more')?.open,
        true,
        'open where filled',
      );
      element.scrollToField('/person/alias');
      assertEqual(folded?.open, true, 'open when focus goes there');
    },
  },
];
