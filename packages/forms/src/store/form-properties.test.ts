import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { changesOf } from '../document/changes.js';
import type { FormStore } from '../form-store.js';
import type { JsonValue } from '../json.js';
import { applyPatch, trialForm } from '../test-support/forms.js';
import { trialDocument, trialKind } from '../test-support/trial-kind.js';

type Plain = Record<string, unknown>;
type Row = Plain & { samples?: Plain[] };

/** One edit, done to the form and, with plain JSON, to a copy. */
interface Edit {
  readonly name: string;
  readonly form: (store: FormStore) => void;
  readonly plain: (document: Plain) => void;
}

const scalars: Readonly<Record<string, fc.Arbitrary<JsonValue>>> = {
  '/status': fc.constantFrom('refused', 'code-1'),
  '/reason': fc.string({ minLength: 1, maxLength: 5 }),
  '/reasonDate': fc.constantFrom('2024-03-01', 'never'),
  '/visits': fc.integer({ min: -5, max: 500 }),
  '/fee': fc.integer(),
};

const setRoot = fc
  .constantFrom(...Object.keys(scalars))
  .chain((path) =>
    fc.tuple(
      fc.constant(path),
      fc.oneof(fc.constantFrom(undefined, null, ''), scalars[path] as fc.Arbitrary<JsonValue>),
    ),
  )
  .map(([path, value]): Edit => ({
    name: `set ${path} ${String(value)}`,
    form: (store) => store.set(path, value),
    plain: (document) => put(document, path.slice(1), value),
  }));

const setPeriod = fc
  .tuple(fc.constantFrom('start', 'end'), fc.constantFrom('', '2024-03-01', '2024-02-01'))
  .map(([member, value]): Edit => ({
    name: `set period ${member} ${value}`,
    form: (store) => store.set(`/period/${member}`, value),
    plain: (document) => {
      const period = (document['period'] as Plain | undefined) ?? { place: {} };
      put(period, member, value);
      if (Object.keys(period).length === 1) delete document['period'];
      else document['period'] = period;
    },
  }));

const setRow = fc
  .tuple(fc.nat(5), fc.constantFrom('date', 'result', 'remark'), fc.constantFrom('', 'positive', '2024-03-01'))
  .map(([index, member, value]): Edit => ({
    name: `set row ${index} ${member} ${value}`,
    form: (store) => store.set(`/tests/${index}/${member}`, value),
    plain: (document) => {
      const row = rowsOf(document)[index];
      if (row) put(row, member, value);
    },
  }));

const addRow = fc
  .tuple(fc.nat(6), fc.constantFrom<JsonValue>({ date: '2024-01-01' }, {}))
  .map(([index, row]): Edit => ({
    name: `add row ${index}`,
    form: (store) => store.addRow('/tests', row, index),
    plain: (document) => rowsOf(document).splice(index, 0, { ...(row as Row) }),
  }));

const removeRow = fc.nat(5).map((index): Edit => ({
  name: `remove row ${index}`,
  form: (store) => store.removeRow('/tests', index),
  plain: (document) => rowsOf(document).splice(index, 1),
}));

const moveRow = fc.tuple(fc.nat(4), fc.nat(4)).map(([from, to]): Edit => ({
  name: `move row ${from} to ${to}`,
  form: (store) => store.moveRow('/tests', from, to),
  plain: (document) => {
    const rows = rowsOf(document);
    if (from < rows.length && to < rows.length) rows.splice(to, 0, ...rows.splice(from, 1));
  },
}));

const addSample = fc.tuple(fc.nat(3), fc.boolean()).map(([index, removes]): Edit => ({
  name: `${removes ? 'remove' : 'add'} sample in row ${index}`,
  form: (store) => {
    if (store.get(`/tests/${index}`) === undefined) return;
    if (removes) store.removeRow(`/tests/${index}/samples`, 0);
    else store.addRow(`/tests/${index}/samples`, { kind: '尿液' }, 0);
  },
  plain: (document) => {
    const row = rowsOf(document)[index];
    if (!row) return;
    const samples = row.samples ?? [];
    if (removes) samples.shift();
    else samples.unshift({ kind: '尿液' });
    if (samples.length > 0) row.samples = samples;
    else delete row.samples;
  },
}));

const edits = fc.array(fc.oneof(setRoot, setPeriod, setRow, addRow, removeRow, moveRow, addSample), { maxLength: 25 });

function put(holder: Plain, name: string, value: unknown): void {
  if (value === undefined || value === null || value === '') delete holder[name];
  else holder[name] = value;
}

function rowsOf(document: Plain): Row[] {
  return document['tests'] as Row[];
}

/** Every path of a document that has a field, mounted rows included. */
function pathsOf(store: FormStore, path = ''): string[] {
  const { field } = store.describe(path);
  const below =
    field.type === 'list' && field.item?.type === 'object'
      ? store.rows(path).map((row) => row.path)
      : store.fields(path).map((member) => member.path);
  return [path, ...below.flatMap((one) => pathsOf(store, one))];
}

describe('after any edits', () => {
  it('the document is what plain edits of JSON make of it', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const store = trialForm();
        const plain: Plain = trialDocument();
        for (const { form, plain: edit } of list) {
          form(store);
          edit(plain);
          expect(store.document).toEqual(plain);
        }
      }),
    );
  });

  it('the issues are those of a fresh validation, and every reader has seen the last state', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const store = trialForm();
        const seen = new Map<string, unknown>();
        pathsOf(store).forEach((path) => store.signals.effect(() => void seen.set(path, store.fieldState(path))));
        store.submit();
        for (const { form } of list) {
          form(store);
          store.flush();
          const fresh = trialKind.validate(store.submission).issues;
          const anchored = pathsOf(store).flatMap((path) => store.fieldState(path).issues);
          const hiddenAware = fresh.filter(
            ({ path }) => store.describe(path).field.name !== '*' || !path.startsWith('/aliases'),
          );
          expect(anchored.map(({ path, code }) => `${path} ${code}`).sort()).toEqual(
            hiddenAware.map(({ path, code }) => `${path} ${code}`).sort(),
          );
          const other = trialForm({ value: store.document as never });
          for (const path of pathsOf(store)) {
            const { value, text, visible, allIssues } = store.fieldState(path);
            expect(other.fieldState(path)).toMatchObject({ value, text, visible, allIssues });
            if (seen.has(path)) expect(store.fieldState(path)).toEqual(seen.get(path));
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  it('the changes turn the first document into the last', () => {
    fc.assert(
      fc.property(edits, (list) => {
        const store = trialForm();
        list.forEach(({ form }) => form(store));
        expect(applyPatch(store.initial, changesOf(store))).toEqual(store.document);
        expect(store.dirty).toBe(changesOf(store).length > 0);
      }),
    );
  });

  it('keys name the same rows as before', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(addRow, removeRow, moveRow), { maxLength: 20 }), (list) => {
        const store = trialForm({
          value: trialDocument({ tests: [0, 1, 2].map((index) => ({ remark: `第${index}` })) }),
        });
        const rowOfKey = new Map<string, unknown>();
        for (const { form } of list) {
          form(store);
          for (const { key, path } of store.rows('/tests')) {
            const row = store.get(path);
            if (rowOfKey.has(key)) expect(row).toBe(rowOfKey.get(key));
            rowOfKey.set(key, row);
          }
          expect(new Set(store.rows('/tests').map(({ key }) => key)).size).toBe(store.rows('/tests').length);
        }
      }),
    );
  });
});
