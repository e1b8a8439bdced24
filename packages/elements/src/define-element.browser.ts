import { expect, test, vi } from 'vitest';
import { defineElement } from './define-element.js';
import './define.js';
import { GuituForm } from './guitu-form.js';

test('the tags are registered with the classes of this package', () => {
  expect(customElements.get('guitu-form')).toBe(GuituForm);
  expect(document.createElement('guitu-form')).toBeInstanceOf(GuituForm);
});

test('registering a class again does nothing', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  defineElement('guitu-form', GuituForm);
  expect(warn).not.toHaveBeenCalled();
  warn.mockRestore();
});

test('a second copy of the package leaves the first in place and says so', () => {
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
  defineElement('guitu-form', class extends HTMLElement {});
  expect(customElements.get('guitu-form')).toBe(GuituForm);
  expect(warn).toHaveBeenCalledOnce();
  warn.mockRestore();
});
