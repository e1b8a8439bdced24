import { isObject } from '../flatten.mjs';
import { readPattern, shortestMatch } from './pattern-language.mjs';

/** What a text of a format looks like. @type {Record<string, string>} */
const OF_FORMAT = {
  date: '2025-01-15',
  'date-time': '2025-01-15T09:00:00+08:00',
  uuid: '0f8fad5b-d9cb-469f-a165-70867728950e',
};

/** @param {any} node */
const smallestText = ({ format, pattern, minLength = 1 }) => {
  if (format !== undefined) return OF_FORMAT[format] ?? '';
  const text = pattern === undefined ? '例' : shortestMatch(readPattern(pattern));
  return text.padEnd(minLength, text.at(-1) ?? '例');
};

/**
 * A value that a schema node accepts, with no more in it than it must have. A list has one row at least, so that
 * there is a place below it.
 * @param {any} node @returns {any}
 */
export const smallest = (node) => {
  if (node.const !== undefined) return node.const;
  if (node.enum !== undefined) return node.enum[0];
  switch (node.type) {
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return Math.min(Math.max(node.minimum ?? 0, 0), node.maximum ?? Infinity);
    case 'array':
      return Array.from({ length: Math.max(node.minItems ?? 0, 1) }, () => smallest(node.items));
    case 'object':
      if (isObject(node.properties))
        return Object.fromEntries(
          (node.required ?? []).map((/** @type {string} */ name) => [name, smallest(node.properties[name])]),
        );
      return Object.fromEntries(
        names(node)
          .slice(0, node.minProperties ?? 0)
          .map((name) => [name, {}]),
      );
    default:
      return smallestText(node);
  }
};

/** Different names for the members of an object without fixed ones: made-up division codes. @param {any} node @returns {string[]} */
export const names = ({ maxProperties = 0 }) =>
  Array.from({ length: maxProperties + 1 }, (_name, index) => String(519_999 - index));
