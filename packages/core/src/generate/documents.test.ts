import { expect, test } from 'vitest';
import { loadCodelist } from '../codelists/load-codelist.js';
import { loadDocument } from '../validate/load-document.js';
import { boundaryValues } from './boundaries.js';
import { schemaOfDefinition } from './definition-schema.js';
import { documentsNear, placesOf, REMOVED, withValue } from './documents.js';
import { randomOf } from './random.js';
import type { SchemaNode } from './schema-node.js';
import { smallest } from './smallest.js';

const NOTE: SchemaNode = {
  type: 'object',
  properties: {
    title: { type: 'string', minLength: 2, maxLength: 4 },
    rows: {
      type: 'array',
      maxItems: 2,
      items: { type: 'object', properties: { count: { type: 'integer', minimum: 1 } } },
    },
  },
  required: ['title'],
};

test('values stand at the limits and just beyond them', () => {
  expect(boundaryValues({ type: 'integer', minimum: 3, maximum: 9 })).toEqual(
    expect.arrayContaining([2, 3, 9, 10, 3.5, 'x', null]),
  );
  const lengths = boundaryValues({ type: 'string', minLength: 2, maxLength: 4 }).map((text) => String(text).length);
  expect(lengths).toEqual(expect.arrayContaining([1, 2, 3, 4, 5]));
});

test('a value is put where nothing was, with what must lie on the way', () => {
  expect(withValue({ title: '甲乙' }, NOTE, ['rows', '*', 'count'], 7)).toEqual({
    title: '甲乙',
    rows: [{ count: 7 }],
  });
  const two = { title: '甲乙', rows: [{ count: 1 }, { count: 2 }] };
  expect(withValue(two, NOTE, ['rows', '*', 'count'], REMOVED, 1)).toEqual({ title: '甲乙', rows: [{ count: 1 }, {}] });
  expect(two.rows).toHaveLength(2);
});

test('the same seed gives the same documents, another seed gives others', () => {
  const made = (seed: string): unknown[] => [...documentsNear(NOTE, [{ title: '甲乙' }], randomOf(seed), 30)];
  expect(made('one')).toEqual(made('one'));
  expect(made('one')).not.toEqual(made('two'));
});

test('a document made of the field index of a kind breaks no limit of its schema', async () => {
  const kind = await loadDocument('warning-notice', { language: 'en' });
  const lists = new Map<string, readonly string[]>();
  const names = placesNeeding(kind.definition.root);
  for (const name of names)
    lists.set(
      name,
      (await loadCodelist(name)).entries.map(({ code }) => code),
    );
  const schema = schemaOfDefinition(kind.definition, (name) => lists.get(name));
  const { issues } = kind.validate(smallest(schema));
  const rules = new Set(kind.definition.rules.map(({ id }) => id));
  expect(issues.filter(({ code, severity }) => severity === 'error' && !rules.has(code))).toEqual([]);
  expect(placesOf(schema).length).toBeGreaterThan(40);
});

function placesNeeding(field: { codelist?: string; fields?: readonly unknown[]; item?: unknown }): string[] {
  const inner = [...(field.fields ?? []), ...(field.item === undefined ? [] : [field.item])];
  return [
    ...(field.codelist === undefined ? [] : [field.codelist]),
    ...inner.flatMap((one) => placesNeeding(one as { codelist?: string })),
  ];
}
