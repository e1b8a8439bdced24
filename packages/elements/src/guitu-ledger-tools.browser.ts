import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { loadDocument } from '@guitu/core';
import { createForm } from '@guitu/forms';
import { createHistory } from '@guitu/forms/history';
import type { GuituLedger } from './guitu-ledger.js';
import {
  COLUMNS,
  ROW,
  active,
  cell,
  clearPage,
  find,
  keys,
  ledgerOf,
  open,
  rowsOf,
  shown,
  texts,
  valueAt,
} from './test-support/ledgers.js';

beforeEach(() => page.viewport(1280, 800));
afterEach(clearPage);

describe('around the grid', () => {
  const press = (element: GuituLedger, name: string): void => {
    const button = Array.from(element.renderRoot.querySelectorAll('button')).find((one) =>
      (one.getAttribute('aria-label') ?? one.textContent ?? '').includes(name),
    );
    if (!button) throw new Error(`no button ${name}`);
    button.click();
  };
  const names = (element: GuituLedger): string[] => texts(element, 'tbody td:nth-of-type(2)').slice(0, 4);

  test('a column is sorted and filtered from its header by keyboard, and the document keeps its order', async () => {
    const element = await open(rowsOf(4));
    element.scrollToCell(0, '/person/name');
    await keys('{ArrowUp}{Enter}');
    await expect.poll(() => find<HTMLDialogElement>(element, '.gt-menu')?.open).toBe(true);
    const { violations } = await axe.run(find(element, '.gt-menu'));
    expect(violations.map(({ id }) => id)).toEqual([]);
    press(element, '降序');
    expect(names(element)).toEqual(['某乙', '某乙', '某甲', '某甲']);
    expect(find(element, 'th[aria-colindex="3"]').getAttribute('aria-sort')).toBe('descending');
    expect(valueAt(element, '/rows/0/person/name')).toBe('某甲');
    await expect.poll(() => find(element, '.gt-menu')).toBeNull();
    await keys('{Enter}');
    await expect.poll(() => find(element, '.gt-menu')).toBeTruthy();
    find(element, '.gt-menu input[type=search]').focus();
    await keys('甲');
    await expect.poll(() => texts(element, '.gt-rowcount')).toEqual(['共 4 行，显示 2 行']);
    press(element, '关闭');
    await expect.poll(() => find(element, '.gt-menu')).toBeNull();
    expect(names(element)).toEqual(['某甲', '某甲']);
  });

  test('finding goes to cells that are not drawn, and counts them', async () => {
    const element = await open(rowsOf(2000));
    element.focus();
    await keys('{Control>}f{/Control}P-1999{Enter}');
    await expect.poll(() => texts(element, '.gt-found')).toEqual(['1 / 1']);
    expect(active(element)).toBe('2000 2');
    await keys('{Escape}');
    expect((element.renderRoot as ShadowRoot).activeElement).toBe(find(element, '.gt-box'));
  });

  test('with the history of a form, the grid undoes what was done elsewhere in the form as well', async () => {
    const kind = await loadDocument('drug-test-ledger');
    const store = createForm({ kind, value: ledgerOf([ROW]) });
    const history = createHistory(store);
    const element = await open([], { store, history });
    element.scrollToCell(0, '/person/name');
    await keys('某丙{Enter}');
    store.set('/scope/divisionCode', '519998');
    await keys('{Control>}z{/Control}');
    expect([store.get('/scope/divisionCode'), shown(element, 1, 2)]).toEqual(['519999', '某丙']);
    await keys('{Control>}z{/Control}');
    await expect.poll(() => shown(element, 1, 2)).toBe('某甲');
  });

  test('rows are added at the end and taken away, and both can be undone', async () => {
    const element = await open(rowsOf(3));
    press(element, '添加一行');
    expect(element.store?.rows('/rows')).toHaveLength(4);
    expect(active(element)).toBe('5 2');
    element.scrollToCell(0, '/person/name');
    await keys('{Shift>}{ArrowDown}{/Shift}');
    await expect.poll(() => texts(element, '.gt-acts button').join(' ')).toContain('删除 2 行');
    press(element, '删除 2 行');
    expect(element.store?.rows('/rows')).toHaveLength(2);
    await keys('{Control>}zz{/Control}');
    expect(element.store?.rows('/rows')).toHaveLength(3);
    expect(valueAt(element, '/rows/0/person/personId')).toBe('P-1');
    // With nothing left to undo the button is switched off, and the grid has the focus.
    const undo = find<HTMLButtonElement>(element, '.gt-acts button');
    undo.focus();
    await keys('{Enter}');
    expect([element.store?.rows('/rows').length, undo.disabled]).toEqual([3, true]);
    expect(element.shadowRoot?.activeElement).toBe(find(element, '.gt-box'));
  });

  test('a column is made wider by keyboard and by its handle, and frozen columns stay', async () => {
    const element = await open(rowsOf(30), { columns: undefined, frozen: 2 });
    const width = (): number => find(element, 'thead th[aria-colindex="2"]').offsetWidth;
    const before = width();
    element.focus();
    await keys('{ArrowUp}{Shift>}{ArrowRight}{ArrowRight}{/Shift}');
    expect(width()).toBe(before + 32);
    const handle = find(element, 'thead th[aria-colindex="2"] .gt-handle');
    const { left, top } = handle.getBoundingClientRect();
    handle.setPointerCapture = () => undefined;
    handle.dispatchEvent(new PointerEvent('pointerdown', { clientX: left, clientY: top, bubbles: true, pointerId: 1 }));
    handle.dispatchEvent(new PointerEvent('pointermove', { clientX: left + 20, clientY: top, pointerId: 1 }));
    handle.dispatchEvent(new PointerEvent('pointerup', { pointerId: 1 }));
    expect(width()).toBe(before + 52);
    const scroller = find(element, '.gt-scroller');
    const edge = cell(element, 1, 2).getBoundingClientRect().left;
    scroller.scrollLeft = 400;
    expect(cell(element, 1, 2).getBoundingClientRect().left).toBe(edge);
    expect(cell(element, 1, 3).getBoundingClientRect().left).toBeLessThan(edge);
  });

  test('errors are counted, and the next one is gone to', async () => {
    const rows = rowsOf(300).map((row, index) =>
      index === 250 ? { ...(row as object), lastTestOn: '2030-01-01' } : row,
    );
    const element = await open(rows);
    await expect.poll(() => texts(element, '.gt-problems'), { timeout: 5000 }).toEqual(['1 行有错误']);
    find(element, '.gt-problems').click();
    expect(active(element)).toBe('252 6');
  });

  test('in little room each row is a card with the first fields, and all of them when asked', async () => {
    await page.viewport(360, 740);
    const element = await open(rowsOf(20), { columns: undefined });
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    expect(cell(element, 1, 1).getAttribute('data-label')).toBe('戒毒人员 人员编号');
    expect(getComputedStyle(cell(element, 1, 12)).display).toBe('none');
    press(element, '每行显示全部');
    expect(getComputedStyle(cell(element, 1, 12)).display).not.toBe('none');
  });

  test('paper has every row, and a header that sheets repeat', async () => {
    const element = await open(rowsOf(500));
    window.dispatchEvent(new Event('beforeprint'));
    expect(element.renderRoot.querySelectorAll('.gt-paper tbody tr')).toHaveLength(500);
    expect(getComputedStyle(find(element, '.gt-paper thead')).display).toBe('table-header-group');
    window.dispatchEvent(new Event('afterprint'));
    expect(find(element, '.gt-paper')).toBeNull();
    const printed = await openPrinted();
    expect(printed.renderRoot.querySelectorAll('.gt-paper tbody tr')).toHaveLength(3);
    expect(texts(printed, '.gt-paper tfoot tr')[0]).toMatch(/^合计27300002730$/);
    expect(getComputedStyle(find(printed, '.gt-paper tfoot')).display).toBe('table-row-group');
  });

  async function openPrinted(): Promise<GuituLedger> {
    const element = document.createElement('guitu-ledger');
    Object.assign(element, {
      document: 'drug-test-ledger',
      locale: 'zh-CN',
      mode: 'print',
      value: ledgerOf(rowsOf(3)),
    });
    document.body.append(element);
    await expect.poll(() => element.renderRoot?.querySelector('.gt-paper')).toBeTruthy();
    return element;
  }

  test('a ledger over the store of a form shows and changes what the form has', async () => {
    const first = await open(rowsOf(2));
    const { store } = first;
    const element = document.createElement('guitu-ledger');
    Object.assign(element, { store, columns: COLUMNS });
    document.body.append(element);
    await expect.poll(() => element.renderRoot?.querySelector('[role=grid]')).toBeTruthy();
    element.scrollToCell(1, '/person/name');
    await keys('某戊{Enter}');
    expect(store?.get('/rows/1/person/name')).toBe('某戊');
    expect(shown(first, 2, 2)).toBe('某戊');
  });

  test('only the person fires events', async () => {
    const element = await open(rowsOf(1));
    const seen: unknown[] = [];
    for (const type of ['input', 'change'])
      element.addEventListener(type, (event) => seen.push([type, (event as CustomEvent).detail]));
    element.store?.set('/rows/0/person/name', '某己');
    expect(shown(element, 1, 2)).toBe('某己');
    expect(seen).toEqual([]);
    element.scrollToCell(0, '/person/name');
    await keys('某庚{Enter}');
    const detail = { path: '/rows/0/person/name', value: '某庚', source: 'person' };
    expect(seen).toEqual([
      ['input', detail],
      ['change', detail],
    ]);
  });
});

