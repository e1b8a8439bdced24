import { isObject } from '../flatten.mjs';

/**
 * Every property of an author's schema with its pointer, shared references not followed.
 * @param {any} schema
 * @returns {Generator<{ at: string, name: string, node: any, parent: any }>}
 */
export function* properties(schema, at = '') {
  for (const [name, node] of Object.entries(schema.properties ?? {})) {
    yield { at: `${at}/properties/${name}`, name, node, parent: schema };
    yield* properties(node, `${at}/properties/${name}`);
  }
  if (isObject(schema.items)) {
    yield { at: `${at}/items`, name: '*', node: schema.items, parent: schema };
    yield* properties(schema.items, `${at}/items`);
  }
}

/**
 * Every keyword object of a schema, conditions included.
 * @param {any} schema
 * @returns {Generator<{ at: string, node: any }>}
 */
export function* subschemas(schema, at = '') {
  yield { at, node: schema };
  for (const [name, node] of Object.entries(schema.properties ?? {}))
    yield* subschemas(node, `${at}/properties/${name}`);
  for (const keyword of [
    'items',
    'if',
    'then',
    'else',
    'propertyNames',
    'additionalProperties',
    'unevaluatedProperties',
  ]) {
    if (isObject(schema[keyword])) yield* subschemas(schema[keyword], `${at}/${keyword}`);
  }
  for (const [index, node] of (schema.allOf ?? []).entries()) yield* subschemas(node, `${at}/allOf/${index}`);
}

const SCALARS = new Set(['string', 'integer', 'number', 'boolean']);

/** Whether a node is a leaf that holds a value. @param {any} node */
export const isLeaf = (node) => SCALARS.has(node.type);
