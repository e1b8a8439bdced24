import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { GuituLedger } from './guitu-ledger.js';
import { ROW, clearPage, find, keys, open, rowsOf, texts, valueAt } from './test-support/ledgers.js';

beforeEach(() => page.viewport(1280, 800));
afterEach(clearPage);

describe('the clipboard', () => {
  const paste = (element: GuituLedger, data: Record<string, string>): void => {
    const clipboardData = new DataTransfer();
    for (const type of Object.keys(data)) clipboardData.setData(type, data[type] ?? '');
    find(element, '.gt-box').dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
  };
  const dialog = (element: GuituLedger): HTMLDialogElement => find(element, '.gt-dialog');
  const take = (element: GuituLedger): HTMLButtonElement => find(element, '.gt-take');

  test('a block is shown first, with each refused cell and why, and taken when the person agrees', async () => {
    const element = await open(rowsOf(1));
    const imports: unknown[] = [];
    element.addEventListener('guitu-import', (event) => imports.push((event as CustomEvent).detail));
    element.scrollToCell(0, '/person/name');
    paste(element, { 'text/plain': '某丙\t社区康复\t12\t2026年2月1日\r\n某丁\t没有的\t-1\t2026-02-30\r\n' });
    await expect.poll(() => take(element)?.disabled).toBe(false);
    expect(dialog(element).open).toBe(true);
    expect(valueAt(element, '/rows/0/person/name')).toBe('某甲');
    const refusals = texts(element, '.gt-dialog-body > .gt-list tbody tr').map((line) => line.replace(/\s+/g, ' '));
    expect(refusals).toHaveLength(3);
    expect(refusals[0]).toContain('没有的 戒毒措施的列表中没有这一项');
    expect(refusals[2]).toContain('2026-02-30 读不出来，应为日期');
    const { violations } = await axe.run(dialog(element));
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    await keys('{Enter}');
    expect(valueAt(element, '/rows')).toMatchObject([
      { person: { name: '某丙', measureType: 'community-recovery' }, year1: { done: 12 }, lastTestOn: '2026-02-01' },
      { person: { name: '某丁' } },
    ]);
    expect(imports).toEqual([{ taken: 5, refused: 3 }]);
    await keys('{Control>}z{/Control}');
    expect(valueAt(element, '/rows')).toMatchObject([{ person: { name: '某甲' } }]);
    expect(element.store?.rows('/rows')).toHaveLength(1);
  });

  test('Escape takes nothing and gives the focus back', async () => {
    const element = await open(rowsOf(1));
    element.scrollToCell(0, '/person/name');
    paste(element, { 'text/plain': '某丙\t社区康复' });
    await expect.poll(() => take(element)?.disabled).toBe(false);
    await keys('{Escape}');
    await expect.poll(() => dialog(element)).toBeNull();
    expect(valueAt(element, '/rows/0/person/name')).toBe('某甲');
    expect((element.renderRoot as ShadowRoot).activeElement).toBe(find(element, '.gt-box'));
  });

  test('a table in HTML is read before plain text, and nothing in it becomes a part of the page', async () => {
    const element = await open(rowsOf(1));
    element.scrollToCell(0, '/person/name');
    const html = '<table><tr><td>某<b>丙</b></td><td>社区康复<img src=x onerror="window.hit=1"></td></tr></table>';
    paste(element, { 'text/html': html, 'text/plain': 'x\ty' });
    await expect.poll(() => take(element)?.disabled).toBe(false);
    expect(find(element, '.gt-dialog img')).toBeNull();
    take(element).click();
    expect(valueAt(element, '/rows/0/person')).toMatchObject({ name: '某丙', measureType: 'community-recovery' });
    expect('hit' in window).toBe(false);
  });

  test('ten thousand pasted rows are planned in pieces', async () => {
    const element = await open([]);
    element.scrollToCell(0);
    const lines = Array.from({ length: 10_000 }, (_none, index) => `P-${index}\t某甲\t社区戒毒\t1\t2026-01-01`).join(
      '\n',
    );
    const store = element.store as NonNullable<GuituLedger['store']>;
    const clipboardData = new DataTransfer();
    clipboardData.setData('text/plain', lines);
    find(element, '.gt-scroller').dispatchEvent(
      new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
    );
    expect(texts(element, '.gt-dialog [role=status]')[0]).toContain('/ 10000 行');
    await expect.poll(() => take(element)?.disabled, { timeout: 20_000 }).toBe(false);
    take(element).click();
    expect(store.rows('/rows')).toHaveLength(10_000);
    expect(texts(element, '.gt-rowcount')[0]).toBeTruthy();
  });

  test('a copied range is text that a spreadsheet takes, masked where it is masked', async () => {
    const rows = [{ ...ROW, state: 'abnormal' }];
    const element = await open(rows, { columns: undefined, mask: 'auto' });
    const masked = Array.from(element.renderRoot.querySelectorAll<HTMLElement>('td.gt-masked'));
    expect(masked.length).toBeGreaterThan(0);
    element.focus();
    await keys('{Control>}a{/Control}');
    const clipboardData = new DataTransfer();
    find(element, '.gt-box').dispatchEvent(
      new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
    );
    const copied = clipboardData.getData('text/plain').split('\t');
    expect(copied[1]).toBe('某甲');
    expect(copied.filter((text) => text === '••••')).toHaveLength(
      masked.filter(({ firstChild }) => firstChild?.textContent).length,
    );
    expect(copied).not.toContain('异常');
  });
});
