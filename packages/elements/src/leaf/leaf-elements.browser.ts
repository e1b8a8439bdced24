import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import '../define/attachment.js';
import '../define/signature.js';
import { button, type, leave, words } from '../contract/drive.js';
import type { GuituAttachment } from '../guitu-attachment.js';
import type { GuituSignature } from '../guitu-signature.js';
import { drop, pngFile, storingPage } from '../test-support/files.js';
import { WAVE, write } from '../test-support/strokes.js';

afterEach(() => document.body.replaceChildren());

const SIGNED = { role: 'person', name: '某甲', signedOn: '2026-03-02', method: 'handwritten' };
const FILE = { id: 'kept-1', fileName: '门前.png', mediaType: 'image/png', size: 70, sha256: 'a'.repeat(64) };

/** An element in a form of the page, with its properties, drawn. */
async function open<Tag extends 'guitu-signature' | 'guitu-attachment'>(
  tag: Tag,
  properties: object = {},
): Promise<{
  readonly element: HTMLElementTagNameMap[Tag];
  readonly form: HTMLFormElement;
  readonly events: CustomEvent[];
}> {
  document.documentElement.lang = 'zh-CN';
  const form = document.createElement('form');
  const element = document.createElement(tag);
  element.setAttribute('name', 'answer');
  Object.assign(element, properties);
  const events: CustomEvent[] = [];
  for (const name of ['input', 'change']) element.addEventListener(name, (event) => events.push(event as CustomEvent));
  form.append(element);
  document.body.append(form);
  // The first one loads everything.
  await expect.poll(() => element.renderRoot.querySelector('.gt-form'), { timeout: 10_000 }).toBeTruthy();
  return { element, form, events };
}

const sent = (form: HTMLFormElement): unknown => {
  const text = new FormData(form).get('answer');
  return typeof text === 'string' ? JSON.parse(text) : text;
};
const control = (element: GuituSignature | GuituAttachment, name: string): HTMLInputElement => {
  const found = element.renderRoot.querySelector<HTMLInputElement>(
    `[data-field$="/${name}"] input, [data-field$="/${name}"] select`,
  );
  if (!found) throw new Error(`There is no ${name}.`);
  return found;
};

test('a signature is a control of the form around it: its value, its validity, its reset', async () => {
  const { element, form, events } = await open('guitu-signature');
  expect([element.value, sent(form), form.checkValidity()]).toEqual([undefined, null, true]);
  type(control(element, 'name'), '某甲');
  leave(control(element, 'name'));
  expect(element.value).toEqual({ name: '某甲' });
  expect(sent(form)).toEqual({ name: '某甲' });
  expect(element.checkValidity()).toBe(false);
  expect(events.map(({ type: name, detail }) => [name, (detail as { value: unknown }).value])).toEqual([
    ['input', { name: '某甲' }],
    ['change', { name: '某甲' }],
  ]);
  form.reset();
  await expect.poll(() => element.value).toBeUndefined();
  expect(sent(form)).toBeNull();
  element.value = SIGNED;
  await expect.poll(() => control(element, 'name').value).toBe('某甲');
  expect([sent(form), element.checkValidity()]).toEqual([SIGNED, true]);
  expect(events).toHaveLength(2);
});

test('a signature that is required and missing is said where it begins', async () => {
  const { element, form } = await open('guitu-signature', { required: true });
  expect(form.checkValidity()).toBe(false);
  expect(element.reportValidity()).toBe(false);
  expect(element.renderRoot.contains((element.renderRoot as ShadowRoot).activeElement)).toBe(true);
});

test('the day of signing is never filled in by itself', async () => {
  const { element } = await open('guitu-signature', { value: { role: 'person', name: '某甲', method: 'handwritten' } });
  expect(element.value).not.toHaveProperty('signedOn');
  expect(element.checkValidity()).toBe(false);
});

test('a drawn signature goes to the page and is named by its id; its file is told for the document', async () => {
  const { upload, sent: uploads } = storingPage();
  const { element, form } = await open('guitu-signature', { upload, value: SIGNED });
  const pad = (): Element => element.renderRoot.querySelector('.gt-pad canvas') as Element;
  await expect.poll(pad).toBeTruthy();
  write(pad(), WAVE);
  // What is written and not taken would be lost.
  expect(form.checkValidity()).toBe(false);
  button(element.renderRoot, '采用这个签名').click();
  await expect.poll(() => uploads.length).toBe(1);
  uploads[0]?.succeed('sign-1');
  await expect.poll(() => element.value?.['evidence']).toBe('sign-1');
  expect(element.attachments.map(({ id, mediaType }) => [id, mediaType])).toEqual([['sign-1', 'image/png']]);
  await expect.poll(() => form.checkValidity()).toBe(true);
});

test('attachments are a control of the form around them, and wait for what is on its way', async () => {
  const { upload, sent: uploads } = storingPage();
  const { element, form, events } = await open('guitu-attachment', { upload });
  expect([element.value, sent(form), element.checkValidity()]).toEqual([[], null, true]);
  drop(element.renderRoot.querySelector('.gt-drop') as Element, pngFile());
  await expect.poll(() => uploads.length).toBe(1);
  expect(form.checkValidity()).toBe(false);
  uploads[0]?.succeed('file-1');
  await expect.poll(() => element.value.map(({ id }) => id)).toEqual(['file-1']);
  expect(form.checkValidity()).toBe(true);
  expect(sent(form)).toEqual(element.value);
  expect(events.map(({ type: name }) => name)).toEqual(['input', 'change']);
  form.reset();
  await expect.poll(() => element.value).toEqual([]);
});

test('what is read cannot be changed, and a fieldset that is disabled disables it', async () => {
  const { element } = await open('guitu-attachment', { value: [FILE], readonly: true, upload: storingPage().upload });
  expect(words(element.renderRoot.querySelector('.gt-file'))).toBe('门前.png PNG · 70 B');
  expect(element.renderRoot.querySelector('input, .gt-drop')).toBeNull();
  const signature = (await open('guitu-signature', { value: SIGNED })).element;
  signature.toggleAttribute('disabled', true);
  await expect.poll(() => control(signature, 'name').matches(':disabled')).toBe(true);
});

test('another language keeps the answer', async () => {
  const { element } = await open('guitu-signature');
  type(control(element, 'name'), '某甲');
  element.locale = 'en';
  await expect.poll(() => words(element.renderRoot.querySelector('label'))).toBe('Role');
  expect(element.value).toEqual({ name: '某甲' });
});

test('programs find no barriers in either', async () => {
  const upload = storingPage().upload;
  const one = await open('guitu-signature', { upload, value: SIGNED });
  const other = await open('guitu-attachment', { upload, value: [FILE] });
  for (const { element } of [one, other]) {
    const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  }
});
