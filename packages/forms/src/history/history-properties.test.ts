import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FormStore } from '../form-store.js';
import { createHistory } from '../history.js';
import type { History } from '../history.js';
import { edits } from '../test-support/edits.js';
import { applyPatch, trialForm } from '../test-support/forms.js';
import { keysOfRows } from './keys-of-rows.js';
import { risingPositions } from './rising.js';

interface Recorded {
  readonly store: FormStore;
  readonly history: History;
}

function recorded(list: readonly { readonly form: (store: FormStore) => void }[]): Recorded {
  const store = trialForm();
  const history = createHistory(store, { limit: 1000 });
  list.forEach(({ form }) => form(store));
  return { store, history };
}

const stateOf = (store: FormStore) => ({ document: store.document, keys: [...keysOfRows(store)] });

describe('after any edits', () => {
  it('undoing all and doing all again gives the same document with the same keys', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const { store, history } = recorded(list);
        const states = [stateOf(store)];
        while (history.undo()) states.push(stateOf(store));
        expect([store.document, history.canUndo.value]).toEqual([store.initial, false]);
        for (const state of states.slice(0, -1).reverse()) {
          expect(history.redo()).toBe(true);
          expect(stateOf(store)).toEqual(state);
        }
        expect(history.redo()).toBe(false);
      }),
    );
  });

  it('the patches lead by the book from each document to the next and back', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const { store, history } = recorded(list);
        const entries = history.done.value;
        const last = entries.reduce((document, { forward }) => applyPatch(document, forward), store.initial);
        expect(last).toEqual(store.document);
        const first = [...entries].reverse().reduce((document, { inverse }) => applyPatch(document, inverse), last);
        expect(first).toEqual(store.initial);
      }),
    );
  });
});

describe('the rows that need not move', () => {
  it('rise, and there are never fewer than any other rising part', () => {
    const longest = (numbers: readonly number[]): number =>
      numbers
        .reduce<number[]>((lengths, number, position) => {
          const before = lengths.filter((_length, index) => (numbers[index] as number) < number && index < position);
          return [...lengths, Math.max(0, ...before) + 1];
        }, [])
        .reduce((most, length) => Math.max(most, length), 0);
    fc.assert(
      fc.property(fc.uniqueArray(fc.nat(40), { maxLength: 15 }), (numbers) => {
        const kept = numbers.filter((_number, position) => risingPositions(numbers).has(position));
        expect(kept).toEqual([...kept].sort((one, other) => one - other));
        expect(kept).toHaveLength(longest(numbers));
      }),
    );
  });
});
