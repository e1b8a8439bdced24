import { boundaryValues } from './boundaries.js';
import type { Random } from './random.js';
import type { SchemaNode } from './schema-node.js';
import { smallest } from './smallest.js';

/** A place of a schema: its way from the root, with `*` for the item of a list. */
export interface SchemaPlace {
  readonly path: readonly string[];
  readonly node: SchemaNode;
}

/** Every place below a schema, outer ones first. */
export function placesOf(node: SchemaNode, path: readonly string[] = []): SchemaPlace[] {
  const places: SchemaPlace[] = [{ path, node }];
  const { properties = {}, items } = node;
  for (const name of Object.keys(properties))
    places.push(...placesOf(properties[name] as SchemaNode, path.concat(name)));
  if (items !== undefined) places.push(...placesOf(items, path.concat('*')));
  return places;
}

/** Stands for a member that is taken away. */
export const REMOVED: unique symbol = Symbol('removed');

/**
 * A document with one place changed; the rest is shared with it. What is not there on the way is added as small as it
 * may be, and a list is changed in the row `row`, or in its first one.
 */
export function withValue(
  document: unknown,
  node: SchemaNode,
  path: readonly string[],
  value: unknown,
  row = 0,
): unknown {
  const [name, ...rest] = path;
  if (name === undefined) return value;
  if (name === '*') {
    const items = node.items === undefined ? {} : node.items;
    const rows: readonly unknown[] = Array.isArray(document) ? document : [];
    const index = Math.min(row, Math.max(rows.length - 1, 0));
    const inner = withValue(rows.length > 0 ? rows[index] : startOf(items), items, rest, value, row);
    const changed = rows.slice();
    if (inner === REMOVED) changed.splice(index, 1);
    else changed[index] = inner;
    return changed;
  }
  const { [name]: member = {} } = node.properties === undefined ? {} : node.properties;
  const isObject = typeof document === 'object' && document !== null && !Array.isArray(document);
  const members = (isObject ? document : {}) as Readonly<Record<string, unknown>>;
  const before = members[name] === undefined && rest.length > 0 ? startOf(member) : members[name];
  const inner = withValue(before, member, rest, value, row);
  const changed: Record<string, unknown> = {};
  for (const key of Object.keys(members)) if (key !== name) changed[key] = members[key];
  if (inner !== REMOVED) changed[name] = inner;
  return changed;
}

/** What a place that is not there begins with. */
function startOf(node: SchemaNode): unknown {
  const isHolder = node.properties !== undefined || node.items !== undefined;
  return isHolder ? smallest(node) : {};
}

/**
 * Documents near others: each has one to three places with a value at the limits of its schema, or without one. The
 * same documents and the same numbers give the same results; it ends after `count` of them.
 */
export function* documentsNear(
  node: SchemaNode,
  documents: readonly unknown[],
  random: Random,
  count: number,
): Generator<unknown, void, undefined> {
  const places = placesOf(node).filter(({ path }) => path.length > 0);
  if (places.length === 0 || documents.length === 0) return;
  for (let number = 0; number < count; number += 1) {
    let document = random.oneOf(documents);
    for (let change = 1 + (number % 3); change > 0; change -= 1) {
      const place = random.oneOf(places);
      const value = random.below(5) === 0 ? REMOVED : random.oneOf(boundaryValues(place.node));
      document = withValue(document, node, place.path, value, random.below(3));
    }
    yield document;
  }
}
