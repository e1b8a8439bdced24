import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { cdp, page, userEvent } from 'vitest/browser';
import type { GuituLedger } from './guitu-ledger.js';
import {
  ROW,
  active,
  cell,
  clearPage,
  find,
  keys,
  open,
  rowsOf,
  shown,
  texts,
  valueAt,
} from './test-support/ledgers.js';

beforeEach(() => page.viewport(1280, 800));
afterEach(clearPage);

describe('drawing', () => {
  test('a long ledger draws what is in sight and tells how many rows there are', async () => {
    const element = await open(rowsOf(3000));
    const drawn = element.renderRoot.querySelectorAll('tbody tr:not(.gt-spacer)').length;
    expect(drawn).toBeLessThan(60);
    expect(drawn).toBeGreaterThan(10);
    expect(find(element, '[role=grid]').getAttribute('aria-rowcount')).toBe('3002');
    expect(find(element, '[role=grid]').getAttribute('aria-colcount')).toBe('6');
    expect(texts(element, '.gt-rowcount')).toEqual(['共 3000 行']);
  });

  test.each([1280, 360])('wherever it is scrolled to, the rows in sight are drawn at %i pixels', async (width) => {
    await page.viewport(width, 800);
    const element = await open(rowsOf(3000));
    const scroller = find(element, '.gt-scroller');
    for (const top of [5000, 40_000, scroller.scrollHeight, 12_345, 0]) {
      scroller.scrollTop = top;
      await new Promise((resolve) => requestAnimationFrame(resolve));
      const { top: edge, height } = scroller.getBoundingClientRect();
      const rows = Array.from(element.renderRoot.querySelectorAll('tbody tr:not(.gt-spacer)'));
      for (const part of [0.2, 0.5, 0.7]) {
        const line = edge + height * part;
        expect(
          rows.some((row) => row.getBoundingClientRect().top <= line && row.getBoundingClientRect().bottom >= line),
        ).toBe(true);
      }
    }
  });

  test('codes are shown by their words, and a row without errors is not marked', async () => {
    const element = await open([ROW]);
    expect(shown(element, 1, 3)).toBe('社区戒毒');
    expect(texts(element, '.gt-wrong')).toEqual([]);
  });

  test('a cell with an error is marked, and its error describes it when it is reached', async () => {
    const element = await open([{ ...ROW, lastTestOn: '2026-12-31' }]);
    expect(cell(element, 1, 5).getAttribute('aria-invalid')).toBe('true');
    // A portal may draw it in its own way.
    expect([cell(element, 1, 5).part.contains('cell-error'), cell(element, 1, 4).part.value]).toEqual([true, 'cell']);
    element.scrollToCell(0, '/lastTestOn');
    const box = find<HTMLTextAreaElement>(element, '.gt-box');
    const description = find(element, `#${box.getAttribute('aria-describedby')}`).textContent;
    expect(description).toContain('截止日');
    expect(box.getAttribute('aria-label')).toContain('第 1 行');
  });
});

