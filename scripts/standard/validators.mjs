import { transformSync } from 'esbuild';
import { _ } from 'ajv';
import { Ajv2020 } from 'ajv/dist/2020.js';
import standaloneModule from 'ajv/dist/standalone/index.js';
import { isObject } from './flatten.mjs';
import { slim } from './slim.mjs';

const standalone = /** @type {any} */ (standaloneModule).default ?? standaloneModule;

/** What a generated validator needs at run time; written once, in core's `runtime.ts`. */
const RUNTIME = { ucs2length: 'characterCount' };

/** Keywords that say nothing about validity. */
const isAnnotation = (/** @type {string} */ keyword) =>
  keyword.startsWith('x-') ||
  ['title', 'description', '$schema', '$id', '$comment', 'examples', 'default', 'deprecated'].includes(keyword);

/** Where the members of a keyword are schemas by name rather than keywords. */
const NAMED = new Set(['properties', '$defs', 'dependentRequired']);

/** @param {any} schema @returns {any} constraints only, sealed by `additionalProperties` because nothing is left to combine */
export const constraints = (schema) => {
  if (Array.isArray(schema)) return schema.map(constraints);
  if (!isObject(schema)) return schema;
  /** @type {Record<string, any>} */
  const result = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (isAnnotation(keyword)) continue;
    if (keyword === 'unevaluatedProperties') result.additionalProperties = value;
    else if (keyword === 'enum' || keyword === 'const' || keyword === 'required') result[keyword] = value;
    else if (NAMED.has(keyword))
      result[keyword] = Object.fromEntries(Object.entries(value).map(([name, part]) => [name, constraints(part)]));
    // The format `date` says all that its pattern says, and is reported in one issue.
    else if (keyword === 'pattern' && schema.format !== undefined) continue;
    else result[keyword] = constraints(value);
  }
  return result;
};

/** Moves every object schema that occurs more than once into `$defs`, so that its code is generated once. @param {any} schema */
const shared = (schema) => {
  /** @type {Map<string, number>} */
  const counts = new Map();
  const count = (/** @type {any} */ part) => {
    if (Array.isArray(part)) return part.forEach(count);
    if (!isObject(part)) return;
    if (part.type === 'object' || part.type === 'array') {
      const key = JSON.stringify(part);
      counts.set(key, (counts.get(key) ?? 0) + 1);
      if (/** @type {number} */ (counts.get(key)) > 1) return;
    }
    Object.values(part).forEach(count);
  };
  count(schema);
  /** @type {Map<string, string>} */
  const names = new Map();
  /** @type {Record<string, any>} */
  const definitions = {};
  /** @param {any} part @param {boolean} [isRoot] @returns {any} */
  const replace = (part, isRoot = false) => {
    if (Array.isArray(part)) return part.map((inner) => replace(inner));
    if (!isObject(part)) return part;
    const key = JSON.stringify(part);
    const repeated = !isRoot && (part.type === 'object' || part.type === 'array') && (counts.get(key) ?? 0) > 1;
    if (repeated && names.has(key)) return { $ref: `#/$defs/${names.get(key)}` };
    const name = `s${names.size}`;
    if (repeated) names.set(key, name);
    const inner = Object.fromEntries(Object.entries(part).map(([keyword, value]) => [keyword, replace(value)]));
    if (!repeated) return inner;
    definitions[name] = inner;
    return { $ref: `#/$defs/${name}` };
  };
  const root = replace(schema, true);
  return Object.keys(definitions).length > 0 ? { ...root, $defs: definitions } : root;
};

/** @param {any} flat the flat schema of a document */
export const validationSchema = (flat) => {
  const schema = constraints(flat);
  schema.properties.$schema = { type: 'string' };
  return shared(schema);
};

/**
 * The source text of the validator that stops at the first error, as a plain module without eval,
 * `new Function` or `require`.
 * @param {any} schema constraints only
 * @param {string} runtime
 */
export const guardModule = (schema, runtime) => {
  const ajv = new Ajv2020({
    strict: true,
    strictTypes: false,
    strictRequired: false,
    ownProperties: true,
    messages: false,
    inlineRefs: false,
    // A long enum, too, is compared value by value: the loop that ajv writes otherwise would look it up in the schema.
    loopEnum: 1000,
    formats: { date: () => true, 'date-time': () => true, uuid: () => true },
    code: { source: true, esm: true, formats: _`formats`, optimize: 2, lines: true },
  });
  ajv.addSchema(schema, 'guard');
  const needs = new Set();
  const code = slim(
    standalone(ajv, { guard: 'guard' })
      .replace(/^"use strict";/, '')
      .replace(
        /require\("ajv\/dist\/runtime\/(\w+)"\)\.default/g,
        (/** @type {string} */ _all, /** @type {keyof RUNTIME} */ part) => {
          needs.add(RUNTIME[part]);
          return RUNTIME[part];
        },
      ),
  );
  if (/\bformats\b/.test(code)) needs.add('formats');
  if (needs.has(undefined) || /\brequire\(|new Function|\beval\(/.test(code))
    throw new Error('the guard is not a clean module');
  const head = needs.size > 0 ? `import { ${[...needs].sort().join(', ')} } from '${runtime}';\n` : '';
  return transformSync(head + code, {
    format: 'esm',
    target: 'es2019',
    minify: true,
    treeShaking: true,
    legalComments: 'none',
    charset: 'utf8',
  }).code;
};
