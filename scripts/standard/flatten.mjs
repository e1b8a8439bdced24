import { existsSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { readJson, readJsonOr } from './files.mjs';

/** @type {Map<string, any>} */
const files = new Map();

/** @param {string} file */
const load = (file) => {
  if (!files.has(file)) files.set(file, readJson(file));
  return files.get(file);
};

/** @param {any} value @returns {value is Record<string, any>} */
export const isObject = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/** Later annotations win, properties merge member by member, `required` is the union. @param {any} base @param {any} own */
const merge = (base, own) => {
  const merged = { ...base, ...own };
  if (base.properties && own.properties) {
    merged.properties = { ...base.properties };
    for (const [name, schema] of Object.entries(own.properties)) {
      merged.properties[name] = base.properties[name] ? merge(base.properties[name], schema) : schema;
    }
  }
  if (base.required && own.required) merged.required = [...new Set([...base.required, ...own.required])];
  if (base['x-bases'] || own['x-bases']) merged['x-bases'] = [...(base['x-bases'] ?? []), ...(own['x-bases'] ?? [])];
  if (base.items && own.items) merged.items = merge(base.items, own.items);
  if (base.allOf && own.allOf) merged.allOf = [...base.allOf, ...own.allOf];
  return merged;
};

/**
 * One schema without references: shared types are written out and remembered as `x-shape`,
 * bases are merged into the object that combines them and remembered as `x-bases`.
 * @param {any} schema
 * @param {string} file the file the schema stands in, for relative references
 * @returns {any}
 */
export const flatten = (schema, file) => {
  const { $ref, $schema, allOf = [], ...own } = schema;
  const members = { ...own };
  if (own.properties) {
    members.properties = Object.fromEntries(
      Object.entries(own.properties).map(([name, member]) => [name, flatten(member, file)]),
    );
  }
  for (const keyword of ['items', 'if', 'then', 'else', 'propertyNames']) {
    if (isObject(own[keyword])) members[keyword] = flatten(own[keyword], file);
  }
  const conditions = allOf.filter((/** @type {any} */ part) => part.$ref === undefined);
  let result = {};
  for (const part of allOf) {
    if (part.$ref === undefined) continue;
    const target = resolve(dirname(file), part.$ref);
    const base = flatten(load(target), target);
    // A base may stand on another one: what holds there holds here too.
    result = merge(result, { ...base, 'x-bases': [...(base['x-bases'] ?? []), basename(dirname(target))] });
  }
  if (conditions.length > 0) members.allOf = conditions.map((/** @type {any} */ part) => flatten(part, file));
  if ($ref !== undefined) {
    const target = resolve(dirname(file), $ref);
    result = merge(result, {
      ...flatten(load(target), target),
      'x-shape': basename(dirname(target)),
      'x-shape-file': target,
    });
  }
  return merge(result, members);
};

/** Rules of a shared type or base, relative to its node. @param {string} file the type's schema file */
export const rulesBeside = (file) => {
  const path = join(dirname(file), 'rules.json');
  return existsSync(path) ? readJsonOr(path, { rules: [] }).rules : [];
};
