import { isObject } from '../flatten.mjs';
import { VERSION } from '../identity.mjs';
import { typeName } from './type-words.mjs';

/** Keywords that a component has no use for: it is named by its key and reached by its place. */
const IDENTITY = new Set(['$schema', '$id']);

/** @param {string} id of a published schema */
const componentName = (id) => typeName(id.replace(/^.*\/common\//, '').replace(/^.*\//, ''));

/** @param {any} part @param {ReadonlyMap<string, string>} names components by identifier @returns {any} */
const withLocalReferences = (part, names) => {
  if (Array.isArray(part)) return part.map((inner) => withLocalReferences(inner, names));
  if (!isObject(part)) return part;
  return Object.fromEntries(
    Object.entries(part).map(([keyword, value]) => {
      if (keyword === '$ref') return [keyword, `#/components/schemas/${names.get(value)}`];
      return [keyword, keyword.startsWith('x-') ? value : withLocalReferences(value, names)];
    }),
  );
};

/**
 * The components of an OpenAPI 3.1 description: a schema for every document and shared type, named as the
 * TypeScript types are, with references inside the file. It has no paths: whoever serves documents adds theirs.
 * @param {readonly any[]} schemas published sources of documents and shared types
 */
export const openApi = (schemas) => {
  const bases = new Set(schemas.filter(({ $id }) => $id.includes('/common/base/')).map(({ $id }) => $id));
  const names = new Map(schemas.map(({ $id }) => [$id, `${componentName($id)}${bases.has($id) ? 'Base' : ''}`]));
  if (new Set(names.values()).size < names.size) throw new Error('two components would have one name');
  const components = schemas.map((schema) => {
    const own = Object.fromEntries(Object.entries(schema).filter(([keyword]) => !IDENTITY.has(keyword)));
    return [names.get(schema.$id), withLocalReferences(own, names)];
  });
  return {
    openapi: '3.1.1',
    info: {
      title: '归途 Guitu',
      summary: '戒毒康复标准文书 · Standard documents of drug rehabilitation in China',
      description: [
        '各文书和公用类型的模式。草案，未经任何机关认可；自拟的项目标有 basis: design。',
        'Schemas of every document and shared type. A draft that no authority has endorsed; composed fields say basis: design.',
      ].join('\n\n'),
      version: VERSION,
      license: { name: 'Apache License 2.0', identifier: 'Apache-2.0' },
    },
    jsonSchemaDialect: 'https://json-schema.org/draft/2020-12/schema',
    components: { schemas: Object.fromEntries(components.sort(([a], [b]) => (a < b ? -1 : 1))) },
  };
};
