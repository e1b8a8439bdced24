import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyChanges } from '../changes.js';
import { changesOf } from '../document/changes.js';
import { triedExamples } from '../test-support/shipped-examples.js';
import { createForm } from '../store/create-form.js';
import { edits } from '../test-support/edits.js';
import { trialForm } from '../test-support/forms.js';

describe('the changes of a form', () => {
  it('made on another form that starts alike give the same document', () => {
    fc.assert(
      fc.property(edits, edits, (before, after) => {
        const one = trialForm();
        before.forEach(({ form }) => form(one));
        const other = trialForm({ value: one.document });
        one.reset(one.document);
        after.forEach(({ form }) => form(one));
        expect(applyChanges(other, changesOf(one))).toEqual({ applied: true, refused: [] });
        expect(other.document).toEqual(one.document);
      }),
    );
  });

  it('leave the keys of rows that they do not touch', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const one = trialForm();
        const other = trialForm();
        const rowOfKey = new Map(other.rows('/tests').map(({ key, path }) => [key, other.get(path)]));
        const order = [...rowOfKey.values()];
        list.forEach(({ form }) => form(one));
        applyChanges(other, changesOf(one));
        const kept = other.rows('/tests').filter(({ key, path }) => rowOfKey.get(key) === other.get(path));
        // Rows that are equal at both ends are not touched.
        const now = other.rows('/tests').map(({ path }) => other.get(path));
        let ends = 0;
        while (ends < Math.min(order.length, now.length) && JSON.stringify(order[ends]) === JSON.stringify(now[ends]))
          ends += 1;
        expect(kept.length).toBeGreaterThanOrEqual(ends);
      }),
    );
  });

  it('never throw and never half apply, whatever they are', () => {
    const path = fc.oneof(
      fc.constantFrom(
        '',
        '/',
        '/tests',
        '/tests/0',
        '/tests/-',
        '/period/place',
        '/extensions/a/b',
        '/__proto__/x',
        '/person',
      ),
      fc.string(),
    );
    const change = fc.oneof(
      fc.anything({ withBigInt: true, withDate: true, withNullPrototype: true, withObjectString: true }),
      fc.record({
        op: fc.constantFrom('add', 'remove', 'replace', 'move', 'copy', 'test'),
        path,
        from: path,
        value: fc.oneof(fc.anything(), fc.jsonValue()),
      }),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 4 }), (changes) => {
        const store = trialForm();
        const { document } = store;
        const { applied, refused } = applyChanges(store, changes);
        expect(applied).toBe(refused.length === 0);
        if (!applied) expect(store.document).toBe(document);
        expect(({} as Record<string, unknown>)['x']).toBeUndefined();
      }),
      { numRuns: 500 },
    );
  });
});

describe('for every document of the standard', () => {
  it.each(triedExamples)('the changes from one example to the other of %s are made on a form', async (_slug, load) => {
    const { kind, examples } = await load();
    const [first] = examples;
    for (const example of examples) {
      const from = createForm({ kind, value: first ?? {} });
      const { document } = createForm({ kind, value: example });
      // What says which document it is stays: examples are all of one kind and one version.
      expect(applyChanges(from, changesOf({ initial: from.document, document }))).toEqual({
        applied: true,
        refused: [],
      });
      expect(from.document).toEqual(document);
    }
  });
});
