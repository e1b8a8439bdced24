import { brokenRules } from './broken-rules.js';
import type { Release } from './release/release.js';
import type { PublishedRule } from './rules.js';
import { normalise, type Resolve } from './shape/normalise.js';
import { isObject } from './shape/canonical.js';
import type { Shape } from './shape/shape.js';
import type { Side } from './witness.js';

/** A document of a release with all that decides what it accepts. */
export interface DocumentSide extends Side {
  readonly rules: readonly PublishedRule[];
  readonly layout: unknown;
  readonly meta: unknown;
}

/** Schemas by identifier, those of their `$defs` too. */
function identified(schemas: readonly unknown[]): Map<string, unknown> {
  const known = new Map<string, unknown>();
  const visit = (schema: unknown, base: string): void => {
    if (!isObject(schema)) return;
    const id = typeof schema['$id'] === 'string' ? schema['$id'] : base;
    if (schema['$id'] !== undefined || !known.has(id)) known.set(id, schema);
    for (const [name, inner] of Object.entries(isObject(schema['$defs']) ? schema['$defs'] : {})) {
      known.set(`${id}#/$defs/${name}`, inner);
      if (base === '' && id === base) known.set(`#/$defs/${name}`, inner);
      visit(inner, id);
    }
  };
  for (const schema of schemas) visit(schema, '');
  return known;
}

/** The shape of a schema that refers to nothing but itself and what it carries. */
export function shapeOfSchema(schema: unknown): Shape {
  const known = identified([schema]);
  const own = isObject(schema) && typeof schema['$id'] === 'string' ? schema['$id'] : '';
  const resolve: Resolve = (reference) => known.get(reference) ?? known.get(`${own}${reference}`);
  return normalise(schema, resolve);
}

const DOCUMENT = /^documents\/([^/]+)\/(schema|rules|layout|meta)\.json$/;

/** The documents of a release by slug, each read when it is asked for. */
export function sidesOf({ files }: Release): (slug: string) => DocumentSide {
  const paths = Object.keys(files);
  const known = identified(paths.filter((path) => path.startsWith('common/')).map((path) => files[path]));
  const resolve: Resolve = (reference) => known.get(reference);
  return (slug) => {
    const folder = `documents/${slug}/`;
    const rules = ((files[`${folder}rules.json`] as { readonly rules?: readonly PublishedRule[] } | undefined)?.rules ??
      []) as readonly PublishedRule[];
    const shape = normalise(files[`${folder}schema.json`], resolve);
    return {
      shape,
      rules,
      layout: files[`${folder}layout.json`],
      meta: files[`${folder}meta.json`],
      broken: (document) => brokenRules(rules, document),
      examples: paths
        .filter((path) => path.startsWith(`${folder}examples/`))
        .map((path) => [path.slice(folder.length).replace(/\.json$/, ''), files[path]]),
    };
  };
}

/** The slugs of a release. */
export const slugsOf = ({ files }: Release): string[] => [
  ...new Set(Object.keys(files).flatMap((path) => DOCUMENT.exec(path)?.[1] ?? [])),
];
