import { flatten } from './flatten.mjs';
import { schemaId, stableId, STANDARD } from './identity.mjs';
import { pageOrder } from './layout.mjs';

/** A closed code list of this many entries or fewer is written into the schema as an `enum`. */
const isClosed = (/** @type {import('./codelists.mjs').Codelist | undefined} */ list) =>
  list !== undefined && !list.open;

/** Writes the codes of closed lists as `enum`. @param {any} schema @param {import('./read-standard.mjs').Standard['codelists']} lists @returns {any} */
export const withCodes = (schema, lists) => {
  if (Array.isArray(schema)) return schema.map((part) => withCodes(part, lists));
  if (typeof schema !== 'object' || schema === null) return schema;
  const result = Object.fromEntries(
    Object.entries(schema).map(([keyword, value]) => [
      keyword,
      keyword.startsWith('x-') ? value : withCodes(value, lists),
    ]),
  );
  const list = typeof schema['x-codelist'] === 'string' ? lists[schema['x-codelist']] : undefined;
  if (list !== undefined && isClosed(list)) result.enum = list.entries.map((entry) => entry.code);
  return result;
};

/**
 * The whole schema of one document in one piece: references written out, codes filled in, identifiers stamped,
 * fields of the root in the order of the page, so that every list of them is in the order of the printed numbers.
 * @param {import('./read-standard.mjs').DocumentSource} document
 * @param {import('./read-standard.mjs').Standard['codelists']} lists
 */
export const flatDocument = (document, lists) => {
  const flat = withCodes(flatten(document.schema, document.schemaFile), lists);
  const { header, subject, extensions, ...own } = flat.properties;
  header.properties.document = { ...header.properties.document, const: document.slug };
  const properties = {
    header,
    ...(subject === undefined ? {} : { subject }),
    ...Object.fromEntries(pageOrder(document.layout, own).map((name) => [name, own[name]])),
    extensions,
  };
  const required = Object.keys(properties).filter((name) => flat.required.includes(name));
  return {
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    $id: schemaId(document.slug),
    'x-id': stableId(document.slug),
    'x-version': STANDARD,
    ...flat,
    properties,
    required,
  };
};
