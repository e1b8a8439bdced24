import axe from 'axe-core';
import { memoryDrafts } from '@guitu/forms/drafts';
import { afterEach, expect, test } from 'vitest';
import './define/error-summary.js';
import './define/field.js';
import './define/form.js';
import { control, fill, press, record, settled, type, until, words } from './contract/drive.js';
import { defineAll } from './define-all.js';
import { GuituForm } from './guitu-form.js';
import { openForm } from './test-support/beside-a-form.js';

const COMPLETE = { subjectLine: '走访', day: '2024-03-01', person: { name: '某甲' } };

afterEach(() => document.body.replaceChildren());

/** What stands in the place of a slot of a form. */
function slotted(form: GuituForm, name: string): string[] {
  const slot = form.renderRoot.querySelector<HTMLSlotElement>(`slot[name="${name}"]`);
  return (slot?.assignedElements() ?? []).map(({ textContent }) => textContent ?? '');
}

test('what a page knows from other forms is there under the same names', async () => {
  const form = await openForm({ name: 'record', data: COMPLETE } as Partial<GuituForm>);
  expect([form.getAttribute('name'), form.data, form.value]).toEqual(['record', form.value, form.store?.document]);
  expect(form.validity.valid).toBe(true);
  const submitted = record(form, 'guitu-submit');
  form.requestSubmit();
  expect(submitted).toHaveLength(1);
  form.setValue('/subjectLine', undefined);
  await settled();
  expect(form.validity.customError).toBe(true);
});

test('another document to go back to is shown at once, but never over what was filled in', async () => {
  const form = await openForm();
  form.defaultValue = COMPLETE;
  expect(form.getValue('/subjectLine')).toBe('走访');
  fill(form, '/notes', '一切正常');
  fill(form, '/day', '明天');
  form.defaultValue = { ...COMPLETE, subjectLine: '电话随访' };
  await until(() => form.defaultValue?.['subjectLine'] === '电话随访' && form.getValue('/notes'));
  await settled();
  expect([form.getValue('/subjectLine'), form.getValue('/notes'), form.dirty]).toEqual(['走访', '一切正常', true]);
  expect(control(form, '/day').value).toBe('明天');
  form.reset();
  expect([form.getValue('/subjectLine'), form.getValue('/notes'), form.dirty]).toEqual(['电话随访', undefined, false]);
});

test('with-patch each event says what changed since the one before, and a submission what differs from the start', async () => {
  const form = await openForm({ value: COMPLETE, withPatch: true });
  const seen = record(form, 'input', 'change', 'guitu-submit');
  fill(form, '/notes', '一');
  form.setValue('/subjectLine', '电话随访');
  fill(form, '/notes', '二');
  form.submit();
  expect(seen.map(({ type: name, detail }) => [name, detail.source, detail.patch])).toEqual([
    ['input', 'person', [{ op: 'add', path: '/notes', value: '一' }]],
    ['change', 'person', [{ op: 'add', path: '/notes', value: '一' }]],
    ...['input', 'change'].map((name) => [
      name,
      'person',
      [
        { op: 'replace', path: '/subjectLine', value: '电话随访' },
        { op: 'replace', path: '/notes', value: '二' },
      ],
    ]),
    [
      'guitu-submit',
      undefined,
      [
        { op: 'replace', path: '/subjectLine', value: '电话随访' },
        { op: 'add', path: '/notes', value: '二' },
      ],
    ],
  ]);
  form.reset();
  fill(form, '/notes', '三');
  expect(seen[seen.length - 1]?.detail.patch).toEqual([{ op: 'add', path: '/notes', value: '三' }]);
});

test('without with-patch the events carry none', async () => {
  const form = await openForm({ value: COMPLETE });
  const seen = record(form, 'input', 'change', 'guitu-submit');
  fill(form, '/notes', '一');
  form.submit();
  expect(seen.map(({ detail }) => 'patch' in detail)).toEqual([false, false, false]);
  expect(seen[0]?.detail).toMatchObject({ path: '/notes', value: '一', previous: undefined });
});

test('a value set in the name of a source fires nothing and is undone by its name', async () => {
  const form = await openForm({ value: COMPLETE, withUndo: true });
  const seen = record(form, 'input', 'change');
  expect(await form.setValue('/subjectLine', '电话随访', { source: 'registry' })).toBe(true);
  expect(await form.setValue('/subjectLine', '电话随访', { source: 'registry' })).toBe(false);
  expect([form.getValue('/subjectLine'), seen]).toEqual(['电话随访', []]);
  expect([await form.undo(), form.getValue('/subjectLine')]).toEqual([true, '走访']);
});

