import { canonical, isObject } from './canonical.js';
import { intersect, shapeOf } from './intersect.js';
import { ANY, NEVER, TYPES, type JsonType, type Shape } from './shape.js';

/** Finds the schema that a `$ref` names, with the identifier that its own references are relative to. */
export type Resolve = (reference: string) => unknown;

/** Keywords that only say where and in which dialect. */
const IDENTITY = new Set(['$schema', '$id', '$defs', '$anchor', '$comment', 'x-id', 'x-version']);

/** Keywords that say nothing of which values hold. */
const NOTES = new Set(['title', 'description', 'deprecated', 'examples', 'default', 'readOnly', 'writeOnly']);

const NUMBERS = [
  ...['minimum', 'maximum', 'multipleOf', 'minLength', 'maxLength', 'minItems', 'maxItems'],
  ...['minProperties', 'maxProperties'],
] as const;

const KNOWN = new Set<string>([
  ...NUMBERS,
  ...['$ref', 'allOf', 'type', 'enum', 'const', 'pattern', 'format', 'uniqueItems', 'items', 'prefixItems'],
  ...['properties', 'required', 'additionalProperties', 'unevaluatedProperties', 'propertyNames'],
  ...['dependentRequired', 'if', 'then', 'else'],
]);

/** The names that a schema looks at in the object itself, in all branches; `all` when it looks at every name. */
interface Evaluated {
  readonly names: Set<string>;
  all: boolean;
  /** Names that only a branch of a condition looks at. */
  readonly sometimes: Set<string>;
}

/**
 * A schema of the portable subset in normal form. References that lead back to themselves, and keywords outside the
 * subset, are kept as texts from which nothing is concluded.
 */
export function normalise(schema: unknown, resolve: Resolve): Shape {
  return shaped(schema, resolve, []).shape;
}

interface Shaped {
  readonly shape: Shape;
  readonly seen: Evaluated;
}

/** What was referred to before, by who resolves references: shared types stand in every document. */
const referredTo = new WeakMap<Resolve, Map<string, Shaped>>();

function shaped(schema: unknown, resolve: Resolve, within: readonly string[]): Shaped {
  const seen: Evaluated = { names: new Set(), all: false, sometimes: new Set() };
  if (schema === false) return { shape: NEVER, seen };
  if (!isObject(schema)) return { shape: ANY, seen };
  const inner = (part: unknown): Shape => shaped(part, resolve, within).shape;
  const take = (part: unknown, isBranch = false): Shape => took(shaped(part, resolve, within), isBranch);
  const took = ({ shape, seen: others }: Shaped, isBranch = false): Shape => {
    for (const name of others.names) (isBranch ? seen.sometimes : seen.names).add(name);
    for (const name of others.sometimes) seen.sometimes.add(name);
    if (others.all) seen.all = true;
    return shape;
  };
  let shape: Shape = ANY;
  if (typeof schema['$ref'] === 'string') shape = took(referred(schema['$ref'], resolve, within));
  for (const part of listOf(schema['allOf'])) shape = intersect(shape, take(part));
  shape = intersect(shape, own(schema, inner));
  for (const name of Object.keys(isObject(schema['properties']) ? schema['properties'] : {})) seen.names.add(name);
  if (schema['additionalProperties'] !== undefined) seen.all = true;
  if (schema['if'] !== undefined) {
    const condition = {
      if: take(schema['if'], true),
      then: take(schema['then'] ?? true, true),
      else: take(schema['else'] ?? true, true),
    };
    shape = intersect(shape, { ...ANY, conditions: [condition] });
  }
  const { unevaluatedProperties: sealed } = schema;
  if (sealed !== undefined) {
    shape = seal(shape, seen, sealed, inner);
    seen.all = true;
  }
  return { shape, seen };
}

