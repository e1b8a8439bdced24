import type { Random } from '@guitu/core/generate';

type Schema = Record<string, unknown>;

const PATTERNS = ['^a+$', '^a{1,2}$', '^[ab]+$', '^(a|b)$', '^[ab]{2}$', '^b?a*$'];
const NAMES = ['a', 'b', 'c'];
const VALUES = [null, true, false, 0, 1, 2, 'a', 'b', 'ab'];

/** A schema of the portable subset over few small values. */
export function randomSchema(random: Random, depth = 2): Schema {
  const schema = random.below(depth > 0 ? 8 : 5);
  switch (schema) {
    case 0:
      return random.below(3) > 0 ? { type: 'boolean' } : maybeOf(random, { type: ['boolean', 'null'] });
    case 1:
      return numbers(random);
    case 2:
    case 3:
      return texts(random);
    case 4:
      return random.below(2) > 0 ? { const: random.oneOf(VALUES) } : { enum: some(random, VALUES) };
    case 5:
      return list(random, depth);
    default:
      return object(random, depth);
  }
}

/** At least one of several items, in their order. */
function some<Item>(random: Random, items: readonly Item[]): Item[] {
  const chosen = items.filter(() => random.below(3) === 0);
  return chosen.length > 0 ? chosen : [random.oneOf(items)];
}

const maybeOf = (random: Random, schema: Schema): Schema =>
  random.below(6) === 0 ? { ...schema, enum: some(random, VALUES) } : schema;

const limits = (random: Random, least: string, most: string, top: number): Schema => ({
  ...(random.below(2) > 0 ? { [least]: random.below(top) } : {}),
  ...(random.below(2) > 0 ? { [most]: random.below(top + 1) } : {}),
});

const numbers = (random: Random): Schema =>
  maybeOf(random, {
    type: random.oneOf(['integer', 'number', ['integer', 'null']]),
    ...limits(random, 'minimum', 'maximum', 3),
    ...(random.below(6) === 0 ? { multipleOf: random.oneOf([1, 2]) } : {}),
  });

const texts = (random: Random): Schema =>
  maybeOf(random, {
    type: random.below(5) > 0 ? 'string' : ['string', 'number'],
    ...limits(random, 'minLength', 'maxLength', 3),
    ...(random.below(2) > 0 ? { pattern: random.oneOf(PATTERNS) } : {}),
  });

const list = (random: Random, depth: number): Schema => ({
  type: 'array',
  ...limits(random, 'minItems', 'maxItems', 2),
  ...(random.below(5) === 0 ? { prefixItems: [randomSchema(random, 0)] } : {}),
  ...(random.below(4) > 0 ? { items: randomSchema(random, depth - 1) } : {}),
  ...(random.below(6) === 0 ? { uniqueItems: true } : {}),
});

function object(random: Random, depth: number): Schema {
  const names = some(random, NAMES);
  const properties = Object.fromEntries(names.map((name) => [name, randomSchema(random, depth - 1)]));
  const required = names.filter(() => random.below(2) > 0);
  const first = names[0] ?? 'a';
  return {
    type: 'object',
    properties,
    ...(required.length > 0 ? { required } : {}),
    ...(random.below(4) > 0 ? { [random.oneOf(['additionalProperties', 'unevaluatedProperties'])]: false } : {}),
    ...(random.below(8) === 0 ? limits(random, 'minProperties', 'maxProperties', 2) : {}),
    ...(random.below(8) === 0 ? { dependentRequired: { [first]: [random.oneOf(names)] } } : {}),
    ...(random.below(10) === 0 ? { propertyNames: { pattern: random.oneOf(['^[ab]$', '^[a-c]$']) } } : {}),
    ...(random.below(4) === 0 ? condition(random, names, first) : {}),
    ...(random.below(8) === 0 ? { allOf: [{ required: [random.oneOf(names)] }] } : {}),
  };
}

