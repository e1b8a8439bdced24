import { basename, dirname, resolve } from 'node:path';
import { readJson } from './files.mjs';
import { isObject } from './flatten.mjs';

/**
 * A compound document: the author's schema with every referenced type below `$defs`, references kept as references.
 * @param {any} schema @param {string} file @param {(schema: any) => any} stamp fills in codes
 */
export const bundle = (schema, file, stamp) => {
  /** @type {Map<string, string>} */
  const names = new Map();
  /** @type {Record<string, any>} */
  const definitions = {};
  /** @param {any} part @param {string} from @returns {any} */
  const visit = (part, from) => {
    if (Array.isArray(part)) return part.map((inner) => visit(inner, from));
    if (!isObject(part)) return part;
    /** @type {Record<string, any>} */
    const result = {};
    for (const [keyword, value] of Object.entries(part)) {
      if (keyword === '$ref') result.$ref = `#/$defs/${include(resolve(dirname(from), value))}`;
      else if (keyword !== '$schema') result[keyword] = keyword.startsWith('x-') ? value : visit(value, from);
    }
    return result;
  };
  const include = (/** @type {string} */ target) => {
    const known = names.get(target);
    if (known !== undefined) return known;
    const name = basename(dirname(target));
    names.set(target, name);
    definitions[name] = visit(stamp(readJson(target)), target);
    return name;
  };
  const { $schema, ...root } = schema;
  const visited = visit(stamp(root), file);
  return { ...visited, $defs: definitions };
};
