import { readPattern, shortestMatch } from './pattern-language.js';
import type { SchemaNode } from './schema-node.js';

/** What a text of a format looks like. */
const OF_FORMAT: Readonly<Record<string, string>> = {
  date: '2025-01-15',
  'date-time': '2025-01-15T09:00:00+08:00',
  uuid: '0f8fad5b-d9cb-469f-a165-70867728950e',
};

const lastOf = (text: string): string => (text === '' ? '例' : (text[text.length - 1] ?? '例'));

function smallestText({ format, pattern, minLength = 1 }: SchemaNode): string {
  if (format !== undefined) return OF_FORMAT[format] ?? '';
  const text = pattern === undefined ? '例' : shortestMatch(readPattern(pattern));
  return text.padEnd(minLength, lastOf(text));
}

/**
 * A value that a schema node accepts, with no more in it than it must have. A list has one row at least, so that
 * there is a place below it. Patterns outside the closed subset throw.
 */
export function smallest(node: SchemaNode): unknown {
  if (node.const !== undefined) return node.const;
  if (node.enum !== undefined) return node.enum[0];
  switch (typeof node.type === 'object' ? node.type[0] : node.type) {
    case 'null':
      return null;
    case 'boolean':
      return true;
    case 'integer':
    case 'number':
      return Math.min(
        Math.max(node.minimum === undefined ? 0 : node.minimum, 0),
        node.maximum === undefined ? Infinity : node.maximum,
      );
    case 'array':
      return Array.from({ length: Math.max(node.minItems === undefined ? 0 : node.minItems, 1) }, () =>
        smallest(node.items === undefined ? {} : node.items),
      );
    case 'object':
      return smallestObject(node);
    default:
      return smallestText(node);
  }
}

function smallestObject(node: SchemaNode): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  const { properties } = node;
  if (properties === undefined) {
    for (const name of names(node).slice(0, node.minProperties === undefined ? 0 : node.minProperties))
      result[name] = {};
    return result;
  }
  for (const name of node.required === undefined ? [] : node.required)
    result[name] = smallest(properties[name] === undefined ? {} : properties[name]);
  return result;
}

/** Different names for the members of an object without fixed ones: made-up division codes. */
export const names = ({ maxProperties = 0 }: SchemaNode): readonly string[] =>
  Array.from({ length: maxProperties + 1 }, (_name, index) => String(519_999 - index));
