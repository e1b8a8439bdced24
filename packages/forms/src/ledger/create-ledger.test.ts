import { loadDocument } from '@guitu/core';
import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../json.js';
import { createForm } from '../store/create-form.js';
import { WORDS, at, made, names, row } from '../test-support/trial-ledger.js';
import { createLedger } from './create-ledger.js';
import type { Ledger } from './ledger.js';

function planned(ledger: Ledger, texts: readonly (readonly string[])[], position = 0, column = 0) {
  const plan = ledger.planPaste(texts, position, column);
  while (plan.advance(2));
  return plan;
}

describe('the columns of a ledger', () => {
  it('are the fields of a row, and those of the objects in it with their group', () => {
    const { columns } = made([]);
    expect(columns.slice(0, 2).map(({ path, group }) => [path, group])).toEqual([
      ['/person/personId', '戒毒人员'],
      ['/person/name', '戒毒人员'],
    ]);
    expect(columns.map(({ path }) => path)).not.toContain('/extensions');
  });

  it('are those that are asked for, in that order, and unknown ones are left out', () => {
    const { columns } = made([], { columns: ['/state', '/nowhere', '/person/name'] });
    expect(columns.map(({ path }) => path)).toEqual(['/state', '/person/name']);
  });

  it('of rows that nobody may change are read-only', () => {
    expect(made([], {}, { readonly: true }).columns.every((column) => column.readonly)).toBe(true);
  });
});

describe('a view', () => {
  it('sorts and filters what is shown and leaves the document alone', () => {
    const ledger = made([row(1, '某甲', 3), row(2, '某乙', 1), row(3, '某甲', 2)]);
    ledger.setSort({ path: '/doneTotal', descending: false });
    expect(ledger.view).toEqual([1, 2, 0]);
    ledger.setFilter('/person/name', { oneOf: ['某甲'] });
    expect(ledger.view).toEqual([2, 0]);
    expect(names(ledger)).toEqual(['某甲', '某乙', '某甲']);
    ledger.setSort(undefined);
    ledger.setFilter('/person/name', undefined);
    expect(ledger.view).toEqual([0, 1, 2]);
  });

  it.each([
    [false, [1, 0, 2]],
    [true, [0, 1, 2]],
  ])('puts empty cells last (descending: %s)', (descending, order) => {
    const empty = { ...row(3) } as Record<string, unknown>;
    delete empty['lastTestOn'];
    const ledger = made([row(1), { ...row(2), lastTestOn: '2026-01-01' }, empty as JsonObject]);
    ledger.setSort({ path: '/lastTestOn', descending });
    expect(ledger.view).toEqual(order);
  });

  it('keeps a row where it is while it is edited, and shows added rows at its end', () => {
    const ledger = made([row(1, '某甲'), row(2, '某乙')]);
    ledger.setFilter('/person/name', { contains: '甲' });
    ledger.enter(0, at(ledger, '/person/name'), '某丙');
    expect(ledger.view).toEqual([0]);
    ledger.addRows(1);
    expect(ledger.view).toEqual([0, 2]);
  });

  it('finds texts in every row, but not in those that are masked', () => {
    const rows = Array.from({ length: 300 }, (_none, index) => row(index, index === 250 ? '某庚' : '某甲'));
    expect(made(rows).find('庚')).toEqual([{ position: 250, column: 1 }]);
    const masked = made([row(1)], { mask: true });
    for (const column of masked.columns.filter((one) => one.masked)) {
      expect(masked.text(0, column)).toMatch(/^(•*|.\*+.)$/);
      expect(masked.enter(0, column, 'x')).toBe(false);
    }
    expect(masked.columns.some((one) => one.masked)).toBe(true);
  });
});

describe('a change', () => {
  it('that would be more rows than the standard allows is refused', () => {
    const ledger = made([row(1)]);
    expect(ledger.addRows(ledger.limit)).toBeUndefined();
    expect(ledger.addRows(ledger.limit - 1)).toBe(1);
  });

  it('of a read-only form is refused', () => {
    const ledger = made([row(1)], {}, { readonly: true });
    const results = [
      ledger.enter(0, at(ledger, '/person/name'), '某丙'),
      ledger.removeRows([0]),
      ledger.addRows(1),
      ledger.clear({ top: 0, bottom: 0, left: 0, right: 3 }),
    ];
    expect(results).toEqual([false, false, undefined, false]);
  });
});

describe('the check', () => {
  it('judges each row by itself, and the ledger as a whole when it is looked through', () => {
    const ledger = made([row(1), { ...row(2), doneTotal: 5 }, row(1)]);
    expect(ledger.issues(1).map(({ path, code }) => [path, code])).toEqual([['/doneTotal', 'test-ledger-total-done']]);
    while (ledger.scan(1));
    const { rowsWithErrors, across, isComplete } = ledger.findings;
    expect([rowsWithErrors, across.map(({ code }) => code), isComplete]).toEqual([
      [1],
      ['test-ledger-person-once'],
      true,
    ]);
    ledger.enter(1, at(ledger, '/doneTotal'), '9');
    expect(ledger.findings.isComplete).toBe(false);
  });

  it('finds the errors that the whole document has, row by row', () => {
    const rows = [row(1), { ...row(2), doneTotal: 5, lastTestOn: '2027-01-01' }, { ...row(3), person: { name: '' } }];
    const ledger = made(rows);
    const own = rows.flatMap((_row, index) =>
      ledger
        .issues(index)
        .filter(({ severity }) => severity === 'error')
        .map(({ path, code }) => `/rows/${index}${path} ${code}`),
    );
    const { issues } = ledger.store.validate();
    const whole = issues.filter(({ severity, path }) => severity === 'error' && path.startsWith('/rows/'));
    expect(own.sort()).toEqual(whole.map(({ path, code }) => `${path} ${code}`).sort());
  });

  it('says what would be wrong with a text before it is taken', () => {
    const ledger = made([row(1)]);
    expect(ledger.tryText(0, at(ledger, '/doneTotal'), 'abc')).toHaveLength(1);
    expect(ledger.tryText(0, at(ledger, '/doneTotal'), '-1')).toHaveLength(2);
    expect(ledger.tryText(0, at(ledger, '/person/name'), '某丙')).toEqual([]);
    expect(names(ledger)).toEqual(['某甲']);
  });
});