describe('keyboard', () => {
  test('arrows, Home, End and Page keys move the focus, over rows that are not drawn yet too', async () => {
    const element = await open(rowsOf(200));
    element.focus();
    await keys('{ArrowDown}{ArrowRight}');
    expect(active(element)).toBe('3 3');
    await keys('{End}{ArrowDown}');
    expect(active(element)).toBe('4 6');
    await keys('{Control>}{End}{/Control}');
    expect(active(element)).toBe('201 6');
    await keys('{Control>}{Home}{/Control}{PageDown}');
    expect(Number(active(element).split(' ')[0])).toBeGreaterThan(8);
  });

  test('what is typed replaces the cell, Enter takes it and goes down, Escape leaves it as it was', async () => {
    const element = await open(rowsOf(3));
    element.scrollToCell(0, '/person/name');
    await keys('某丙{Enter}');
    expect(valueAt(element, '/rows/0/person/name')).toBe('某丙');
    expect(active(element)).toBe('3 3');
    await keys('某丁{Escape}');
    expect(valueAt(element, '/rows/1/person/name')).toBe('某乙');
    expect(shown(element, 2, 3 - 1)).toBe('某乙');
  });

  test('F2 edits the text that is there; Tab goes on and over the end of the row', async () => {
    const element = await open(rowsOf(2));
    element.scrollToCell(0, '/lastTestOn');
    await keys('{F2}{Backspace}4{Tab}');
    expect(valueAt(element, '/rows/0/lastTestOn')).toBe('2026-02-04');
    expect(active(element)).toBe('3 2');
  });

  test('a choice is searched by its word', async () => {
    const element = await open(rowsOf(1));
    element.scrollToCell(0, '/person/measureType');
    await keys('康复');
    expect(texts(element, '[role=option]')).toEqual(['社区康复']);
    await keys('{Enter}');
    expect(valueAt(element, '/rows/0/person/measureType')).toBe('community-recovery');
  });

  test('a range is selected with Shift, emptied, filled down, and each is one step to undo', async () => {
    const element = await open(rowsOf(4));
    element.scrollToCell(0, '/person/name');
    await keys('{Shift>}{ArrowDown}{ArrowDown}{/Shift}');
    expect(element.renderRoot.querySelectorAll('[aria-selected=true]')).toHaveLength(3);
    await keys('{Control>}d{/Control}');
    expect([0, 1, 2, 3].map((row) => valueAt(element, `/rows/${row}/person/name`))).toEqual([
      '某甲',
      '某甲',
      '某甲',
      '某乙',
    ]);
    await keys('{Delete}');
    expect(valueAt(element, '/rows/2/person/name')).toBeUndefined();
    await keys('{Control>}zz{/Control}');
    expect([0, 1, 2].map((row) => valueAt(element, `/rows/${row}/person/name`))).toEqual(['某甲', '某乙', '某甲']);
    await keys('{Control>}y{/Control}');
    expect(valueAt(element, '/rows/1/person/name')).toBe('某甲');
  });

  test('an input method composes into the cell from its first key', async () => {
    const element = await open(rowsOf(2));
    element.scrollToCell(0, '/person/name');
    const session = cdp() as unknown as { send(method: string, params: object): Promise<unknown> };
    for (const text of ['m', 'mou', '某戊']) {
      await session.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
    }
    expect(valueAt(element, '/rows/0/person/name')).toBe('某甲');
    await session.send('Input.insertText', { text: '某戊' });
    await keys('{Enter}');
    expect(valueAt(element, '/rows/0/person/name')).toBe('某戊');
  });

  test('what is being typed is taken when code or the mouse goes to another cell', async () => {
    const element = await open(rowsOf(3));
    element.scrollToCell(0, '/person/name');
    await keys('某己');
    element.scrollToCell(2, '/person/name');
    expect(valueAt(element, '/rows/0/person/name')).toBe('某己');
    await keys('某庚');
    await userEvent.click(cell(element, 2, 1));
    expect(valueAt(element, '/rows/2/person/name')).toBe('某庚');
    expect(active(element)).toBe('3 2');
  });

  test('a text that cannot be read stays, is told, and is not lost to the check', async () => {
    const element = await open(rowsOf(2));
    element.scrollToCell(0, '/lastTestOn');
    await keys('十二月{Enter}');
    expect(shown(element, 1, 5)).toBe('十二月');
    expect(cell(element, 1, 5).getAttribute('aria-invalid')).toBe('true');
    expect(element.validate()?.outcome).toBe('invalid');
    await keys('{Control>}z{/Control}');
    expect(shown(element, 1, 5)).toBe('2026-02-03');
  });

  test('Tab leaves the grid when nothing is being filled in', async () => {
    const element = await open(rowsOf(2));
    const after = document.createElement('button');
    document.body.append(after);
    element.focus();
    await keys('{Tab}');
    expect(document.activeElement).toBe(after);
    after.remove();
  });

  test('Tab leaves the grid from the middle of filling in too, wherever nothing is typed', async () => {
    const element = await open(rowsOf(2));
    const after = document.createElement('button');
    document.body.append(after);
    element.scrollToCell(0, '/person/personId');
    await keys('P-7{Tab}');
    expect(active(element)).toBe('2 3');
    await keys('{Tab}');
    expect(document.activeElement).toBe(after);
    await keys('{Shift>}{Tab}{/Shift}');
    expect(active(element)).toBe('2 3');
    await keys('某辛{Enter}{Tab}');
    expect(document.activeElement).toBe(after);
    expect(valueAt(element, '/rows/0/person')).toMatchObject({ personId: 'P-7', name: '某辛' });
    after.remove();
  });
});

describe('barriers', () => {
  test.each([
    ['empty', [], {}],
    ['filled', [ROW], {}],
    ['with errors', [{ ...ROW, doneTotal: 1, person: {} }], {}],
    ['read-only', [ROW], { readonly: true }],
    ['with all its columns', [ROW], { columns: undefined }],
  ] as const)('a program finds none in a ledger that is %s', async (_name, rows, properties) => {
    const element = await open(rows, properties as Partial<GuituLedger>);
    element.focus();
    const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
  });
});