const condition = (random: Random, names: readonly string[], first: string): Schema => ({
  if: {
    properties: { [first]: { const: random.oneOf(VALUES) } },
    ...(random.below(3) > 0 ? { required: [first] } : {}),
  },
  then: { required: [random.oneOf(names)] },
  ...(random.below(2) > 0 ? { else: { properties: { [random.oneOf(names)]: randomSchema(random, 0) } } } : {}),
});

/** The schema with one place written anew, as the next version of a standard has it. */
export function changed(random: Random, schema: Schema, depth = 2): Schema {
  const places = Object.keys(schema);
  const at = random.oneOf(places);
  const inner = schema[at];
  switch (random.below(5)) {
    case 0:
      return randomSchema(random, depth);
    case 1: {
      const { [at]: _gone, ...rest } = schema;
      return at === 'if' ? schema : rest;
    }
    default:
      break;
  }
  if (at === 'properties') {
    const members = inner as Record<string, Schema>;
    const name = random.oneOf(NAMES);
    const member = members[name];
    return {
      ...schema,
      properties: { ...members, [name]: member ? changed(random, member, depth - 1) : randomSchema(random, 0) },
    };
  }
  if (at === 'items') return { ...schema, items: changed(random, inner as Schema, depth - 1) };
  if (at === 'required')
    return {
      ...schema,
      required: some(
        random,
        NAMES.filter((name) => name in ((schema['properties'] ?? {}) as object)),
      ),
    };
  if (typeof inner === 'number')
    return { ...schema, [at]: Math.max(at === 'multipleOf' ? 1 : 0, inner + random.oneOf([-1, 1])) };
  if (at === 'enum') return { ...schema, enum: some(random, VALUES) };
  if (at === 'pattern') return { ...schema, pattern: random.oneOf(PATTERNS) };
  return { ...schema, ...randomSchema(random, 0) };
}

/** Every value that small schemas tell apart, and some more. */
export function smallValues(): unknown[] {
  const scalars = [
    null,
    true,
    false,
    -1,
    0,
    0.5,
    1,
    1.5,
    2,
    3,
    4,
    '',
    'a',
    'b',
    'c',
    'aa',
    'ab',
    'ba',
    'aaa',
    'aab',
    'bba',
    'aaaa',
    'c0',
  ];
  const few = [null, true, false, -1, 0, 1, 2, 3, 0.5, '', 'a', 'b', 'ab', 'aaa', 'c'];
  const lists = [[], ...few.map((one) => [one]), ...few.flatMap((one) => few.map((other) => [one, other]))];
  const more = [
    [0, 0, 0],
    [0, 1, 2],
    ['a', 'b', 'ab'],
    ['a', 'a', 'a'],
    [true, false, null],
  ];
  const objects: Record<string, unknown>[] = [{}];
  for (const name of ['a', 'b', 'c', 'd']) for (const value of few) objects.push({ [name]: value });
  const fewer = [null, true, 0, 1, 2, 'a', 'b', 'ab', false, ''];
  for (const [one, other] of [
    ['a', 'b'],
    ['a', 'c'],
    ['b', 'c'],
    ['a', 'd'],
  ] as const)
    for (const value of fewer) for (const second of fewer) objects.push({ [one]: value, [other]: second });
  const least = [null, true, 0, 1, 'a', 'b'];
  for (const value of least)
    for (const second of least) for (const third of least) objects.push({ a: value, b: second, c: third });
  const deep = [[], [0], ['a'], {}, { a: 0 }, { a: 'a' }, { b: 1 }, { a: 0, b: 1 }, [[0]], [{}], [true, 'b']];
  const nested = deep.flatMap((inner) => [
    [inner],
    { a: inner },
    { b: inner },
    { a: inner, b: 0 },
    { c: inner },
    [inner, inner],
  ]);
  return [...scalars, ...lists, ...more, ...objects, ...nested];
}
