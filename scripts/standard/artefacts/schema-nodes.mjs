import { isObject } from '../flatten.mjs';

/** Keywords whose members are schemas by name. */
const NAMED = new Set(['properties', '$defs']);

/** Keywords that hold a schema, or a list of them. */
const HELD = new Set(['items', 'if', 'then', 'else', 'propertyNames', 'allOf', 'additionalProperties']);

/** Every schema in a published schema, itself first. @param {any} schema @returns {Record<string, any>[]} */
export const nodesOf = (schema) => {
  if (Array.isArray(schema)) return schema.flatMap(nodesOf);
  if (!isObject(schema)) return [];
  return [
    schema,
    ...Object.entries(schema).flatMap(([keyword, value]) => {
      if (NAMED.has(keyword)) return Object.values(value).flatMap(nodesOf);
      return HELD.has(keyword) ? nodesOf(value) : [];
    }),
  ];
};
