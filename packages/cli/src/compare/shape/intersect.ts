import { canonical } from './canonical.js';
import { ANY, itemShape, memberShape, type Condition, type Shape } from './shape.js';

/** A shape of members that may be given or not; written only where it says something. */
type Draft = { -readonly [Member in keyof Shape]?: Shape[Member] | undefined };

const higher = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined ? other : other === undefined ? one : Math.max(one, other);

const lower = (one: number | undefined, other: number | undefined): number | undefined =>
  one === undefined ? other : other === undefined ? one : Math.min(one, other);

const both = <Item>(one: readonly Item[] | undefined, other: readonly Item[] | undefined): Item[] | undefined =>
  one || other ? [...new Set([...(one ?? []), ...(other ?? [])])] : undefined;

const maybe = (one: Shape | undefined, other: Shape | undefined): Shape | undefined =>
  one && other ? intersect(one, other) : (one ?? other);

/** Without the members that say nothing. */
export function shapeOf(draft: Draft & Pick<Shape, 'types'>): Shape {
  return Object.fromEntries(Object.entries(draft).filter(([, value]) => value !== undefined)) as unknown as Shape;
}

/** The values that both shapes take. Annotations of the second win. */
export function intersect(one: Shape, other: Shape): Shape {
  if (one === ANY) return other;
  if (other === ANY) return one;
  const values =
    one.values && other.values
      ? one.values.filter((value) => other.values?.some((known) => canonical(known) === canonical(value)))
      : (one.values ?? other.values);
  return shapeOf({
    types: new Set([...one.types].filter((type) => other.types.has(type))),
    values,
    integer: one.integer ?? other.integer,
    minimum: higher(one.minimum, other.minimum),
    maximum: lower(one.maximum, other.maximum),
    multipleOf: commonMultiple(one.multipleOf, other.multipleOf),
    minLength: higher(one.minLength, other.minLength),
    maxLength: lower(one.maxLength, other.maxLength),
    patterns: both(one.patterns, other.patterns),
    formats: both(one.formats, other.formats),
    minItems: higher(one.minItems, other.minItems),
    maxItems: lower(one.maxItems, other.maxItems),
    uniqueItems: one.uniqueItems ?? other.uniqueItems,
    prefix: prefixes(one, other),
    items: maybe(one.items, other.items),
    properties: members(one, other),
    required:
      one.required || other.required ? new Set([...(one.required ?? []), ...(other.required ?? [])]) : undefined,
    rest: maybe(one.rest, other.rest),
    names: maybe(one.names, other.names),
    minProperties: higher(one.minProperties, other.minProperties),
    maxProperties: lower(one.maxProperties, other.maxProperties),
    dependent: dependents(one.dependent, other.dependent),
    conditions: conditions(one.conditions, other.conditions),
    opaque: both(one.opaque, other.opaque),
    notes: one.notes || other.notes ? { ...one.notes, ...other.notes } : undefined,
  });
}

function commonMultiple(one: number | undefined, other: number | undefined): number | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  const divisor = (a: number, b: number): number => (b === 0 ? a : divisor(b, a % b));
  return (one * other) / divisor(one, other);
}

function prefixes(one: Shape, other: Shape): Shape[] | undefined {
  const length = Math.max(one.prefix?.length ?? 0, other.prefix?.length ?? 0);
  if (length === 0) return undefined;
  return Array.from({ length }, (_item, index) => intersect(itemShape(one, index), itemShape(other, index)));
}

function members(one: Shape, other: Shape): Map<string, Shape> | undefined {
  if (!one.properties && !other.properties) return undefined;
  const names = new Set([...(one.properties?.keys() ?? []), ...(other.properties?.keys() ?? [])]);
  return new Map([...names].map((name) => [name, intersect(memberShape(one, name), memberShape(other, name))]));
}

function dependents(one: Shape['dependent'], other: Shape['dependent']): Shape['dependent'] | undefined {
  if (!one || !other) return one ?? other;
  const names = new Set([...one.keys(), ...other.keys()]);
  return new Map([...names].map((name) => [name, both(one.get(name), other.get(name)) ?? []]));
}

function conditions(one: Shape['conditions'], other: Shape['conditions']): readonly Condition[] | undefined {
  return one && other ? [...one, ...other] : (one ?? other);
}
