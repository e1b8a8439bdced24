/** The kinds of JSON values; a whole number is a number. */
export type JsonType = 'null' | 'boolean' | 'object' | 'array' | 'string' | 'number';

/** All of them, in the order in which they are shown. */
export const TYPES: readonly JsonType[] = ['null', 'boolean', 'object', 'array', 'string', 'number'];

/** What holds under a condition. */
export interface Condition {
  readonly if: Shape;
  readonly then: Shape;
  readonly else: Shape;
}

/**
 * A schema in normal form: references written out, `allOf` taken together, `const` as `enum`, types merged. All that is
 * said holds at once, each limit for its own type only. What is not said is free.
 */
export interface Shape {
  readonly types: ReadonlySet<JsonType>;
  /** The only values, where they are listed. */
  readonly values?: readonly unknown[];
  /** Numbers are whole. */
  readonly integer?: true;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly multipleOf?: number;
  readonly minLength?: number;
  readonly maxLength?: number;
  /** All of them hold. */
  readonly patterns?: readonly string[];
  readonly formats?: readonly string[];
  readonly minItems?: number;
  readonly maxItems?: number;
  readonly uniqueItems?: true;
  /** Of the first items. */
  readonly prefix?: readonly Shape[];
  /** Of the other items. */
  readonly items?: Shape;
  readonly properties?: ReadonlyMap<string, Shape>;
  readonly required?: ReadonlySet<string>;
  /** Of members that `properties` does not name; nothing for a sealed object. */
  readonly rest?: Shape;
  readonly names?: Shape;
  readonly minProperties?: number;
  readonly maxProperties?: number;
  readonly dependent?: ReadonlyMap<string, readonly string[]>;
  readonly conditions?: readonly Condition[];
  /** Keywords outside the portable subset with what they say: nothing is concluded from them. */
  readonly opaque?: readonly string[];
  /** Annotations, by keyword. */
  readonly notes?: Readonly<Record<string, unknown>>;
}

/** Every value. */
export const ANY: Shape = { types: new Set(TYPES) };

/** No value. */
export const NEVER: Shape = { types: new Set() };

/** Whether a settled shape takes no value. */
export const isNever = ({ types }: Shape): boolean => types.size === 0;

/** The shape of a member. */
export const memberShape = (shape: Shape, name: string): Shape => shape.properties?.get(name) ?? shape.rest ?? ANY;

/** The shape of an item. */
export const itemShape = (shape: Shape, index: number): Shape => shape.prefix?.[index] ?? shape.items ?? ANY;

/** Whether something in a shape is not understood, here or below. */
export function isOpaque(shape: Shape): boolean {
  const parts = [
    ...(shape.prefix ?? []),
    ...(shape.properties?.values() ?? []),
    ...[shape.items, shape.rest, shape.names].filter((part): part is Shape => part !== undefined),
    ...(shape.conditions ?? []).flatMap((one) => [one.if, one.then, one.else]),
  ];
  return shape.opaque !== undefined || parts.some(isOpaque);
}

/** Whether a shape takes every value. */
export const saysNothing = (shape: Shape): boolean =>
  shape.types.size === TYPES.length && Object.keys(shape).every((member) => member === 'types' || member === 'notes');