describe('a paste', () => {
  it('reads words for codes, Chinese dates and wide digits, changes rows and adds the rest', () => {
    const ledger = made([row(1)], { columns: ['/person/name', '/person/measureType', '/doneTotal', '/lastTestOn'] });
    const plan = planned(ledger, [
      ['某乙', '社区康复', '１２', '2026年1月5日'],
      ['某丙', 'community-detox', '3', '2026/1/6'],
    ]);
    expect([plan.taken, plan.refused, plan.lines.map(({ place }) => place)]).toEqual([8, 0, [0, undefined]]);
    expect(names(ledger)).toEqual(['某甲']);
    ledger.applyPaste(plan);
    expect(ledger.rows).toMatchObject([
      {
        person: { name: '某乙', personId: 'P-1', measureType: 'community-recovery' },
        doneTotal: 12,
        lastTestOn: '2026-01-05',
      },
      { person: { name: '某丙', measureType: 'community-detox' }, doneTotal: 3, lastTestOn: '2026-01-06' },
    ]);
    ledger.undo();
    expect(ledger.rows).toEqual([row(1)]);
  });

  it('refuses cell by cell with a reason, and leaves what stood there', () => {
    const ledger = made([row(1)], { columns: ['/person/measureType', '/doneTotal', '/lastTestOn'] });
    const plan = planned(ledger, [['没有的措施', '-3', '2026-02-30']]);
    expect(plan.lines[0]?.cells.map(({ refused }) => refused)).toEqual(['not-in-list', 'not-allowed', 'unreadable']);
    expect(plan.lines[0]?.cells[1]?.message).toContain('0');
    expect(plan.lines[0]?.row).toEqual(row(1));
    expect(ledger.applyPaste(plan)).toBe(false);
  });

  it('says of masked cells that they are masked', () => {
    const masked = made([row(1)], { mask: true }).columns.filter((column) => column.masked);
    const ledger = made([row(1)], { mask: true, columns: masked.map(({ path }) => path) });
    const plan = planned(ledger, [masked.map(() => 'x')]);
    expect(plan.lines[0]?.cells.map(({ refused }) => refused)).toEqual(masked.map(() => 'masked'));
  });

  it('goes by the names of the columns where the first line has them, in any order', () => {
    const ledger = made([], { columns: ['/person/personId', '/person/name', '/doneTotal'] });
    const plan = planned(ledger, [
      ['姓名', '备注说明', '人员编号'],
      ['某甲', '随便', 'P-7'],
    ]);
    expect([plan.hasHeader, plan.unknownColumns]).toEqual([true, ['备注说明']]);
    ledger.applyPaste(plan);
    expect(ledger.rows).toMatchObject([{ person: { name: '某甲', personId: 'P-7' } }]);
  });

  it('does not take more lines than there is room for', () => {
    const ledger = made([row(1)], { columns: ['/person/name'] });
    const plan = ledger.planPaste(
      Array.from({ length: ledger.limit + 5 }, () => ['某甲']),
      0,
      0,
    );
    expect([plan.total, plan.tooMany]).toEqual([ledger.limit, 5]);
  });

  it('goes down the view, not the document, where rows are sorted', () => {
    const ledger = made([row(1, '某乙'), row(2, '某甲')], { columns: ['/person/name', '/doneTotal'] });
    ledger.setSort({ path: '/doneTotal', descending: false });
    ledger.setSort({ path: '/person/name', descending: false });
    ledger.applyPaste(planned(ledger, [['某一'], ['某二']]));
    expect(names(ledger)[ledger.view[0] as number]).toBe('某一');
  });
});

describe('sums', () => {
  it('are those of the rows in the view', () => {
    const ledger = made([row(1, '某甲', 3), row(2, '某乙', 4)]);
    expect(ledger.totals().get('/doneTotal')).toBe(7);
    ledger.setFilter('/person/name', { contains: '乙' });
    expect(ledger.totals().get('/doneTotal')).toBe(4);
    expect(ledger.totals().has('/person/name')).toBe(false);
  });

  it('stand beside what the document declares and a rule compares', async () => {
    const zones = await loadDocument('zone-flow-ledger');
    const value = { header: { document: 'zone-flow-ledger' }, rows: [{ moves: 2 }, { moves: 3 }], moveTotal: 6 };
    const ledger = createLedger({ store: createForm({ kind: zones, value }), words: WORDS });
    expect(ledger.reconciliations()).toEqual([{ path: '/moveTotal', declared: 6, counted: 5, agrees: false }]);
    ledger.store.set('/moveTotal', 5);
    expect(ledger.reconciliations()[0]?.agrees).toBe(true);
  });
});
