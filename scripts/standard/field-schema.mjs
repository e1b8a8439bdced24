// The schema that a field index says: the build compares it with the schema of the document, because
// forms check values by the field index.
import { isDeepStrictEqual } from 'node:util';
import { constraints } from './validators.mjs';

/** What every object of local content must be. */
const EXTENSIONS = {
  type: 'object',
  minProperties: 1,
  maxProperties: 50,
  propertyNames: { type: 'string', maxLength: 18, pattern: '^([0-9]{6}|[0-9A-Z]{18})$' },
};

const LIMITS = ['minLength', 'maxLength', 'minimum', 'maximum', 'minItems', 'maxItems', 'format', 'const'];

/** @param {any} field @param {Record<string, string[]>} codes @returns {any} */
const schemaOfField = (field, codes) => {
  const limits = Object.fromEntries(
    LIMITS.filter((name) => field[name] !== undefined).map((name) => [name, field[name]]),
  );
  if (field.type === 'list') return { type: 'array', ...limits, items: schemaOfField(field.item, codes) };
  if (field.type === 'object' && !field.fields) return EXTENSIONS;
  if (field.type !== 'object') {
    return {
      type: field.type,
      ...limits,
      ...(field.pattern !== undefined && field.format === undefined ? { pattern: field.pattern } : {}),
      ...(field.codelist !== undefined && !field.open ? { enum: codes[field.codelist] } : {}),
    };
  }
  const required = field.fields
    .filter((/** @type {any} */ member) => member.required)
    .map((/** @type {any} */ { name }) => name);
  return {
    type: 'object',
    properties: Object.fromEntries(
      field.fields.map((/** @type {any} */ member) => [member.name, schemaOfField(member, codes)]),
    ),
    ...(required.length > 0 ? { required } : {}),
    additionalProperties: false,
  };
};

/**
 * Fails where the field index of a document does not say the whole schema: then a form would be checked
 * by less than the standard asks for.
 * @param {any} definition @param {Record<string, string[]>} codes @param {any} flat
 */
export const proveFieldIndex = ({ root, slug }, codes, flat) => {
  const { $schema: _schema, ...properties } = constraints(flat).properties;
  const meant = { ...constraints(flat), properties };
  compare(schemaOfField(root, codes), meant, slug);
};

/** @param {any} said @param {any} meant @param {string} place */
const compare = (said, meant, place) => {
  if (isDeepStrictEqual(said, meant)) return;
  const names = Object.keys(meant.properties ?? {});
  for (const name of names)
    if (said.properties?.[name]) compare(said.properties[name], meant.properties[name], `${place}/${name}`);
  if (said.items && meant.items) compare(said.items, meant.items, `${place}/*`);
  throw new Error(
    `the field index does not say the schema at ${place}: ${JSON.stringify(said)} for ${JSON.stringify(meant)}`,
  );
};
