import { expect } from 'vitest';
import { settled } from '../contract/drive.js';
import { trialDocuments } from '../contract/trial-document.js';
import type { GuituForm } from '../guitu-form.js';
import { loadSearch } from '../widgets/combobox.js';

/** A form of the trial document with the id `the-form`, ready to use. */
export async function openForm(
  properties: Partial<GuituForm> = {},
  element = document.createElement('guitu-form'),
): Promise<GuituForm> {
  const form = Object.assign(element, {
    id: 'the-form',
    locale: 'zh-CN',
    document: 'trial-record',
    documents: trialDocuments,
    ...properties,
  });
  document.body.append(form);
  // The first one loads everything.
  await expect.poll(() => form.renderRoot.querySelector('.gt-form'), { timeout: 10_000 }).toBeTruthy();
  // What searches lists loads right after the first drawing.
  await loadSearch();
  await settled();
  return form;
}

/** An element beside that form. */
export function beside<Tag extends 'guitu-error-summary' | 'guitu-review' | 'guitu-steps'>(
  tag: Tag,
  properties: Partial<HTMLElementTagNameMap[Tag]> = {},
): HTMLElementTagNameMap[Tag] {
  const element = Object.assign(document.createElement(tag), { for: 'the-form' }, properties);
  document.body.prepend(element);
  return element;
}
