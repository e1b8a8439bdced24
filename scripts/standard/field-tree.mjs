import { isObject } from './flatten.mjs';

/**
 * Collects the distinct source lines of a document; fields and rules then cite them by index.
 */
export class SourceIndex {
  /** @type {any[]} */ lines = [];
  /** @type {Map<string, number>} */ #places = new Map();
  /** @param {any[] | undefined} lines @returns {number[]} */
  of(lines = []) {
    return lines.map((line) => {
      const key = JSON.stringify([line.instrument, line.clause, line.basis]);
      const known = this.#places.get(key);
      if (known !== undefined) return known;
      this.#places.set(key, this.lines.length);
      this.lines.push(line);
      return this.lines.length - 1;
    });
  }
}

const COPIED = ['const', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems', 'format'];

/** The printed number of a field: its own, or that of what it belongs to and its position there. @param {string | undefined} parent @param {any} schema @param {number} position */
export const numberOf = (parent, schema, position) =>
  schema['x-field'] ?? (parent === undefined ? undefined : `${parent}.${position}`);

/**
 * The field index of a flat schema.
 * @param {string} name
 * @param {any} schema
 * @param {{ required?: boolean, number?: string | undefined, sources: SourceIndex, lists: Record<string, any> }} context
 * @returns {any}
 */
export const fieldOf = (name, schema, context) => {
  const { sources, lists } = context;
  const list = schema['x-codelist'];
  /** @type {any} */
  const field = {
    name,
    type: schema.type === 'array' ? 'list' : schema.type,
    ...(schema['x-shape'] ? { shape: schema['x-shape'] } : {}),
    ...(context.number ? { number: context.number } : {}),
    ...(context.required ? { required: true } : {}),
    ...(schema['x-normative'] === 'recommended' ? { recommended: true } : {}),
    ...(schema['x-privacy'] ? { privacy: schema['x-privacy'] } : {}),
    ...(list ? { codelist: list, ...(lists[list]?.open ? { open: true } : {}) } : {}),
    ...Object.fromEntries(
      COPIED.filter((keyword) => schema[keyword] !== undefined).map((keyword) => [keyword, schema[keyword]]),
    ),
    ...(schema['x-unit'] ? { unit: schema['x-unit'] } : {}),
    ...(schema['x-precision'] ? { precision: schema['x-precision'] } : {}),
    ...(schema['x-link'] ? { link: schema['x-link'] } : {}),
    source: sources.of(schema['x-source']),
  };
  if (schema.properties) {
    const required = new Set(schema.required ?? []);
    field.fields = Object.entries(schema.properties).map(([member, part], index) =>
      fieldOf(member, part, {
        sources,
        lists,
        required: required.has(member),
        number: numberOf(context.number, part, index + 1),
      }),
    );
  }
  if (isObject(schema.items)) {
    field.item = fieldOf('*', schema.items, { sources, lists, number: context.number });
  }
  return field;
};

/**
 * Title and description of every field by pointer template, in one language.
 * @param {any} schema @param {'zh-CN' | 'en'} language
 */
export const fieldTexts = (schema, language) => {
  const [title, description] = language === 'en' ? ['x-title-en', 'x-description-en'] : ['title', 'description'];
  /** @type {Record<string, { title: string, description?: string }>} */
  const texts = {};
  const visit = (/** @type {any} */ part, /** @type {string} */ path) => {
    if (path !== '' && part[title]) {
      texts[path] = { title: part[title], ...(part[description] ? { description: part[description] } : {}) };
    }
    for (const [name, member] of Object.entries(part.properties ?? {})) visit(member, `${path}/${name}`);
    if (isObject(part.items)) visit(part.items, `${path}/*`);
  };
  visit(schema, '');
  return texts;
};

/** Every node of a flat schema with its pointer template. @param {any} schema @returns {Generator<[string, any]>} */
export function* nodes(schema, path = '') {
  yield [path, schema];
  for (const [name, member] of Object.entries(schema.properties ?? {})) yield* nodes(member, `${path}/${name}`);
  if (isObject(schema.items)) yield* nodes(schema.items, `${path}/*`);
}