describe('a ledger from right to left', () => {
  test('freezes its first columns at the right, and its arrow keys and handles follow the eye', async () => {
    document.documentElement.dir = 'rtl';
    try {
      const element = await open(rowsOf(30), {
        columns: [...COLUMNS, '/year2/done', '/year2/missing', '/year3/done', '/positive', '/state'],
      });
      element.style.width = '800px';
      element.style.display = 'block';
      const scroller = element.renderRoot.querySelector('.gt-scroller') as HTMLElement;
      const cells = (): HTMLElement[] =>
        Array.from(
          scroller.querySelectorAll<HTMLElement>('tbody tr:not(.gt-spacer)')[0]?.children ?? [],
        ) as HTMLElement[];
      await expect.poll(() => scroller.clientWidth).toBeLessThan(820);
      const edge = (): number[] =>
        cells()
          .slice(0, 2)
          .map((cell) => Math.round(cell.getBoundingClientRect().right));
      const before = edge();
      expect(before[0]).toBeGreaterThan(before[1] ?? 0);
      scroller.scrollLeft = -300;
      scroller.dispatchEvent(new Event('scroll'));
      await expect.poll(edge).toEqual(before);
      element.scrollToCell(0, '/person/personId');
      const column = (): number => Number(scroller.querySelector('td.gt-active')?.getAttribute('aria-colindex'));
      const first = column();
      await keys('{ArrowLeft}');
      expect(column()).toBe(first + 1);
      await keys('{End}');
      const active = (scroller.querySelector('td.gt-active') as HTMLElement).getBoundingClientRect();
      const view = scroller.getBoundingClientRect();
      expect([active.left >= view.left - 1, active.right <= view.right + 1]).toEqual([true, true]);
    } finally {
      document.documentElement.removeAttribute('dir');
    }
  });
});
