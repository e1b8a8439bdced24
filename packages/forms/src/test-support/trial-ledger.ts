import { loadDocument } from '@guitu/core';
import { createLedger } from '../ledger/create-ledger.js';
import type { LedgerColumn } from '../ledger/ledger-columns.js';
import type { Ledger, LedgerOptions } from '../ledger/ledger.js';
import type { FormKind, FormOptions, FormStore } from '../form-store.js';
import { createForm } from '../store/create-form.js';
import type { JsonObject } from '../json.js';

export const WORDS = { yes: '是', no: '否', comma: '、', entries: (count: number) => `${count} 项` };
const HEADER = { document: 'drug-test-ledger' };
const SCOPE = { divisionCode: '519999', asOf: '2026-03-01' };
const kind: FormKind = await loadDocument('drug-test-ledger');

/** A row of a made-up drug test ledger. */
export const row = (number: number, name = '某甲', done = 9): JsonObject => ({
  person: { personId: `P-${number}`, name, measureType: 'community-detox' },
  year1: { done, missing: 0 },
  year2: { done: 0, missing: 0 },
  year3: { done: 0, missing: 0 },
  doneTotal: done,
  missingTotal: 0,
  positive: 0,
  lastTestOn: '2026-02-03',
  state: 'normal',
});

/** The form of a ledger with these rows. */
export const formOf = (rows: readonly JsonObject[], form: Partial<FormOptions> = {}): FormStore =>
  createForm({
    kind,
    value: { header: HEADER, scope: SCOPE, origin: 'manual', rows },
    schedule: () => undefined,
    ...form,
  });

/** A ledger with these rows. */
export function made(
  rows: readonly JsonObject[],
  options: Partial<LedgerOptions> = {},
  form: Partial<FormOptions> = {},
): Ledger {
  return createLedger({ store: formOf(rows, form), words: WORDS, ...options });
}

/** The names in the rows. */
export const names = (ledger: Ledger): unknown[] =>
  ledger.rows.map((one) => (one as { person?: JsonObject }).person?.['name']);

/** The column at a path. */
export const at = (ledger: Ledger, path: string): LedgerColumn => {
  const column = ledger.columns.find((one) => one.path === path);
  if (!column) throw new Error(`There is no column ${path}.`);
  return column;
};
