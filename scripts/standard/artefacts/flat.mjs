import { isObject } from '../flatten.mjs';
import { SCHEMA_POINTER } from './source.mjs';

/** Notes that the build makes for itself. */
const NOTES = new Set(['x-shape-file', 'x-bases', 'x-shape']);

/** @param {any} schema @returns {any} */
const withoutNotes = (schema) => {
  if (Array.isArray(schema)) return schema.map(withoutNotes);
  if (!isObject(schema)) return schema;
  return Object.fromEntries(
    Object.entries(schema)
      .filter(([keyword]) => !NOTES.has(keyword))
      .map(([keyword, value]) => [keyword, withoutNotes(value)]),
  );
};

/**
 * The schema of a document in one piece with all its annotations, for programs that read fields without
 * following references.
 * @param {any} flat
 */
export const flatSchema = (flat) => {
  const { properties, ...rest } = withoutNotes(flat);
  return { ...rest, properties: { $schema: SCHEMA_POINTER, ...properties } };
};
