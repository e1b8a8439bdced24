import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { migratedPath } from './migrated-path.js';
import { migrate } from './migrate.js';
import type { Migrations, MigrationStep } from './migration.js';

const because = { 'zh-CN': '新版没有这一项。', en: 'The field is no more.' };

/** Two releases: the steps in the first, and one that renames in the second. */
const withSteps = (...steps: MigrationStep[]): Migrations => ({
  standards: ['0.1', '0.2', '0.3'],
  releases: [
    { from: '0.1', to: '0.2', documents: { note: steps } },
    { from: '0.2', to: '0.3', documents: { note: [{ op: 'rename', at: '/last', name: 'latest' }] } },
  ],
});

const note = (body: object, standard = '0.1'): object => ({ header: { document: 'note', standard }, ...body });

function circular(): object {
  const value: Record<string, unknown> = { header: { document: 'note', standard: '0.1' } };
  value['self'] = value;
  return value;
}

const run = (body: object, ...steps: MigrationStep[]) =>
  migrate(note(body), withSteps(...steps), { to: '0.2', language: 'en' });

describe('a step', () => {
  test.each<[string, object, MigrationStep, object]>([
    ['moves a value and makes what it needs', { a: 1 }, { op: 'move', from: '/a', to: '/b/c' }, { b: { c: 1 } }],
    ['copies a value', { a: [1] }, { op: 'copy', from: '/a', to: '/b' }, { a: [1], b: [1] }],
    ['renames a member in its place', { a: 1, z: 2 }, { op: 'rename', at: '/a', name: 'b' }, { b: 1, z: 2 }],
    ['gives a constant where nothing stands', {}, { op: 'const', at: '/a', value: 'x' }, { a: 'x' }],
    ['leaves what somebody wrote', { a: 'y' }, { op: 'const', at: '/a', value: 'x' }, { a: 'y' }],
    ['makes no object for a constant', {}, { op: 'const', at: '/b/a', value: 'x' }, {}],
    [
      'maps codes of a field, and leaves others',
      { rows: [{ c: 'old' }, { c: 'kept' }] },
      { op: 'map-code', within: '/rows/*', at: './c', codes: { old: 'new' } },
      { rows: [{ c: 'new' }, { c: 'kept' }] },
    ],
    [
      'maps codes of a list of codes',
      { c: ['old', 'kept'] },
      { op: 'map-code', at: '/c', codes: { old: 'new' } },
      { c: ['new', 'kept'] },
    ],
    [
      'takes no code from a prototype',
      { c: 'constructor' },
      { op: 'map-code', at: '/c', codes: { old: 'new' } },
      { c: 'constructor' },
    ],
    ['drops a value', { a: 1, b: 2 }, { op: 'drop', at: '/a', because }, { b: 2 }],
    [
      'wraps members of every row in the place of the first',
      { rows: [{ n: 1, s: '2024-01-01', e: '2024-01-02', z: 9 }] },
      { op: 'wrap', within: '/rows/*', at: './window', members: { start: './s', end: './e' } },
      { rows: [{ n: 1, window: { start: '2024-01-01', end: '2024-01-02' }, z: 9 }] },
    ],
    [
      'wraps what is there of a draft',
      { s: '2024-01-01' },
      { op: 'wrap', at: '/window', members: { start: '/s', end: '/e' } },
      { window: { start: '2024-01-01' } },
    ],
    [
      'wraps a value in its own place',
      { place: 'x' },
      { op: 'wrap', at: '/place', members: { detail: '/place' } },
      { place: { detail: 'x' } },
    ],
    ['wraps a value as a list', { phone: 'x' }, { op: 'wrap', at: '/phone', list: true }, { phone: ['x'] }],
    [
      'splits a text',
      { name: '某甲、 某乙' },
      { op: 'split', from: '/name', by: '、', into: ['/one', '/two'] },
      { one: '某甲', two: '某乙' },
    ],
    ['does nothing where there is nothing', {}, { op: 'move', from: '/a', to: '/b' }, {}],
    [
      'does nothing to rows that are no rows',
      { rows: 'x' },
      { op: 'drop', within: '/rows/*', at: './a', because },
      { rows: 'x' },
    ],
  ])('%s', (_, before, step, after) => {
    const { outcome, value } = run(before, step);
    expect(outcome).toBe('migrated');
    // As a text, because the order of members counts too.
    expect(JSON.stringify(value)).toBe(JSON.stringify(note(after, '0.2')));
  });

  test.each<[string, object, MigrationStep, string, string]>([
    ['where something stands', { a: 1, b: 2 }, { op: 'move', from: '/a', to: '/b' }, 'migration-taken', '/b'],
    ['where something has the name', { a: 1, b: 2 }, { op: 'rename', at: '/a', name: 'b' }, 'migration-taken', '/b'],
    ['below a scalar', { a: 1, b: 2 }, { op: 'copy', from: '/a', to: '/b/c' }, 'migration-no-object', '/b/c'],
    [
      'in every row that has it already',
      { rows: [{ s: 1, w: 2 }] },
      { op: 'wrap', within: '/rows/*', at: './w', members: { start: './s' } },
      'migration-taken',
      '/rows/0/w',
    ],
    ['what is no text', { a: 1 }, { op: 'split', from: '/a', by: '-', into: ['/b', '/c'] }, 'migration-no-text', '/a'],
    ['too few parts', { a: 'x' }, { op: 'split', from: '/a', by: '-', into: ['/b', '/c'] }, 'migration-parts', '/a'],
    [
      'too many parts',
      { a: 'x-y-z' },
      { op: 'split', from: '/a', by: '-', into: ['/b', '/c'] },
      'migration-parts',
      '/a',
    ],
    ['an empty part', { a: 'x-' }, { op: 'split', from: '/a', by: '-', into: ['/b', '/c'] }, 'migration-parts', '/a'],
    [
      'parts whose place is taken',
      { a: 'x-y', c: 1 },
      { op: 'split', from: '/a', by: '-', into: ['/b', '/c'] },
      'migration-taken',
      '/c',
    ],
  ])('that does not fit refuses the whole document: %s', (_, before, step, code, path) => {
    const result = run(before, step);
    expect(result).toMatchObject({ outcome: 'refused', taken: [], dropped: [], issues: [{ code, path }] });
    expect(result.value).toBeUndefined();
  });
});

