import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { JsonObject } from '@guitu/forms';
import '../define/ledger.js';
import type { GuituLedger } from '../guitu-ledger.js';

export const ROW = {
  person: { personId: 'P-519999-0001', name: '某甲', measureType: 'community-detox' },
  year1: { done: 9, missing: 1 },
  year2: { done: 0, missing: 0 },
  year3: { done: 0, missing: 0 },
  doneTotal: 9,
  missingTotal: 1,
  positive: 0,
  lastTestOn: '2026-02-03',
  state: 'abnormal',
};
export const COLUMNS = ['/person/personId', '/person/name', '/person/measureType', '/year1/done', '/lastTestOn'];

export const ledgerOf = (rows: readonly unknown[]): JsonObject =>
  ({
    header: { document: 'drug-test-ledger' },
    scope: { divisionCode: '519999', asOf: '2026-03-01' },
    origin: 'manual',
    rows,
  }) as unknown as JsonObject;

export const rowsOf = (count: number): readonly unknown[] =>
  Array.from({ length: count }, (_none, index) => ({
    ...ROW,
    person: { ...ROW.person, personId: `P-${index + 1}`, name: index % 2 === 0 ? '某甲' : '某乙' },
  }));

export async function open(rows: readonly unknown[], properties: Partial<GuituLedger> = {}): Promise<GuituLedger> {
  const element = document.createElement('guitu-ledger');
  element.document = 'drug-test-ledger';
  element.locale = 'zh-CN';
  element.columns = COLUMNS;
  element.value = ledgerOf(rows);
  Object.assign(element, properties);
  document.body.append(element);
  await expect.poll(() => element.renderRoot?.querySelector('[role=grid]'), { timeout: 5000 }).toBeTruthy();
  return element;
}

export const find = <Found extends Element = HTMLElement>(element: GuituLedger, selector: string): Found =>
  element.renderRoot.querySelector(selector) as Found;
export const texts = (element: GuituLedger, selector: string): string[] =>
  Array.from(element.renderRoot.querySelectorAll(selector), ({ textContent }) => (textContent ?? '').trim());
/** The text of a cell by the row and column that it tells to programs. */
export const cell = (element: GuituLedger, row: number, column: number): HTMLElement =>
  find(element, `tbody [aria-rowindex="${row + 1}"] [aria-colindex="${column + 1}"]`);
export const shown = (element: GuituLedger, row: number, column: number): string =>
  cell(element, row, column).firstChild?.textContent ?? '';
export const active = (element: GuituLedger): string => {
  const at = find(element, '.gt-active');
  return `${at?.parentElement?.getAttribute('aria-rowindex')} ${at?.getAttribute('aria-colindex')}`;
};
export const keys = (text: string): Promise<void> => userEvent.keyboard(text);
export const valueAt = (element: GuituLedger, path: string): unknown => element.store?.get(path);

/** Takes every ledger off the page. */
export function clearPage(): void {
  document.querySelectorAll('guitu-ledger').forEach((element) => element.remove());
}
