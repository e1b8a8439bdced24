import fc from 'fast-check';
import type { FormStore } from '../form-store.js';
import type { JsonValue } from '../json.js';

/** A document that tests change in place. */
export type Plain = Record<string, unknown>;
type Row = Plain & { samples?: Plain[] };

/** One edit, done to the form and, with plain JSON, to a copy. */
export interface Edit {
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

/** Puts a row into the list of tests. */
export const addRow = fc
  .tuple(fc.nat(6), fc.constantFrom<JsonValue>({ date: '2024-01-01' }, {}))
  .map(([index, row]): Edit => ({
    name: `add row ${index}`,
    form: (store) => store.addRow('/tests', row, index),
    plain: (document) => rowsOf(document).splice(index, 0, { ...(row as Row) }),
  }));

/** Takes a test away. */
export const removeRow = fc.nat(5).map((index): Edit => ({
  name: `remove row ${index}`,
  form: (store) => store.removeRow('/tests', index),
  plain: (document) => rowsOf(document).splice(index, 1),
}));

/** Moves a test. */
export const moveRow = fc.tuple(fc.nat(4), fc.nat(4)).map(([from, to]): Edit => ({
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

/** Any edits of the trial document. */
export const edits = fc.array(fc.oneof(setRoot, setPeriod, setRow, addRow, removeRow, moveRow, addSample), {
  maxLength: 25,
});

function put(holder: Plain, name: string, value: unknown): void {
  if (value === undefined || value === null || value === '') delete holder[name];
  else holder[name] = value;
}

function rowsOf(document: Plain): Row[] {
  return document['tests'] as Row[];
}