describe('migrate', () => {
  test('goes through every version on the way and says what it did, without a value', () => {
    const steps = withSteps(
      { op: 'move', from: '/secret', to: '/last' },
      { op: 'drop', within: '/rows/*', at: './secret', because },
    );
    const result = migrate(note({ secret: '某甲', rows: [{ secret: '某乙' }, {}, { secret: '某丙' }] }), steps, {
      language: 'en',
    });
    expect(result).toMatchObject({
      outcome: 'migrated',
      document: 'note',
      from: '0.1',
      to: '0.3',
      value: note({ rows: [{}, {}, {}], latest: '某甲' }, '0.3'),
      taken: [
        { op: 'move', standard: '0.2', path: '/secret', to: '/last', count: 1 },
        { op: 'drop', standard: '0.2', path: '/rows/0/secret', count: 2 },
        { op: 'rename', standard: '0.3', path: '/last', to: '/latest', count: 1 },
      ],
      dropped: [
        { path: '/rows/0/secret', because: because.en },
        { path: '/rows/2/secret', because: because.en },
      ],
    });
    expect(JSON.stringify([result.taken, result.dropped])).not.toMatch(/某/);
  });

  test('leaves a kind without steps as it is, but for its version', () => {
    const other = { header: { document: 'other', standard: '0.1' }, secret: 1 };
    expect(migrate(other, withSteps()).value).toEqual({ header: { document: 'other', standard: '0.3' }, secret: 1 });
  });

  test('does nothing to a document of the version wanted', () => {
    const present = note({ a: 1 }, '0.3');
    expect(migrate(present, withSteps())).toMatchObject({ outcome: 'unchanged', value: present, taken: [] });
  });

  test.each<[string, unknown, string | undefined, string]>([
    ['an older version than that of the document', note({}, '0.2'), '0.1', 'migration-downgrade'],
    ['a document newer than everything known', note({}, '0.4'), undefined, 'migration-newer'],
    ['a document of a newer major version', note({}, '1.0'), '0.2', 'migration-newer'],
    ['a version that nothing leads on from', note({}, '0.0'), undefined, 'migration-no-way'],
    ['a version that nothing leads to', note({}), '0.9', 'migration-no-way'],
    ['no version', { header: { document: 'note' } }, undefined, 'migration-no-header'],
    ['a version that is none', note({}, 'x'), undefined, 'migration-no-header'],
    ['no kind of document', { header: { standard: '0.1' } }, undefined, 'migration-no-header'],
    [
      'a name of a prototype as a kind that has no steps',
      { header: { document: 'constructor' } },
      undefined,
      'migration-no-header',
    ],
    ['no object', 'text', undefined, 'migration-no-header'],
    ['nothing', undefined, undefined, 'migration-no-header'],
    ['what holds itself', circular(), undefined, 'migration-no-header'],
  ])('refuses %s', (_, value, to, code) => {
    const result = migrate(value, withSteps(), to === undefined ? {} : { to });
    expect(result.outcome).toBe('refused');
    expect(result.issues.map((issue) => issue.code)).toEqual([code]);
    expect(result.issues[0]?.message).toMatch(/[一-鿿]/);
  });

  test('neither throws on a value nor changes it', () => {
    const steps = withSteps(
      { op: 'move', from: '/a', to: '/b/c' },
      { op: 'wrap', within: '/rows/*', at: './w', members: { x: './a', y: './b' } },
      { op: 'split', from: '/c', by: '-', into: ['/d', '/e'] },
      { op: 'rename', at: '/rows', name: 'lines' },
    );
    const member = fc.constantFrom('a', 'b', 'c', 'rows', 'w', '__proto__', 'constructor');
    const { tree } = fc.letrec((tie) => ({
      tree: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom('x', 'x-y', 1, true, null),
        fc.array(tie('tree'), { maxLength: 3 }),
        fc.dictionary(member, tie('tree'), { maxKeys: 4 }),
      ),
    }));
    fc.assert(
      fc.property(fc.dictionary(member, tree), (body) => {
        const before = note(body);
        const text = JSON.stringify(before);
        const { outcome, value } = migrate(before, steps, { to: '0.2' });
        expect(JSON.stringify(before)).toBe(text);
        expect(value === undefined).toBe(outcome === 'refused');
      }),
      { numRuns: 300 },
    );
  });

  test('keeps names that mean something to the language', () => {
    const before = JSON.parse('{"header":{"document":"note","standard":"0.1"},"a":1,"__proto__":{"b":2}}') as unknown;
    const { value } = migrate(before, withSteps({ op: 'rename', at: '/a', name: 'b' }), { to: '0.2' });
    expect(JSON.stringify(value)).toBe('{"header":{"document":"note","standard":"0.2"},"b":1,"__proto__":{"b":2}}');
  });
});

describe('migratedPath', () => {
  const steps = withSteps(
    { op: 'wrap', within: '/rows/*', at: './window', members: { start: './s', end: './e' } },
    { op: 'move', from: '/a', to: '/last' },
    { op: 'drop', at: '/gone', because },
    { op: 'wrap', at: '/phone', list: true },
    { op: 'split', from: '/name', by: '-', into: ['/one', '/two'] },
  );

  test.each([
    ['/rows/7/s', '/rows/7/window/start'],
    ['/rows/7/other', '/rows/7/other'],
    ['/a', '/latest'],
    ['/a/below', '/latest/below'],
    ['/ab', '/ab'],
    ['/gone/below', undefined],
    ['/phone', '/phone/0'],
    ['/name', '/one'],
  ])('follows %s to %s', (path, wanted) => {
    expect(migratedPath(path, steps, { document: 'note', from: '0.1', to: '0.3' })).toBe(wanted);
  });
});
