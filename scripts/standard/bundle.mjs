import { isObject } from './flatten.mjs';

/** Identifiers that a schema refers to, in the order in which they stand. @param {any} part @returns {Generator<string>} */
function* references(part) {
  if (Array.isArray(part)) for (const inner of part) yield* references(inner);
  if (!isObject(part)) return;
  for (const [keyword, value] of Object.entries(part)) {
    if (keyword === '$ref') yield value;
    else if (!keyword.startsWith('x-')) yield* references(value);
  }
}

/**
 * A compound document: the published schema, and below `$defs` every type that it reaches, each unchanged
 * under its own identifier. No reference is rewritten, so a part of a bundle is the published part.
 * @param {any} source
 * @param {ReadonlyMap<string, any>} types published shared types by identifier
 */
export const bundle = (source, types) => {
  /** @type {Map<string, any>} */
  const reached = new Map();
  const reach = (/** @type {any} */ schema) => {
    for (const id of references(schema)) {
      if (reached.has(id)) continue;
      const type = types.get(id);
      if (type === undefined) throw new Error(`${schema.$id} refers to ${id}, which is not published`);
      reached.set(id, type);
      reach(type);
    }
  };
  reach(source);
  const definitions = [...reached].map(([id, { $schema: _schema, ...type }]) => [nameOf(id), type]);
  return { ...source, $defs: Object.fromEntries(definitions.sort(([a], [b]) => (a < b ? -1 : 1))) };
};

/** `…/common/base/notice` → `base-notice`. @param {string} id */
const nameOf = (id) => id.slice(id.indexOf('/common/') + '/common/'.length).replace('/', '-');
