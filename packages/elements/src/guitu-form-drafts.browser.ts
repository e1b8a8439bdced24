import { memoryDrafts } from '@guitu/forms/drafts';
import { afterEach, expect, test } from 'vitest';
import './define/draft-status.js';
import './define/form.js';
import { trialDocuments } from './contract/trial-document.js';
import { fill, record, until, words } from './contract/drive.js';
import type { GuituForm } from './guitu-form.js';

afterEach(() => document.body.replaceChildren());

const KEY = { scope: 'somebody', document: 'trial-record', record: '1' };

/** A form that keeps its draft, with what says so beside it. */
async function keepingForm(drafts = memoryDrafts(), autosave = 1): Promise<GuituForm> {
  const form = document.createElement('guitu-form');
  form.id = 'kept';
  Object.assign(form, { documents: trialDocuments, locale: 'zh-CN', storage: drafts, draftKey: KEY, autosave });
  const status = document.createElement('guitu-draft-status');
  status.for = 'kept';
  document.body.append(form, status);
  const ready = new Promise((resolve) => form.addEventListener('guitu-ready', resolve, { once: true }));
  form.document = 'trial-record';
  await ready;
  return form;
}

test('a form with a storage saves its draft and says so once; the element beside it speaks of the same draft', async () => {
  const drafts = memoryDrafts();
  const form = await keepingForm(drafts);
  const saved: EventTarget[] = [];
  document.body.addEventListener('guitu-draft-saved', ({ target }) => saved.push(target as EventTarget));
  fill(form, '/notes', '一切正常');
  await until(() => saved.length > 0);
  const read = await drafts.read(KEY);
  expect(read).toMatchObject({ outcome: 'found', stored: { draft: { value: { notes: '一切正常' } } } });
  await expect
    .poll(() => words(document.querySelector('guitu-draft-status')?.renderRoot.querySelector('.gt-line')))
    .toContain('已于');
  expect(saved).toEqual([form]);
});

test('an earlier draft is offered and not restored, and what is filled in meanwhile does not replace it', async () => {
  const drafts = memoryDrafts();
  const first = await keepingForm(drafts);
  fill(first, '/notes', '以前填的');
  await first.saveDraft();
  document.body.replaceChildren();
  const form = await keepingForm(drafts);
  const conflicts = record(form, 'guitu-draft-conflict');
  await expect.poll(() => document.querySelector('guitu-draft-status')?.renderRoot.textContent).toContain('接着填写');
  expect(form.getValue('/notes')).toBeUndefined();
  fill(form, '/subjectLine', '走访');
  expect((await form.saveDraft())?.phase).toBe('conflict');
  expect(conflicts).toHaveLength(1);
  expect(await drafts.read(KEY)).toMatchObject({ stored: { draft: { value: { notes: '以前填的' } } } });
});

test('without autosave the draft is saved when the page asks, and only then', async () => {
  const drafts = memoryDrafts();
  const form = await keepingForm(drafts, 0);
  fill(form, '/notes', '一切正常');
  expect((await drafts.read(KEY)).outcome).toBe('absent');
  expect((await form.saveDraft())?.phase).toBe('saved');
  expect((await drafts.read(KEY)).outcome).toBe('found');
});
