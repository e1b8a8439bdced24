import { isObject } from '../flatten.mjs';
import { SCHEMA_POINTER } from './source.mjs';

/** @typedef {{ codelists: import('../read-standard.mjs').Standard['codelists'], instruments: ReadonlyMap<string, any> }} Registers */

const WORDS = new Set(['title', 'description', 'format', '$comment']);

/** Keywords of draft-07 that mean the same there, with values that are no schemas. */
const PLAIN = new Set([
  ...['type', 'enum', 'const', 'required', 'pattern', 'minLength', 'maxLength', 'minimum', 'maximum'],
  ...['exclusiveMinimum', 'exclusiveMaximum', 'multipleOf', 'minItems', 'maxItems', 'uniqueItems'],
  ...['minProperties', 'maxProperties'],
]);

const SCHEMAS = new Set(['items', 'if', 'then', 'else', 'propertyNames', 'allOf']);

/** What 2020-12 calls by another name. */
const RENAMED = /** @type {Record<string, string>} */ ({
  unevaluatedProperties: 'additionalProperties',
  dependentRequired: 'dependencies',
});

/** Up to so many codes of an open list are offered while typing. */
const OFFERED = 60;

/**
 * The schema of a document for editors: one piece without `$id` and references, in keywords of draft-07,
 * with what an editor shows while one types. An unknown keyword fails, so that nothing is lost unseen.
 * @param {any} flat
 * @param {import('../read-standard.mjs').Standard} standard
 */
export const editorSchema = (flat, standard) => {
  const registers = {
    codelists: standard.codelists,
    instruments: new Map(standard.instruments.map((instrument) => [instrument.id, instrument])),
  };
  const { $schema: _schema, $id: _id, ...content } = flat;
  const { type, properties, ...rest } = forEditor(content, registers);
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    ...rest,
    type,
    properties: { $schema: forEditor(SCHEMA_POINTER, registers), ...properties },
  };
};

/** @param {any} schema @param {Registers} registers @returns {any} */
const forEditor = (schema, registers) => {
  if (Array.isArray(schema)) return schema.map((part) => forEditor(part, registers));
  if (!isObject(schema)) return schema;
  /** @type {Record<string, any>} */
  const result = {};
  for (const [keyword, value] of Object.entries(schema)) {
    if (keyword.startsWith('x-')) continue;
    if (keyword === 'properties') result.properties = mapValues(value, (part) => forEditor(part, registers));
    else if (SCHEMAS.has(keyword)) result[keyword] = forEditor(value, registers);
    else if (RENAMED[keyword] !== undefined) result[RENAMED[keyword]] = value;
    else if (keyword === 'deprecated') result.deprecationMessage = deprecation(schema);
    else if (PLAIN.has(keyword) || WORDS.has(keyword)) result[keyword] = value;
    else throw new Error(`an editor does not know the keyword ${keyword}`);
  }
  return { ...result, ...shown(schema, registers) };
};

/** What an editor shows beside a field. @param {any} schema @param {Registers} registers */
const shown = (schema, { codelists, instruments }) => {
  if (schema.title === undefined) return {};
  const list = codelists[schema['x-codelist']];
  const codes = list === undefined || (list.open && list.entries.length > OFFERED) ? [] : list.entries;
  const labels = codes.map(({ zh, en }) => (zh === en ? zh : `${zh} · ${en}`));
  const paragraphs = [
    `**${schema.title}** · ${schema['x-title-en']}`,
    schema.description,
    schema['x-description-en'],
    sourceLine(schema['x-source'] ?? [], instruments),
    list?.open && labels.length > 0
      ? codes.map(({ code }, index) => `- \`${code}\` ${labels[index]}`).join('\n')
      : undefined,
  ];
  return {
    markdownDescription: paragraphs.filter(Boolean).join('\n\n'),
    ...(labels.length === 0
      ? {}
      : schema.enum
        ? { enumDescriptions: labels }
        : { examples: codes.map(({ code }) => code) }),
  };
};

/** @param {any[]} lines @param {Registers['instruments']} instruments */
const sourceLine = (lines, instruments) =>
  lines.length === 0
    ? undefined
    : `来源 Source: ${lines
        .map(({ instrument, clause, basis }) =>
          instrument === undefined
            ? basis === 'design'
              ? '自拟 composed'
              : basis
            : `${instruments.get(instrument)?.title['zh-CN'] ?? instrument}${clause ?? ''} (${basis})`,
        )
        .join('; ')}`;

/** @param {any} schema */
const deprecation = (schema) => {
  const { reason, use } = schema['x-deprecated'] ?? {};
  return [reason?.['zh-CN'] ?? '已停用', reason?.en ?? 'Deprecated', use].filter(Boolean).join(' · ');
};

/** @param {Record<string, any>} members @param {(part: any) => any} change */
const mapValues = (members, change) =>
  Object.fromEntries(Object.entries(members).map(([name, part]) => [name, change(part)]));
