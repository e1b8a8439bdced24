import { describe, expect, it } from 'vitest';
import { createHistory } from '../history/create-history.js';
import type { JsonObject } from '../json.js';
import { WORDS, at, formOf, made, names, row } from '../test-support/trial-ledger.js';
import { createLedger } from './create-ledger.js';
import type { Ledger } from './ledger.js';

/** A ledger that undoes in one order with the form it stands in. */
function madeWithHistory(rows: readonly JsonObject[]): Ledger {
  const store = formOf(rows);
  return createLedger({ store, words: WORDS, history: createHistory(store) });
}

describe.each([
  ['that stands alone', (rows: readonly JsonObject[]) => made(rows)],
  ['in a form with a history', madeWithHistory],
])('a change of a ledger %s', (_name, open) => {
  it('is one step to undo and to do again', () => {
    const ledger = open([row(1), row(2, '某乙')]);
    ledger.enter(0, at(ledger, '/person/name'), '某丙');
    ledger.fillDown({ top: 0, bottom: 1, left: 1, right: 1 });
    expect(names(ledger)).toEqual(['某丙', '某丙']);
    ledger.undo();
    expect(names(ledger)).toEqual(['某丙', '某乙']);
    ledger.undo();
    expect(names(ledger)).toEqual(['某甲', '某乙']);
    expect(ledger.canUndo).toBe(false);
    ledger.redo();
    expect(names(ledger)).toEqual(['某丙', '某乙']);
  });

  it('takes rows away from anywhere, and undo brings them back where they were', () => {
    const ledger = open([1, 2, 3, 4].map((number) => row(number, `某${number}`)));
    ledger.removeRows([2, 0]);
    expect(names(ledger)).toEqual(['某2', '某4']);
    ledger.undo();
    expect(names(ledger)).toEqual(['某1', '某2', '某3', '某4']);
    ledger.redo();
    expect(names(ledger)).toEqual(['某2', '某4']);
  });

  it('keeps a text that cannot be read until it is mended, and undo brings back what stood there', () => {
    const ledger = open([row(1)]);
    const column = at(ledger, '/lastTestOn');
    ledger.enter(0, column, '十二月');
    expect([ledger.text(0, column), ledger.cellIssues(0, column)[0]?.code]).toEqual(['十二月', 'entered-text']);
    ledger.enter(0, at(ledger, '/person/name'), '某丙');
    expect([ledger.text(0, column), ledger.store.validate().outcome]).toEqual(['十二月', 'invalid']);
    ledger.undo();
    ledger.undo();
    expect([ledger.text(0, column), ledger.cellIssues(0, column)]).toEqual(['2026-02-03', []]);
  });

  it('brings a text that cannot be read back when it is done again', () => {
    const ledger = open([row(1)]);
    const column = at(ledger, '/lastTestOn');
    ledger.enter(0, column, '十二月');
    ledger.undo();
    ledger.redo();
    expect(ledger.value(0, column)).toBeUndefined();
  });
});

describe('a ledger in a form with a history', () => {
  it('undoes what was done in the grid and outside it in the order it was done', () => {
    const ledger = madeWithHistory([row(1), row(2, '某乙')]);
    ledger.enter(0, at(ledger, '/person/name'), '某丙');
    ledger.store.set('/scope/divisionCode', '519998');
    ledger.removeRows([1]);
    ledger.undo();
    expect(names(ledger)).toEqual(['某丙', '某乙']);
    ledger.undo();
    expect([names(ledger), ledger.store.get('/scope/divisionCode')]).toEqual([['某丙', '某乙'], '519999']);
    ledger.undo();
    expect([names(ledger), ledger.canUndo]).toEqual([['某甲', '某乙'], false]);
  });

  it('shows a text that cannot be read again when it is done again', () => {
    const ledger = madeWithHistory([row(1)]);
    const column = at(ledger, '/lastTestOn');
    ledger.enter(0, column, '十二月');
    ledger.undo();
    expect(ledger.text(0, column)).toBe('2026-02-03');
    ledger.redo();
    expect([ledger.text(0, column), ledger.cellIssues(0, column)[0]?.code]).toEqual(['十二月', 'entered-text']);
  });
});
