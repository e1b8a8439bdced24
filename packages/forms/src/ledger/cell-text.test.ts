import { loadDocument } from '@guitu/core';
import { describe, expect, it } from 'vitest';
import { createForm } from '../store/create-form.js';
import { WORDS, at } from '../test-support/trial-ledger.js';
import { createLedger } from './create-ledger.js';

describe('a cell with a list', () => {
  it.each<[string, readonly string[] | undefined]>([
    ['某甲、某乙', ['某甲', '某乙']],
    ['某甲，某乙; 某甲', ['某甲', '某乙']],
    ['某甲\n某乙', ['某甲', '某乙']],
    ['  ', undefined],
  ])('reads %j as people part entries', async (text, value) => {
    const store = createForm({ kind: await loadDocument('visit-register'), value: { rows: [{ checkers: ['某丙'] }] } });
    const ledger = createLedger({ store, words: WORDS, columns: ['/checkers', '/visitors'] });
    const checkers = at(ledger, '/checkers');
    ledger.enter(0, checkers, text);
    expect([store.get('/rows/0/checkers'), at(ledger, '/visitors').readonly]).toEqual([value, true]);
    expect(ledger.text(0, checkers)).toBe(value?.join('、') ?? '');
  });
});
