import { shapeOf } from './intersect.js';
import { canonical } from './canonical.js';
import { holds } from './holds.js';
import { lengthsOf, searchText } from './patterns.js';
import { ANY, isNever, itemShape, memberShape, NEVER, type JsonType, type Shape } from './shape.js';

/** Up to this many whole numbers are listed. */
const FEW = 64;

const settled = new WeakMap<Shape, Shape>();

/**
 * A shape with what follows from it written out: kinds of values that cannot be are left out, values are listed where
 * they are few, members that cannot be given are never, and limits are as narrow as the others make them.
 */
export function settle(shape: Shape): Shape {
  const known = settled.get(shape);
  if (known) return known;
  const result = listed(withoutEmpty(inside(shape)));
  settled.set(shape, result);
  settled.set(result, result);
  return result;
}

/** The same of everything below. */
function inside(shape: Shape): Shape {
  return shapeOf({
    ...shape,
    ...numbers(shape),
    prefix: shape.prefix?.map(settle),
    items: shape.items && settle(shape.items),
    ...membersOf(shape),
    conditions: shape.conditions?.map((one) => ({
      if: settle(one.if),
      then: settle(one.then),
      else: settle(one.else),
    })),
  });
}

const numbers = ({ integer, minimum, maximum }: Shape): Pick<Shape, 'minimum' | 'maximum'> =>
  integer
    ? {
        ...(minimum === undefined ? {} : { minimum: Math.ceil(minimum) }),
        ...(maximum === undefined ? {} : { maximum: Math.floor(maximum) }),
      }
    : {};

type Members = Pick<Shape, 'properties' | 'rest' | 'names' | 'required' | 'minProperties' | 'maxProperties'>;

function membersOf(shape: Shape): Members {
  const names = shape.names && settle(shape.names);
  const rest = shape.rest && settle(shape.rest);
  const required = requiredOf(shape);
  // What is asked for by name is looked at by name, also where only `rest` speaks of it.
  const known = new Set([...(shape.properties?.keys() ?? []), ...required]);
  const properties = new Map(
    [...known].map((name) => [name, names && !holds(names, name) ? NEVER : settle(memberShape(shape, name))]),
  );
  const isSealed = rest !== undefined && isNever(rest);
  const possible = [...properties.values()].filter((member) => !isNever(member)).length;
  const most = isSealed ? Math.min(shape.maxProperties ?? Infinity, possible) : (shape.maxProperties ?? Infinity);
  const least = Math.max(shape.minProperties ?? 0, required.size);
  return {
    ...(properties.size > 0 ? { properties } : {}),
    ...(rest ? { rest } : {}),
    ...(names && !isSealed ? { names } : {}),
    ...(required.size > 0 ? { required } : {}),
    ...(least > 0 ? { minProperties: least } : {}),
    ...(most < Infinity ? { maxProperties: most } : {}),
  };
}

/** Required members, with those that required members require. */
function requiredOf({ required, dependent }: Shape): Set<string> {
  const all = new Set(required);
  for (const name of all) for (const other of dependent?.get(name) ?? []) all.add(other);
  return all;
}

/** Without the kinds of values that no value can have. */
function withoutEmpty(shape: Shape): Shape {
  const types = new Set([...shape.types].filter((type) => !isEmpty(shape, type)));
  return { ...shape, types, ...(types.has('array') ? lengthOf(shape) : {}) };
}

function isEmpty(shape: Shape, type: JsonType): boolean {
  switch (type) {
    case 'number':
      return (shape.minimum ?? -Infinity) > (shape.maximum ?? Infinity);
    case 'string':
      return hasNoText(shape);
    case 'array':
      return (shape.minItems ?? 0) > mostItems(shape);
    case 'object':
      return (
        (shape.minProperties ?? 0) > (shape.maxProperties ?? Infinity) ||
        [...(shape.required ?? [])].some((name) => isNever(memberShape(shape, name)))
      );
    default:
      return false;
  }
}

/** Limits of length and patterns may leave no text; that is looked for only where there is something to find. */
function hasNoText(shape: Shape): boolean {
  const [least, most] = lengthsOf(shape);
  if (least > most) return true;
  const { text, isUnknown } = shape.patterns ? searchText(shape) : { text: '', isUnknown: undefined };
  return isUnknown !== true && text === undefined;
}

/** A list ends where an item cannot be. */
function mostItems(shape: Shape): number {
  const limit = shape.maxItems ?? Infinity;
  const last = shape.prefix?.length ?? 0;
  for (let index = 0; index <= last && index < limit; index += 1) if (isNever(itemShape(shape, index))) return index;
  return limit;
}

function lengthOf(shape: Shape): Pick<Shape, 'maxItems'> {
  const most = mostItems(shape);
  return most === Infinity ? {} : { maxItems: most };
}

/** With its values listed, where they are few. */
function listed(shape: Shape): Shape {
  if (isNever(shape)) return NEVER;
  const values = (shape.values ?? fewValues(shape))?.filter((value) => holds({ ...shape, ...noValues }, value));
  if (values === undefined) return shape;
  if (values.length === 0) return NEVER;
  const types = new Set(
    [...shape.types].filter((type) => values.some((value) => holds({ ...ANY, types: new Set([type]) }, value))),
  );
  return { ...shape, types, values };
}

const noValues = { values: undefined } as unknown as Pick<Shape, 'values'>;

/** All values of a shape, where they are few. */
function fewValues(shape: Shape): unknown[] | undefined {
  const values: unknown[] = [];
  for (const type of shape.types) {
    const few = fewOf(shape, type);
    if (few === undefined) return undefined;
    values.push(...few);
  }
  return [...new Map(values.map((value) => [canonical(value), value])).values()];
}

function fewOf(shape: Shape, type: JsonType): unknown[] | undefined {
  const { integer, minimum = -Infinity, maximum = Infinity } = shape;
  switch (type) {
    case 'null':
      return [null];
    case 'boolean':
      return [false, true];
    case 'number':
      if (minimum === maximum) return [minimum];
      return integer && maximum - minimum < FEW
        ? Array.from({ length: maximum - minimum + 1 }, (_value, index) => minimum + index)
        : undefined;
    case 'string':
      return shape.maxLength === 0 ? [''] : undefined;
    case 'array':
      return shape.maxItems === 0 ? [[]] : undefined;
    case 'object':
      return shape.maxProperties === 0 ? [{}] : undefined;
  }
}
