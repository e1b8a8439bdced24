import { assert, assertEqual } from './assert.js';
import type { ContractCase, PageTools } from './contract.js';
import type { DocumentElement } from '../form/document-element.js';
import { control, drawn, fill, focused, record, until, words } from './drive.js';
import { trialKind } from './trial-document.js';

const COMPLETE = { subjectLine: '走访', day: '2024-03-01', person: { name: '某甲' } };

/** A host form around the element. */
async function hosted(
  tools: PageTools,
  value: Record<string, unknown>,
): Promise<{ around: HTMLFormElement; element: Awaited<ReturnType<PageTools['form']>> }> {
  const around = document.createElement('form');
  document.body.append(around);
  around.addEventListener('submit', (event) => event.preventDefault());
  const element = await tools.form({ value, parent: around, attributes: { name: 'record' } });
  return { around, element };
}

/** The element takes part in the page as a native control does. */
export const hostCases: readonly ContractCase[] = [
  {
    name: 'the form around it carries the document as JSON text',
    run: async (tools) => {
      const { around, element } = await hosted(tools, COMPLETE);
      fill(element, '/notes', '一切正常');
      const sent = JSON.parse(String(new FormData(around).get('record')));
      assertEqual(
        [sent.notes, sent.subjectLine, sent.header.document],
        ['一切正常', '走访', 'trial-record'],
        'what is sent',
      );
      around.remove();
    },
  },
  {
    name: 'a document with errors stops the form around it and shows its own summary',
    run: async (tools) => {
      const { around, element } = await hosted(tools, {});
      let submitted = 0;
      around.addEventListener('submit', () => (submitted += 1));
      around.requestSubmit();
      assertEqual(submitted, 0, 'submissions of the host form');
      assert(focused(element)?.classList.contains('gt-summary'), 'the summary has the focus');
      fill(element, '/person/name', '某甲');
      fill(element, '/subjectLine', '走访');
      fill(element, '/day', '2024-03-01');
      around.requestSubmit();
      assertEqual(submitted, 1, 'submissions after the corrections');
      around.remove();
    },
  },
  {
    name: 'submitting a complete document submits the form around it, unless the page prevents it',
    run: async (tools) => {
      const { around, element } = await hosted(tools, COMPLETE);
      let submitted = 0;
      around.addEventListener('submit', () => (submitted += 1));
      element.addEventListener('guitu-submit', (event) => event.preventDefault(), { once: true });
      element.submit();
      assertEqual(submitted, 0, 'prevented');
      element.submit();
      assertEqual(submitted, 1, 'not prevented');
      around.remove();
    },
  },
  {
    name: 'resetting the form around it brings back the document it started with',
    run: async (tools) => {
      const { around, element } = await hosted(tools, COMPLETE);
      fill(element, '/subjectLine', '另一事由');
      assert(element.hasAttribute('dirty'), 'dirty');
      around.reset();
      assertEqual(
        [element.getValue('/subjectLine'), control(element, '/subjectLine').value],
        ['走访', '走访'],
        'value and text',
      );
      assert(!element.hasAttribute('dirty'), 'not dirty any more');
      around.remove();
    },
  },
  {
    name: 'disabling it disables every control',
    run: async (tools) => {
      const { around, element } = await hosted(tools, COMPLETE);
      const line = control(element, '/subjectLine');
      element.setAttribute('disabled', '');
      await element.updateComplete;
      assert(line.matches(':disabled') && line === control(element, '/subjectLine'), 'the same control, disabled');
      element.removeAttribute('disabled');
      await element.updateComplete;
      assert(!line.matches(':disabled'), 'enabled again');
      around.remove();
    },
  },
  {
    name: 'states of the form stand on the element for style sheets',
    run: async ({ form }) => {
      const element = await form();
      assert(!element.hasAttribute('dirty') && !element.hasAttribute('invalid'), 'a new form');
      element.submit();
      assert(element.hasAttribute('invalid'), 'invalid after submission');
      assertEqual([element.checkValidity(), element.validate()?.outcome], [false, 'invalid'], 'validity');
    },
  },
  {
    name: 'a new document has an id of its own',
    run: async ({ form }) => {
      const [one, other] = [await form(), await form()];
      const [first, second] = [one.getValue('/header/id'), other.getValue('/header/id')];
      assert(/^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(String(first)), 'a UUID');
      assert(first !== second, 'different ones');
      assert(!one.store?.dirty, 'not a change');
    },
  },
  {
    name: 'another language keeps the answers',
    run: async ({ form }) => {
      const element = await form();
      fill(element, '/subjectLine', '走访');
      const ready = new Promise((resolve) => element.addEventListener('guitu-ready', resolve, { once: true }));
      element.locale = 'en';
      await ready;
      assertEqual(
        [control(element, '/subjectLine').value, control(element, '/subjectLine').labels?.[0]?.textContent],
        ['走访', 'Matter'],
        'answer and label',
      );
    },
  },
  {
    name: 'a document that cannot be loaded is said, and the next one loads',
    run: async ({ form }) => {
      const element = await form();
      const seen = record(element, 'guitu-ready');
      const documents = { ...element.documents, loadDocument: () => Promise.reject(new Error('gone')) };
      const errors: unknown[] = [];
      const broken = document.createElement(element.localName) as typeof element;
      broken.addEventListener('guitu-error', (event) => errors.push((event as CustomEvent).detail));
      broken.documents = documents;
      broken.locale = 'zh-CN';
      broken.document = 'no-such-document';
      document.body.append(broken);
      await new Promise((resolve) => setTimeout(resolve, 20));
      assert(broken.renderRoot.textContent?.includes('未能载入'), 'the failure is said');
      assert(broken.renderRoot.querySelector('[role=alert]'), 'the failure is announced');
      assertEqual(errors, [{ slug: 'no-such-document', reason: 'load-failed' }], 'event of the failure');
      broken.documents = { ...documents, loadDocument: () => Promise.resolve(trialKind()) };
      await new Promise((resolve) => broken.addEventListener('guitu-ready', resolve, { once: true }));
      assert(drawn(broken).querySelector('.gt-form'), 'the next one is drawn');
      assertEqual(broken.renderRoot.querySelector('[role=alert]'), null, 'the line after it');
      assertEqual(seen.length, 0, 'events of the other element');
      broken.remove();
    },
  },
  {
    name: 'a document that the standard does not have takes the place of the form with one line',
    run: async ({ form }) => {
      const element = await form();
      const errors = record(element, 'guitu-error');
      element.document = 'no-such-document';
      await until(() => errors.length > 0);
      await element.updateComplete;
      assert(
        words(drawn(element).querySelector('[role=alert]')).includes('文书“no-such-document”未能载入'),
        'the line',
      );
      assertEqual(drawn(element).querySelector('.gt-form'), null, 'the form of the other document');
      assertEqual(errors[0]?.detail, { slug: 'no-such-document', reason: 'unknown-document' }, 'event');
      element.document = 'trial-record';
      await until(() => drawn(element).querySelector('.gt-form'));
      assertEqual(drawn(element).querySelector('[role=alert]'), null, 'the line after the mistake is mended');
    },
  },
  {
    name: 'a form that waits for its document says so',
    run: async () => {
      const element = document.createElement('guitu-form') as DocumentElement;
      element.documents = { loadDocument: () => new Promise(() => undefined) };
      element.locale = 'en';
      element.document = 'trial-record';
      document.body.append(element);
      await until(() => element.renderRoot.querySelector('[role=status]'));
      assertEqual(words(element.renderRoot.querySelector('[role=status]')), 'Loading…', 'the line');
      element.remove();
    },
  },
  {
    name: 'a value that is no document, or another one, is not taken',
    run: async ({ form }) => {
      const element = await form({ value: COMPLETE });
      const errors = record(element, 'guitu-error');
      const before = element.value;
      for (const value of ['{"notes":"一"}', 12, ['一'], { header: { document: 'other-record' } }])
        Object.assign(element, { value });
      assertEqual(
        errors.map(({ detail }) => detail.reason),
        ['not-a-document', 'not-a-document', 'not-a-document', 'other-document'],
        'reasons',
      );
      assertEqual(errors[0]?.detail.slug, 'trial-record', 'slug');
      assertEqual(element.value, before, 'the present value');
      Object.assign(element, { value: null });
      assertEqual(element.getValue('/subjectLine'), undefined, 'no value starts over');
    },
  },
  {
    name: 'a value of another document, given before the form is there, is not taken either',
    run: async ({ form }) => {
      const errors: unknown[] = [];
      const around = document.createElement('div');
      document.body.append(around);
      around.addEventListener('guitu-error', (event) => errors.push((event as CustomEvent).detail));
      const value = { header: { document: 'other-record' }, subjectLine: '走访' };
      const element = await form({ value, parent: around });
      assertEqual(errors, [{ slug: 'trial-record', reason: 'other-document' }], 'event');
      assertEqual(element.getValue('/subjectLine'), undefined, 'value');
      around.remove();
    },
  },
];
