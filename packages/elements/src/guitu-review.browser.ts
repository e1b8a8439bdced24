import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import { button, control, fill, focused, words } from './contract/drive.js';
import { trialDocuments } from './contract/trial-document.js';
import './define/form.js';
import './define/review.js';
import { shippedDocuments } from './form/documents.js';
import type { GuituReview } from './guitu-review.js';
import { beside, openForm } from './test-support/beside-a-form.js';

afterEach(() => document.body.replaceChildren());

const VALUE = { header: { document: 'trial-record' }, person: { name: '某甲', sex: '1' }, subjectLine: '走访' };
const line = (element: GuituReview, path: string): string =>
  words(element.renderRoot?.querySelector(`[data-line="${path}"] dd:not(.gt-change)`));

test('it shows the answers of a form that is being filled in, follows them, and leads back to a field', async () => {
  const review = beside('guitu-review');
  const form = await openForm({ value: VALUE });
  await expect.poll(() => line(review, '/subjectLine')).toBe('走访');
  expect(words(review.renderRoot.querySelector('.gt-verdict'))).toBe('有 1 处需要修改，改好才能提交。');
  const { violations } = await axe.run(review, { runOnly: ['wcag2a', 'wcag2aa'] });
  expect(violations).toEqual([]);
  fill(form, '/subjectLine', '电话随访');
  await expect.poll(() => line(review, '/subjectLine')).toBe('电话随访');
  const heard: unknown[] = [];
  review.addEventListener('guitu-open', (event) => heard.push((event as CustomEvent).detail));
  review.addEventListener('guitu-open', (event) => event.preventDefault(), { once: true });
  button(review.renderRoot, '修改事由').click();
  expect([heard, focused(form)]).toEqual([[{ path: '/subjectLine' }], null]);
  button(review.renderRoot, '修改事由').click();
  expect(focused(form)).toBe(control(form, '/subjectLine'));
});

test('it shows a document that no form has, in the language of the page, and leads nowhere', async () => {
  const review = beside('guitu-review', { for: '', documents: trialDocuments, value: VALUE, locale: 'en' });
  await expect.poll(() => line(review, '/subjectLine')).toBe('走访');
  expect(review.renderRoot.querySelectorAll('button')).toHaveLength(0);
  expect(words(review.renderRoot.querySelector('.gt-verdict'))).toBe('2 to correct before this can be submitted.');
  review.heading = 'What was answered';
  await expect.poll(() => words(review.renderRoot.querySelector('.gt-title'))).toBe('What was answered');
});

test('what is sensitive does not show where it or its form is to mask it', async () => {
  const value = {
    header: { document: 'community-detox-agreement' },
    subject: { name: '某甲', idNumber: '519999199005121013' },
  };
  const review = beside('guitu-review', { for: '', value, mask: 'auto', locale: 'zh-CN' });
  await expect.poll(() => line(review, '/subject/name')).toBe('某甲');
  expect(line(review, '/subject/idNumber')).not.toContain('19900512');
  const form = await openForm({
    value,
    mask: 'auto',
    document: 'community-detox-agreement',
    documents: shippedDocuments,
  });
  const other = beside('guitu-review', { for: '', form });
  await expect.poll(() => line(other, '/subject/idNumber')).not.toBe('');
  expect(line(other, '/subject/idNumber')).not.toContain('19900512');
  review.mask = 'off';
  await expect.poll(() => line(review, '/subject/idNumber')).toContain('19900512');
});

test('a value that is no document, or of a kind that is not there, leaves one line', async () => {
  const review = beside('guitu-review', { for: '', documents: trialDocuments, locale: 'zh-CN' });
  Object.assign(review, { value: '某甲' });
  const notice = (): string => words(review.renderRoot?.querySelector('[role=status]'));
  await expect.poll(notice).toBe('给出的内容不是可以显示的结果。');
  review.value = { header: { document: 'no-such-document' } };
  await expect.poll(notice).toBe('标准中没有这种文书，不能显示。');
  review.value = VALUE;
  await expect.poll(() => line(review, '/subjectLine')).toBe('走访');
});
