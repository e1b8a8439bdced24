import { dirname, relative, resolve } from 'node:path';
import { withCodes } from '../document-schema.mjs';
import { isObject } from '../flatten.mjs';
import { commonId, schemaId, stableId, STANDARD } from '../identity.mjs';
import { schemasSource } from '../paths.mjs';

/** @typedef {import('../read-standard.mjs').Standard} Standard */

const DIALECT = 'https://json-schema.org/draft/2020-12/schema';

/** The name of the shared type that a file holds, such as `person` or `base/notice`. @param {string} file */
const commonName = (file) => {
  const place = relative(schemasSource, dirname(file)).replace(/\\/g, '/');
  if (!place.startsWith('common/')) throw new Error(`${file} is no shared type`);
  return place.slice('common/'.length);
};

/** Writes every reference as the identifier of its target. @param {any} part @param {string} file @returns {any} */
const withIdentifiers = (part, file) => {
  if (Array.isArray(part)) return part.map((inner) => withIdentifiers(inner, file));
  if (!isObject(part)) return part;
  return Object.fromEntries(
    Object.entries(part)
      .filter(([keyword]) => keyword !== '$schema')
      .map(([keyword, value]) => {
        if (keyword === '$ref') return [keyword, commonId(commonName(resolve(dirname(file), value)))];
        return [keyword, keyword.startsWith('x-') ? value : withIdentifiers(value, file)];
      }),
  );
};

/**
 * A shared type as it is published: identified, closed lists filled in, references by identifier.
 * @param {import('../read-standard.mjs').CommonSource} type
 * @param {Standard['codelists']} codelists
 */
export const commonSource = (type, codelists) => ({
  $schema: DIALECT,
  $id: commonId(type.name),
  'x-id': stableId(`common/${type.name}`),
  'x-version': STANDARD,
  ...withIdentifiers(withCodes(type.schema, codelists), type.file),
});

/**
 * A document's schema as it is published. It says which document it is, and lets a document name its schema.
 * @param {import('../read-standard.mjs').DocumentSource} document
 * @param {Standard['codelists']} codelists
 */
export const documentSource = (document, codelists) => {
  const { slug, schema, schemaFile } = document;
  const { properties, ...own } = withIdentifiers(withCodes(schema, codelists), schemaFile);
  const { header, ...rest } = properties;
  return {
    $schema: DIALECT,
    $id: schemaId(slug),
    'x-id': stableId(slug),
    'x-version': STANDARD,
    ...own,
    properties: {
      $schema: SCHEMA_POINTER,
      header: {
        ...header,
        $ref: commonId('header'),
        properties: { ...header?.properties, document: { ...header?.properties?.document, const: slug } },
      },
      ...rest,
    },
  };
};

/** Editors find the schema of a file by this member; it says nothing about the person and is ignored. */
export const SCHEMA_POINTER = {
  title: '模式地址',
  'x-title-en': 'Address of the schema',
  description: '供编辑器查找模式，校验时不看。',
  'x-description-en': 'Where an editor finds the schema; validation ignores it.',
  type: 'string',
};
