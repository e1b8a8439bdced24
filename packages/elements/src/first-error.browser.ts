import { expect, test } from 'vitest';
import { fill, issues } from './contract/drive.js';
import './define/form.js';
import type { GuituForm } from './guitu-form.js';

test.each([
  ['zh-CN', '错误：姓名不能超过 50 个字'],
  ['en', 'Error: Name must have at most 50 characters'],
] as const)('the first error in %s is told at once, because its words came with the form', async (locale, message) => {
  const form = document.createElement('guitu-form') as GuituForm;
  Object.assign(form, { document: 'community-detox-agreement', locale });
  const isReady = new Promise((resolve) => form.addEventListener('guitu-ready', resolve, { once: true }));
  document.body.append(form);
  await isReady;
  fill(form, '/subject/name', '某'.repeat(51));
  // Nothing is awaited: what had to be loaded now would not be there.
  expect(issues(form, '/subject/name')).toEqual([message]);
  form.remove();
});
