import type { Field } from '../definition.js';

/** Builders of small field trees for tests; every field is named after its place. */
type Extra = Partial<Field>;

export const object = (name: string, fields: readonly Field[], extra: Extra = {}): Field => ({
  name,
  type: 'object',
  source: [],
  fields,
  ...extra,
});

export const list = (name: string, item: Field, extra: Extra = {}): Field => ({
  name,
  type: 'list',
  source: [],
  item: { ...item, name: '*' },
  maxItems: 500,
  ...extra,
});

export const leaf = (name: string, type: 'string' | 'integer' | 'number' | 'boolean', extra: Extra = {}): Field => ({
  name,
  type,
  source: [],
  ...extra,
});

export const text = (name: string, extra: Extra = {}): Field => leaf(name, 'string', extra);

export const date = (name: string): Field => leaf(name, 'string', { format: 'date' });

export const dateTime = (name: string): Field => leaf(name, 'string', { format: 'date-time' });
