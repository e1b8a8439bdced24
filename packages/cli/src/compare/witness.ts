import {
  boundaryValues,
  documentsNear,
  randomOf,
  REMOVED,
  type SchemaNode,
  smallest,
  withValue,
} from '@guitu/core/generate';
import type { Obstacle } from './shape/includes.js';
import { faults, holds } from './shape/holds.js';
import { searchText } from './shape/patterns.js';
import { settle } from './shape/settle.js';
import { memberShape, type Shape } from './shape/shape.js';

/** How many documents near the examples are tried when no single change shows a difference. */
const TRIED = 300;

/** What accepts documents: a shape, and rules beside it. */
export interface Side {
  readonly shape: Shape;
  /** Ids of error rules that a document breaks. */
  readonly broken: (document: unknown) => readonly string[];
  /** Documents that are accepted, by name. */
  readonly examples: readonly (readonly [name: string, document: unknown])[];
}

/** A document that one side accepts and the other does not. */
export interface Difference {
  readonly document: unknown;
  readonly example?: string;
  readonly path: string;
  readonly code: string;
}

/** A shape as a schema, for the makers of values: one kind, one pattern. */
export function plain(shape: Shape): SchemaNode {
  const { values, integer, patterns, formats, items, properties, required } = shape;
  const types = [...shape.types].map((type) => (type === 'number' && integer ? 'integer' : type));
  const limits: Record<string, unknown> = {};
  for (const name of LIMITS) if (shape[name] !== undefined) limits[name] = shape[name];
  return {
    // Objects and texts first: what is nearer to a document is the better beginning.
    type: types.sort((one, other) => PREFERRED.indexOf(one) - PREFERRED.indexOf(other)),
    ...limits,
    ...(values ? { enum: values } : {}),
    ...(patterns?.[0] === undefined ? {} : { pattern: patterns[0] }),
    ...(formats?.[0] === undefined ? {} : { format: formats[0] }),
    ...(items ? { items: plain(settle(items)) } : {}),
    ...(properties
      ? { properties: Object.fromEntries([...properties].map(([name, member]) => [name, plain(settle(member))])) }
      : {}),
    ...(required ? { required: [...required] } : {}),
  } as SchemaNode;
}

const PREFERRED = ['object', 'array', 'string', 'integer', 'number', 'boolean', 'null'];
const LIMITS = ['minimum', 'maximum', 'minLength', 'maxLength', 'minItems', 'maxItems', 'minProperties'] as const;

/** Values of patterns outside the closed subset cannot be made. */
function orNothing<Value>(make: () => Value): Value | undefined {
  try {
    return make();
  } catch {
    return undefined;
  }
}

/** Values to try at the place of an obstacle. */
function valuesAt({ keyword, inner, outer }: Obstacle): unknown[] {
  if (keyword === 'required' || keyword === 'dependentRequired') return [REMOVED];
  const values = [
    ...(orNothing(() => boundaryValues(plain(inner))) ?? []),
    ...(orNothing(() => boundaryValues(plain(outer))) ?? []),
  ];
  if (keyword === 'enum' || keyword === 'type') values.unshift(...(inner.values ?? []));
  if (keyword === 'property') values.unshift(orNothing(() => smallest(plain(inner))));
  for (const pattern of inner.types.has('string') ? [undefined, ...(outer.patterns ?? [])] : []) {
    const { text } = searchText(inner, pattern);
    if (text !== undefined) values.push(text);
  }
  return values;
}

/** `/a/*` → its names; a member that no list names is called `extra`. */
const wayOf = (path: string): string[] =>
  path
    .split('/')
    .slice(1)
    .map((name) => (name === '+' ? 'extra' : name));

/** Whether a fault lies where an obstacle is, or below. */
const liesAt = (fault: string, path: string): boolean => {
  const way = wayOf(path);
  const names = fault.split('/').slice(1);
  return way.every((name, index) => name === '*' || name === names[index]);
};

/**
 * A document that `one` accepts and `other` does not, for an obstacle between their schemas. First the place of the
 * obstacle is given values at its limits, in examples and in a smallest document; then documents near them are tried,
 * by numbers that a seed decides. Nothing where none is found.
 */
