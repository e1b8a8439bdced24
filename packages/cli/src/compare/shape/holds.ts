import { isDate, isDateTime } from '@guitu/core';
import { canonical, isObject } from './canonical.js';
import { itemShape, memberShape, type JsonType, type Shape } from './shape.js';

/** Where a value breaks a shape, and by which keyword. */
export interface Fault {
  readonly path: string;
  readonly keyword: string;
}

const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i;

/** What a format asks of a text; formats that are not known ask nothing, as in the engines. */
const FORMATS: Readonly<Record<string, (text: string) => boolean>> = {
  date: isDate,
  'date-time': isDateTime,
  uuid: (text) => UUID.test(text),
};

const patterns = new Map<string, RegExp>();

/** Whether a text matches a pattern of a schema. */
function matches(pattern: string, text: string): boolean {
  const known = patterns.get(pattern) ?? new RegExp(pattern, 'u');
  patterns.set(pattern, known);
  return known.test(text);
}

const characters = (text: string): number => Array.from(text).length;

const texts = new WeakMap<readonly unknown[], ReadonlySet<string>>();

/** Listed values as texts: lists are long and looked at often. */
function textsOf(values: readonly unknown[]): ReadonlySet<string> {
  const known = texts.get(values) ?? new Set(values.map(canonical));
  texts.set(values, known);
  return known;
}

/** The kind of a JSON value. */
function typeOf(value: unknown): JsonType {
  if (value === null) return 'null';
  if (Array.isArray(value)) return 'array';
  return typeof value as JsonType;
}

/** Whether a shape takes a value. What is outside the portable subset is not looked at. */
export function holds(shape: Shape, value: unknown): boolean {
  for (const _fault of faults(shape, value)) return false;
  return true;
}

/** Where a value breaks a shape; nothing when the shape takes it. */
export function* faults(shape: Shape, value: unknown, path = ''): Generator<Fault> {
  const type = typeOf(value);
  if (!shape.types.has(type)) {
    yield { path, keyword: 'type' };
    return;
  }
  if (shape.values && !textsOf(shape.values).has(canonical(value))) yield { path, keyword: 'enum' };
  if (typeof value === 'number') yield* ofNumber(shape, value, path);
  else if (typeof value === 'string') yield* ofText(shape, value, path);
  else if (Array.isArray(value)) yield* ofList(shape, value, path);
  else if (isObject(value)) yield* ofObject(shape, value, path);
  for (const { if: given, then, else: otherwise } of shape.conditions ?? [])
    yield* faults(holds(given, value) ? then : otherwise, value, path);
}

function* ofNumber(shape: Shape, value: number, path: string): Generator<Fault> {
  if (shape.integer && !Number.isInteger(value)) yield { path, keyword: 'type' };
  if (value < (shape.minimum ?? -Infinity)) yield { path, keyword: 'minimum' };
  if (value > (shape.maximum ?? Infinity)) yield { path, keyword: 'maximum' };
  if (shape.multipleOf !== undefined && !Number.isInteger(value / shape.multipleOf))
    yield { path, keyword: 'multipleOf' };
}

function* ofText(shape: Shape, value: string, path: string): Generator<Fault> {
  const length = characters(value);
  if (length < (shape.minLength ?? 0)) yield { path, keyword: 'minLength' };
  if (length > (shape.maxLength ?? Infinity)) yield { path, keyword: 'maxLength' };
  for (const pattern of shape.patterns ?? []) if (!matches(pattern, value)) yield { path, keyword: 'pattern' };
  for (const format of shape.formats ?? []) if (FORMATS[format]?.(value) === false) yield { path, keyword: 'format' };
}

function* ofList(shape: Shape, value: readonly unknown[], path: string): Generator<Fault> {
  if (value.length < (shape.minItems ?? 0)) yield { path, keyword: 'minItems' };
  if (value.length > (shape.maxItems ?? Infinity)) yield { path, keyword: 'maxItems' };
  if (shape.uniqueItems && new Set(value.map(canonical)).size < value.length) yield { path, keyword: 'uniqueItems' };
  if (!shape.items && !shape.prefix) return;
  for (const [index, item] of value.entries()) yield* faults(itemShape(shape, index), item, `${path}/${index}`);
}

function* ofObject(shape: Shape, value: Record<string, unknown>, path: string): Generator<Fault> {
  const names = Object.keys(value);
  if (names.length < (shape.minProperties ?? 0)) yield { path, keyword: 'minProperties' };
  if (names.length > (shape.maxProperties ?? Infinity)) yield { path, keyword: 'maxProperties' };
  for (const name of shape.required ?? [])
    if (!Object.hasOwn(value, name)) yield { path: `${path}/${name}`, keyword: 'required' };
  for (const [name, others] of shape.dependent ?? [])
    if (Object.hasOwn(value, name))
      for (const other of others)
        if (!Object.hasOwn(value, other)) yield { path: `${path}/${other}`, keyword: 'dependentRequired' };
  for (const name of names) {
    if (shape.names && !holds(shape.names, name)) yield { path: `${path}/${name}`, keyword: 'propertyNames' };
    const member = memberShape(shape, name);
    if (member.types.size === 0) yield { path: `${path}/${name}`, keyword: 'property' };
    else yield* faults(member, value[name], `${path}/${name}`);
  }
}
