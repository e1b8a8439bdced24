import { expect, test } from 'vitest';
import { TrialForm } from './contract/trial-form.js';

test('what a page gave an element before its tag was registered is there afterwards', async () => {
  const element = document.createElement('late-form');
  const value = { header: { document: 'trial-record' }, cost: 700 };
  Object.assign(element, { document: 'trial-record', value, mode: 'readonly' });
  document.body.append(element);
  customElements.define('late-form', class extends TrialForm {});
  const form = element as TrialForm;
  await expect.poll(() => form.store !== undefined).toBe(true);
  expect(form.mode).toBe('readonly');
  expect(form.getValue('/cost')).toBe(700);
  expect(Object.keys(form)).not.toContain('value');
  form.remove();
});