export function findDifference(one: Side, other: Side, obstacle: Obstacle, seed: string): Difference | undefined {
  const shape = settle(one.shape);
  const node = plain(shape);
  const least = orNothing(() => smallest(node));
  const bases: (readonly [name: string | undefined, document: unknown])[] = [
    ...one.examples,
    ...(least === undefined ? [] : [[undefined, least] as const]),
  ];
  const values = valuesAt(obstacle);
  const way = wayOf(obstacle.path);
  let elsewhere: Difference | undefined;
  for (const [example, base] of bases) {
    for (const value of [undefined, ...values]) {
      for (const document of value === undefined ? [base] : changedAt(base, node, way, value)) {
        const found = differs(one, other, document, obstacle.path);
        if (!found) continue;
        const difference = { document, ...(example === undefined ? {} : { example }), ...found.fault };
        if (found.isThere) return difference;
        elsewhere ??= difference;
      }
    }
  }
  if (elsewhere) return elsewhere;
  for (const [example, base] of obstacle.keyword === 'if' ? bases : []) {
    for (const document of underConditions(base, node, obstacle)) {
      const found = differs(one, other, document, obstacle.path);
      if (found) return { document, ...(example === undefined ? {} : { example }), ...found.fault };
    }
  }
  const starts = bases.map(([, document]) => document);
  const near = orNothing(() => [...documentsNear(node, starts, randomOf(seed), TRIED)]) ?? [];
  for (const document of near) {
    const found = differs(one, other, document, obstacle.path);
    if (found) return { document, ...found.fault };
  }
  return undefined;
}

/** Values of a condition and of what it asks for that are tried with each other. */
const TRIED_UNDER_CONDITIONS = 16;

/** Documents with the members that a condition looks at as it wants them, and those that it asks for as it does not. */
function* underConditions(base: unknown, node: SchemaNode, { path, outer }: Obstacle): Generator<unknown> {
  const place = wayOf(path);
  const valuesOf = (shape: Shape, name: string): unknown[] => {
    const made = orNothing(() => boundaryValues(plain(settle(memberShape(shape, name))))) ?? [];
    return [REMOVED, ...made.slice(0, TRIED_UNDER_CONDITIONS)];
  };
  for (const { if: given, then, else: otherwise } of outer.conditions ?? [])
    for (const name of namesOf(given))
      for (const value of valuesOf(given, name)) {
        const under = withValue(base, node, [...place, name], value);
        yield under;
        for (const asked of [then, otherwise])
          for (const other of namesOf(asked))
            for (const second of valuesOf(asked, other)) yield withValue(under, node, [...place, other], second);
      }
}

const namesOf = ({ properties, required }: Shape): string[] => [
  ...new Set([...(properties?.keys() ?? []), ...(required ?? [])]),
];

/** The document with a value at a place, and with that value wherever the old one stood: rules ask that names agree. */
function changedAt(base: unknown, node: SchemaNode, way: readonly string[], value: unknown): unknown[] {
  const changed = withValue(base, node, way, value);
  const before = way.reduce<unknown>(
    (at, name) => (at as Record<string, unknown> | undefined)?.[name === '*' ? '0' : name],
    base,
  );
  const isTold = typeof before === 'string' && before.length > 1 && typeof value === 'string';
  return isTold ? [changed, replaced(changed, before, value)] : [changed];
}

function replaced(document: unknown, before: string, value: string): unknown {
  if (document === before) return value;
  if (Array.isArray(document)) return document.map((item) => replaced(item, before, value));
  if (typeof document !== 'object' || document === null) return document;
  return Object.fromEntries(Object.entries(document).map(([name, member]) => [name, replaced(member, before, value)]));
}

function differs(
  one: Side,
  other: Side,
  document: unknown,
  path: string,
): { readonly fault: { readonly path: string; readonly code: string }; readonly isThere: boolean } | undefined {
  if (!holds(one.shape, document) || one.broken(document).length > 0) return undefined;
  const found = [...faults(other.shape, document)];
  const there = found.find((fault) => liesAt(fault.path, path)) ?? found[0];
  if (there === undefined) return undefined;
  return { fault: { path: there.path, code: there.keyword }, isThere: liesAt(there.path, path) };
}