test('a draft shows its revision and its conflict, which the page may settle', async () => {
  const drafts = memoryDrafts();
  const draftKey = { scope: 'somebody', document: 'trial-record', record: '1' };
  const form = await openForm({ value: COMPLETE, storage: drafts, draftKey });
  expect(form.revision).toBeUndefined();
  fill(form, '/notes', '这里');
  await form.saveDraft();
  const first = form.revision;
  expect(first).toEqual(expect.any(String));
  const submitted = record(form, 'guitu-submit');
  form.submit();
  expect(submitted[0]?.detail.revision).toBe(first);
  const read = await drafts.read(draftKey);
  if (read.outcome !== 'found') throw new Error('the draft is stored');
  const { draft } = read.stored;
  await drafts.save(draftKey, { ...draft, value: { ...draft.value, subjectLine: '电话随访' } }, first);
  fill(form, '/notes', '这里又改');
  expect((await form.saveDraft())?.phase).toBe('conflict');
  expect(form.hasAttribute('conflict')).toBe(true);
  await form.resolveConflict('merge');
  await form.saveDraft();
  expect([form.getValue('/subjectLine'), form.getValue('/notes')]).toEqual(['电话随访', '这里又改']);
  expect(form.hasAttribute('conflict')).toBe(false);
  expect(form.revision).not.toBe(first);
});

test('the document on paper is a page of HTML by itself', async () => {
  const form = await openForm({ value: { ...COMPLETE, notes: '<b>一切正常</b>' } });
  const page = await form.toPrintHtml();
  expect(page).toMatch(/^<!doctype html>/);
  expect(page).toContain('&lt;b&gt;一切正常&lt;/b&gt;');
  expect(page).not.toContain('<script');
});

test('what the page puts into the element stands at its places', async () => {
  const form = document.createElement('guitu-form');
  const names = ['header', 'footer', 'error-summary', 'actions', 'before-/subjectLine', 'help-/subjectLine'];
  form.append(
    Object.assign(document.createElement('input'), { slot: 'help-/notes', ariaLabel: '门户自己的' }),
    ...names.map((slot) => Object.assign(document.createElement('p'), { slot, textContent: `这里是 ${slot}` })),
  );
  await openForm({}, form);
  expect(names.map((name) => slotted(form, name))).toEqual(names.map((name) => [`这里是 ${name}`]));
  const top = (slot: string): number => form.querySelector(`[slot="${slot}"]`)?.getBoundingClientRect().top ?? -1;
  const line = control(form, '/subjectLine').getBoundingClientRect();
  const places = [top('header'), top('before-/subjectLine'), line.top, top('help-/subjectLine'), top('footer')];
  expect([...places].sort((one, other) => one - other)).toEqual(places);
  const { violations } = await axe.run(form, { runOnly: ['wcag2a', 'wcag2aa'] });
  expect(violations).toEqual([]);
  const seen = record(form, 'input', 'guitu-validate');
  const own = form.querySelector('input') as HTMLInputElement;
  type(own, '门户的');
  expect(press(own, 'Enter')).toBe(true);
  expect(seen.map(({ target }) => target)).toEqual([own]);
  // Drawn anew they are there once.
  form.reset();
  await settled();
  expect(form.renderRoot.querySelectorAll('slot[name="header"]')).toHaveLength(1);
});

test('a page lays out the fields itself, and they belong to the form around them', async () => {
  const form = document.createElement('guitu-form');
  const field = Object.assign(document.createElement('guitu-field'), { path: '/subjectLine' });
  form.append(document.createElement('guitu-error-summary'), field);
  await openForm({ layout: 'own' }, form);
  await until(() => field.renderRoot.querySelector('input'));
  expect(form.renderRoot.querySelector('[data-field]')).toBeNull();
  const seen = record(form, 'input');
  type(field.renderRoot.querySelector('input') as HTMLInputElement, '走访');
  expect([form.getValue('/subjectLine'), seen[0]?.detail.path]).toEqual(['走访', '/subjectLine']);
  form.submit();
  await until(() => words(form.querySelector('guitu-error-summary')?.renderRoot as ParentNode as Element));
});

test('elements under a prefix of the page stand beside those of the package', async () => {
  expect(defineAll({ prefix: 'county' })).toContain('county-form');
  expect(defineAll({ prefix: 'county' })).toEqual([]);
  expect(document.createElement('county-form')).toBeInstanceOf(GuituForm);
  expect(customElements.get('guitu-form')).toBe(GuituForm);
  const registered: string[] = [];
  const registry = { get: () => undefined, define: (tag: string) => void registered.push(tag) };
  expect(defineAll({ registry })).toEqual(registered);
});
