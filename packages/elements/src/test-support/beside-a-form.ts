import { expect } from 'vitest';
import { trialDocuments } from '../contract/trial-document.js';
import type { GuituForm } from '../guitu-form.js';

/** A form of the trial document with the id `the-form`, ready to use. */
export async function openForm(properties: Partial<GuituForm> = {}): Promise<GuituForm> {
  const form = Object.assign(document.createElement('guitu-form'), {
    id: 'the-form',
    locale: 'zh-CN',
    document: 'trial-record',
    documents: trialDocuments,
    ...properties,
  });
  document.body.append(form);
  await expect.poll(() => form.store).toBeTruthy();
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
