import { isObject } from '../flatten.mjs';
import { characterCount, formats } from './core-parts.mjs';

/**
 * One thing that a flat schema asks for. `member` is set for `required`, which asks for each member by itself.
 * @typedef {{ template: string, node: any, keyword: string, member?: string, ofNames: boolean }} Constraint
 * @typedef {Constraint & { path: string, code: string }} Broken a constraint that a value breaks, and the issue that says so
 */

/** Keywords that say nothing about validity, or only where others stand. */
const SILENT = new Set([
  ...['$schema', '$id', '$comment', 'title', 'description', 'examples', 'deprecated'],
  ...['properties', 'items', 'propertyNames', 'required'],
]);

/** `minLength` → `min-length`. @param {string} keyword */
export const codeOf = (keyword) => keyword.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);

/** @param {string} name */
const escaped = (name) => (/[~/]/.test(name) ? name.replace(/~/g, '~0').replace(/\//g, '~1') : name);

/** @type {WeakMap<any, string[]>} */
const known = new WeakMap();

/** @param {any} node @returns {string[]} */
const keywordsOf = (node) => {
  const found =
    known.get(node) ?? Object.keys(node).filter((keyword) => !keyword.startsWith('x-') && !SILENT.has(keyword));
  known.set(node, found);
  return found;
};

/** Every constraint of a flat schema, in its order. @param {any} node @returns {Generator<Constraint>} */
export function* constraintsOf(node, template = '') {
  for (const keyword of keywordsOf(node)) yield { template, node, keyword, ofNames: false };
  for (const member of node.required ?? []) yield { template, node, keyword: 'required', member, ofNames: false };
  if (node.propertyNames)
    for (const keyword of keywordsOf(node.propertyNames))
      yield { template, node: node.propertyNames, keyword, ofNames: true };
  for (const [name, member] of Object.entries(node.properties ?? {}))
    yield* constraintsOf(member, `${template}/${escaped(name)}`);
  if (isObject(node.items)) yield* constraintsOf(node.items, `${template}/*`);
}

/** Numbers are those that JSON can write. @param {unknown} value */
const isNumber = (value) => typeof value === 'number' && Number.isFinite(value);

/** @type {Record<string, (value: any) => boolean>} */
const TYPES = {
  string: (value) => typeof value === 'string',
  boolean: (value) => typeof value === 'boolean',
  number: isNumber,
  integer: (value) => isNumber(value) && value % 1 === 0,
  array: Array.isArray,
  object: isObject,
};

/** @param {(value: any, limit: any) => boolean} holds */
const ofText = (holds) => (/** @type {any} */ value, /** @type {any} */ limit) =>
  typeof value !== 'string' || holds(value, limit);
/** @param {(value: any, limit: any) => boolean} holds */
const ofNumber = (holds) => (/** @type {any} */ value, /** @type {any} */ limit) =>
  !isNumber(value) || holds(value, limit);
/** @param {(value: any, limit: any) => boolean} holds */
const ofList = (holds) => (/** @type {any} */ value, /** @type {any} */ limit) =>
  !Array.isArray(value) || holds(value.length, limit);
/** @param {(value: any, limit: any) => boolean} holds */
const ofObject = (holds) => (/** @type {any} */ value, /** @type {any} */ limit) =>
  !isObject(value) || holds(Object.keys(value).length, limit);

/** @type {Map<string, RegExp>} */
const compiled = new Map();

/** @param {string} pattern */
const expression = (pattern) => {
  const found = compiled.get(pattern) ?? new RegExp(pattern, 'u');
  compiled.set(pattern, found);
  return found;
};

/** Whether a value satisfies one keyword by itself. @type {Record<string, (value: any, limit: any) => boolean>} */
const HOLDS = {
  type: (value, limit) => TYPES[limit]?.(value) === true,
  const: (value, limit) => value === limit,
  enum: (value, limit) => limit.includes(value),
  minimum: ofNumber((value, limit) => value >= limit),
  maximum: ofNumber((value, limit) => value <= limit),
  minLength: ofText((value, limit) => characterCount(value) >= limit),
  maxLength: ofText((value, limit) => characterCount(value) <= limit),
  pattern: ofText((value, limit) => expression(limit).test(value)),
  format: ofText(
    (value, limit) => /** @type {Record<string, (text: string) => boolean>} */ (formats)[limit]?.(value) === true,
  ),
  minItems: ofList((count, limit) => count >= limit),
  maxItems: ofList((count, limit) => count <= limit),
  minProperties: ofObject((count, limit) => count >= limit),
  maxProperties: ofObject((count, limit) => count <= limit),
};

/**
 * Every constraint of a flat schema that a value breaks. Each keyword is looked at by itself, so a schema without
 * one of them accepts exactly the values that break no other. Fails on a keyword that it does not know.
 * @param {any} node @param {any} value @returns {Broken[]}
 */
export const brokenBy = (node, value, template = '', path = '') => {
  /** @type {Broken[]} */
  const broken = [];
  const own = { template, node, ofNames: false };
  for (const keyword of keywordsOf(node)) {
    if (keyword === 'unevaluatedProperties') {
      if (node[keyword] !== false || !isObject(value)) continue;
      for (const name of Object.keys(value))
        if (!Object.hasOwn(node.properties ?? {}, name))
          broken.push({ ...own, keyword, path: `${path}/${escaped(name)}`, code: codeOf(keyword) });
      continue;
    }
    const holds = HOLDS[keyword];
    if (!holds) throw new Error(`no counterexample can be made for ${keyword} at ${template || 'the root'}`);
    if (!holds(value, node[keyword])) broken.push({ ...own, keyword, path, code: codeOf(keyword) });
  }
  if (Array.isArray(value) && isObject(node.items))
    for (const [index, row] of value.entries())
      broken.push(...brokenBy(node.items, row, `${template}/*`, `${path}/${index}`));
  if (!isObject(value)) return broken;
  for (const member of node.required ?? [])
    if (!Object.hasOwn(value, member))
      broken.push({ ...own, keyword: 'required', member, path: `${path}/${escaped(member)}`, code: 'required' });
  for (const [name, inner] of Object.entries(value)) {
    const part = Object.hasOwn(node.properties ?? {}, name) ? node.properties[name] : undefined;
    if (part !== undefined)
      broken.push(...brokenBy(part, inner, `${template}/${escaped(name)}`, `${path}/${escaped(name)}`));
    if (node.propertyNames)
      for (const { keyword } of brokenBy(node.propertyNames, name))
        broken.push({
          ...own,
          node: node.propertyNames,
          ofNames: true,
          keyword,
          path: `${path}/${escaped(name)}`,
          code: 'property-names',
        });
  }
  return broken;
};

/** Whether two constraints are one. @param {Constraint} one @param {Constraint} other */
export const isSame = (one, other) =>
  one.node === other.node && one.keyword === other.keyword && one.member === other.member;