const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function referred(reference: string, resolve: Resolve, within: readonly string[]): Shaped {
  const cache = referredTo.get(resolve) ?? new Map<string, Shaped>();
  referredTo.set(resolve, cache);
  const known = cache.get(reference);
  if (known) return known;
  const target = within.includes(reference) ? undefined : resolve(reference);
  if (target === undefined) {
    const opaque = [`$ref ${reference.replace(/\/\d+\.\d+\//, '/')}`];
    return { shape: { ...ANY, opaque }, seen: { names: new Set(), all: false, sometimes: new Set() } };
  }
  const result = shaped(target, resolve, [...within, reference]);
  cache.set(reference, result);
  return result;
}

/** Names that no part of the schema looks at take `sealed`; those that only a branch looks at leave it open which. */
function seal(shape: Shape, seen: Evaluated, sealed: unknown, inner: (part: unknown) => Shape): Shape {
  if (seen.all) return shape;
  const hidden = [...seen.sometimes].filter((name) => !seen.names.has(name));
  if (hidden.length > 0)
    return intersect(shape, { ...ANY, opaque: [`unevaluatedProperties ${canonical([sealed, hidden.sort()])}`] });
  // Names that are looked at elsewhere stay as they are.
  const properties = new Map([...seen.names].map((name) => [name, ANY]));
  return intersect(shape, { ...ANY, properties, rest: inner(sealed) });
}

function own(schema: Readonly<Record<string, unknown>>, inner: (part: unknown) => Shape): Shape {
  const names = Object.keys(schema);
  const notes = Object.fromEntries(
    names
      .filter((name) => NOTES.has(name) || (name.startsWith('x-') && !IDENTITY.has(name)))
      .map((name) => [name, schema[name]]),
  );
  const opaque = names
    .filter((name) => !KNOWN.has(name) && !NOTES.has(name) && !IDENTITY.has(name) && !name.startsWith('x-'))
    .map((name) => `${name} ${canonical(schema[name])}`);
  const { additionalProperties: rest, properties, prefixItems, required, dependentRequired } = schema;
  const numbers = Object.fromEntries(
    NUMBERS.filter((name) => typeof schema[name] === 'number').map((name) => [name, schema[name] as number]),
  );
  const { const: fixed, enum: listed } = schema;
  const values = fixed === undefined ? listed : Array.isArray(listed) ? common([fixed], listed) : [fixed];
  return shapeOf({
    ...typesOf(schema['type']),
    ...numbers,
    values: Array.isArray(values) ? distinct(values) : undefined,
    patterns: typeof schema['pattern'] === 'string' ? [schema['pattern']] : undefined,
    formats: typeof schema['format'] === 'string' ? [schema['format']] : undefined,
    uniqueItems: schema['uniqueItems'] === true ? true : undefined,
    prefix: Array.isArray(prefixItems) ? prefixItems.map(inner) : undefined,
    items: schema['items'] === undefined ? undefined : inner(schema['items']),
    properties: isObject(properties)
      ? new Map(Object.entries(properties).map(([name, member]) => [name, inner(member)]))
      : undefined,
    required: Array.isArray(required) ? new Set(required as string[]) : undefined,
    rest: rest === undefined ? undefined : inner(rest),
    names: schema['propertyNames'] === undefined ? undefined : inner(schema['propertyNames']),
    dependent: isObject(dependentRequired)
      ? new Map(Object.entries(dependentRequired as Record<string, string[]>))
      : undefined,
    opaque: opaque.length > 0 ? opaque : undefined,
    notes: Object.keys(notes).length > 0 ? notes : undefined,
  });
}

const common = (one: readonly unknown[], other: readonly unknown[]): unknown[] =>
  one.filter((value) => other.some((known) => canonical(known) === canonical(value)));

const distinct = (values: readonly unknown[]): unknown[] => [
  ...new Map(values.map((value) => [canonical(value), value])).values(),
];

function typesOf(type: unknown): Pick<Shape, 'types' | 'integer'> {
  if (type === undefined) return { types: new Set(TYPES) };
  const names = new Set((Array.isArray(type) ? type : [type]) as string[]);
  const isWhole = names.has('integer') && !names.has('number');
  const types = new Set(TYPES.filter((name) => names.has(name) || (name === 'number' && names.has('integer'))));
  return isWhole ? { types, integer: true } : { types: types as Set<JsonType> };
}
