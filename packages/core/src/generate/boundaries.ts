import { names, smallest } from './smallest.js';
import type { SchemaNode } from './schema-node.js';

/** The longest text and the longest list that are made. */
const LONGEST_TEXT = 5001;
const LONGEST_LIST = 501;

const given = <Item>(items: readonly (Item | undefined)[]): Item[] =>
  items.filter((item): item is Item => item !== undefined);

/**
 * Values to try at a place: those that its schema just takes and just refuses, and one of each other kind. The same
 * schema gives the same values in the same order.
 */
export function boundaryValues(node: SchemaNode): readonly unknown[] {
  const types = node.type === undefined ? [] : typeof node.type === 'string' ? [node.type] : node.type;
  const listed = given([node.const]).concat(node.enum === undefined ? [] : node.enum);
  const values: unknown[] = listed.slice();
  for (const type of types) {
    if (type === 'string') values.push(...texts(node));
    else if (type === 'integer' || type === 'number') values.push(...numbers(node));
    else if (type === 'array') values.push(...lists(node));
    else if (type === 'object') values.push(...objects(node));
    else if (type === 'boolean') values.push(true, false);
    else values.push(null);
  }
  return values.concat(['', 'x', 0, 1, -1, 0.5, true, false, null, [], {}]);
}

function numbers({ minimum, maximum }: SchemaNode): number[] {
  const limits = given([minimum, maximum]);
  return limits.concat(
    limits.map((limit) => limit - 1),
    limits.map((limit) => limit + 1),
    limits.map((limit) => limit + 0.5),
    [2, 3, 100],
  );
}

function texts(node: SchemaNode): string[] {
  const { minLength, maxLength } = node;
  const lengths: number[] = [];
  for (const limit of given([minLength, maxLength])) lengths.push(limit, limit - 1, limit + 1);
  const sized = lengths.filter((length) => length >= 0 && length <= LONGEST_TEXT);
  const sample = String(smallest({ ...node, type: 'string' }));
  return [sample, `${sample}x`, `${sample}${sample}`]
    .concat(sized.map((length) => sample.repeat(length).slice(0, length)))
    .concat(sized.map((length) => '甲'.repeat(length)));
}

function lists(node: SchemaNode): unknown[][] {
  const items = node.items === undefined ? {} : node.items;
  const row = smallest(items);
  const lengths: number[] = [0, 1, 2];
  for (const limit of given([node.minItems, node.maxItems])) lengths.push(limit, limit - 1, limit + 1);
  const different = boundaryValues(items);
  return lengths
    .filter((length) => length >= 0 && length <= LONGEST_LIST)
    .map((length) => Array.from({ length }, () => row))
    .concat([different.slice(0, 2), different.slice(0, 3)]);
}

function objects(node: SchemaNode): unknown[] {
  const least = smallest({ ...node, type: 'object' }) as Record<string, unknown>;
  const { properties = {} } = node;
  const full: Record<string, unknown> = {};
  for (const name of Object.keys(properties)) full[name] = smallest(properties[name] as SchemaNode);
  const open: Record<string, unknown> = {};
  for (const name of names(node)) open[name] = {};
  return [least, full, open, { ...least, extra: 1 }];
}
