import axe from 'axe-core';
import type { FormContext } from '@guitu/forms';
import { afterEach, expect, test } from 'vitest';
import { place, words } from '../contract/drive.js';
import '../define/form.js';
import { shippedDocuments } from '../form/documents.js';
import type { GuituForm } from '../guitu-form.js';
import { openForm } from '../test-support/beside-a-form.js';

afterEach(() => document.body.replaceChildren());

const open = (context: FormContext): Promise<GuituForm> =>
  openForm({ document: 'leave-application', documents: shippedDocuments, context });

/** What is said of roles, by the field it is said at. */
const notes = (form: GuituForm): Readonly<Record<string, string>> =>
  Array.from(form.renderRoot.querySelectorAll('[part~=role]')).reduce<Record<string, string>>((all, note) => {
    const path = note.closest('[data-field]')?.getAttribute('data-field') ?? '';
    return { ...all, [path]: words(note) };
  }, {});
/** Whether a person can change something at a field. */
const isOpen = (form: GuituForm, path: string): boolean =>
  place(form, path).querySelector('input:not([readonly],:disabled),textarea:not([readonly],:disabled)') !== null;

test('who fills in reads the approval, which says once whose it is', async () => {
  const form = await open({ role: 'fill' });
  expect([isOpen(form, '/agreementNumber'), isOpen(form, '/approval')]).toEqual([true, false]);
  expect(notes(form)['/approval']).toBe('此项由审核人、审批人填写');
  expect(notes(form)['/agreementNumber']).toBeUndefined();
  const { violations } = await axe.run(form, { runOnly: ['wcag2a', 'wcag2aa'] });
  expect(violations).toEqual([]);
});

test('who reviews leaves the decision to who approves', async () => {
  const form = await open({ role: 'review' });
  expect(notes(form)['/approval/finalDecision']).toBe('此项由审批人填写');
  expect(notes(form)['/agreementNumber']).toBe('此项由填写人填写');
  expect(form.getValue('/approval/finalDecision')).toBeUndefined();
  form.setValue('/agreementNumber', '示禁社协〔2026〕1号');
  expect(form.getValue('/agreementNumber'), 'by code neither').toBeUndefined();
});

test('without a role nothing is said of roles', async () => {
  const form = await open({});
  expect([isOpen(form, '/agreementNumber'), Object.keys(notes(form))]).toEqual([true, []]);
});
