import { formatCsv } from '../csv.mjs';
import { numberOf } from '../field-tree.mjs';
import { isObject } from '../flatten.mjs';
import { rowsByPlace } from '../mapping-coverage.mjs';
import { placesOf } from '../mapping-places.mjs';
import { formatOf, nameParts } from './representation.mjs';

/** @typedef {Record<string, string>} Line a column a member */

/** Columns in their order; the place comes first, so that a line is found from a document. */
const COLUMNS = [
  ...['document', 'pointer', 'number', 'identifier', 'commonElement', 'zh', 'en'],
  ...['objectClass', 'property', 'representationTerm', 'format', 'unit', 'valueDomain', 'limits', 'normative'],
  ...['source', 'basis', 'privacy', 'maturity', 'registry', 'registryId', 'registryRelation'],
];

/** Keywords that limit a value, as they stand in the schema. */
const LIMITS = ['minLength', 'maxLength', 'pattern', 'minimum', 'maximum'];

/** Excel reads a file as UTF-8 only when it begins with this mark. */
const MARK = '\ufeff';

/**
 * Every leaf of every document as one line of a data element catalogue.
 * @param {readonly import('./cases.mjs').BuiltDocument[]} built
 * @param {import('../read-standard.mjs').Standard} standard
 */
export const dataElements = (built, standard) => {
  const registered = registeredLeaves(built, standard);
  return (
    MARK +
    formatCsv([
      COLUMNS,
      ...built
        .flatMap((one) => linesOf(one, standard))
        .map((line) => ({ ...line, ...registered.get(`${line['document']}${line['pointer']}`) }))
        .map((/** @type {Line} */ line) => COLUMNS.map((name) => line[name] ?? '')),
    ])
  );
};

/**
 * What each leaf is in published standards, as the mappings say, by document and pointer.
 * @param {readonly import('./cases.mjs').BuiltDocument[]} built @param {import('../read-standard.mjs').Standard} standard
 * @returns {Map<string, Line>}
 */
const registeredLeaves = (built, standard) => {
  const { leaves } = placesOf(
    standard,
    built.map(({ document, flat }) => /** @type {const} */ ([document.slug, flat])),
  );
  const rows = rowsByPlace(Object.values(standard.mappings));
  return new Map(
    leaves.map(({ document, pointer, places }) => {
      const found = [...new Set(places)].flatMap((place) => rows.get(place) ?? []);
      return [
        `${document}${pointer}`,
        {
          registry: found.map(({ mapping }) => mapping).join('; '),
          registryId: found.map(({ row }) => row.id).join('; '),
          registryRelation: found.map(({ row }) => row.relation).join('; '),
        },
      ];
    }),
  );
};

/**
 * @typedef {{ pointer: string, number: string | undefined, required: boolean, object: string, common: string | undefined,
 *   list?: any }} Place where a node stands: what it belongs to, and its place in a shared type
 */

/** @param {import('./cases.mjs').BuiltDocument} built @param {import('../read-standard.mjs').Standard} standard @returns {Line[]} */
const linesOf = ({ document, flat }, standard) => {
  /** @type {Line[]} */
  const lines = [];
  /** @param {any} schema @param {Place} place */
  const visit = (schema, place) => {
    if (schema.properties) {
      const isShared = schema['x-shape'] !== undefined;
      const required = new Set(schema.required ?? []);
      Object.entries(schema.properties).forEach(([name, part], index) =>
        visit(part, {
          pointer: `${place.pointer}/${name}`,
          number: numberOf(place.number, part, index + 1),
          required: required.has(name),
          object: schema.title ?? place.object,
          common: isShared ? `${schema['x-shape']}.${name}` : place.common && `${place.common}.${name}`,
        }),
      );
    } else if (isObject(schema.items)) {
      // A row without a title of its own is called what its list is called.
      const words = { title: schema.title, 'x-title-en': schema['x-title-en'], 'x-source': schema['x-source'] };
      visit({ ...words, ...schema.items }, { ...place, pointer: `${place.pointer}/*`, list: schema });
    } else if (schema.type !== 'object') lines.push(lineOf(schema, place, document, standard));
  };
  visit(flat, { pointer: '', number: undefined, required: true, object: '', common: undefined });
  return lines;
};

/** @param {any} schema @param {Place} place @param {import('../read-standard.mjs').DocumentSource} document @param {import('../read-standard.mjs').Standard} standard @returns {Line} */
const lineOf = (schema, place, { slug, meta }, { codelists, instruments }) => {
  const list = codelists[schema['x-codelist']];
  const { property, term } = nameParts(schema, schema.title);
  /** @type {import('../authored-schema.js').AuthoredSource[]} */
  const sources = schema['x-source'] ?? [];
  const titleOf = (/** @type {string} */ id) =>
    instruments.find((instrument) => instrument.id === id)?.title['zh-CN'] ?? id;
  return {
    document: slug,
    pointer: place.pointer,
    number: place.number ?? '',
    identifier: `${slug}${place.pointer.replace(/\/\*/g, '[]').replace(/\//g, '.')}`,
    commonElement: place.common ?? '',
    zh: schema.title,
    en: schema['x-title-en'],
    objectClass: place.object,
    property,
    representationTerm: term,
    format: formatOf(schema, list),
    unit: schema['x-unit'] ?? '',
    valueDomain: domainOf(schema, list),
    limits: limitsOf(schema, place.list),
    normative: normativeOf(schema, place),
    source: unique(
      sources.map(({ instrument, clause }) => (instrument ? `《${titleOf(instrument)}》${clause ?? ''}` : '')),
    ),
    basis: unique(sources.map(({ basis }) => basis)),
    privacy: schema['x-privacy'] ?? place.list?.['x-privacy'] ?? '',
    maturity: meta.maturity,
  };
};

/** @param {string[]} words */
const unique = (words) => [...new Set(words.filter(Boolean))].join('; ');

/** @param {any} schema @param {import('../codelists.mjs').Codelist | undefined} list */
const domainOf = (schema, list) => {
  if (schema.const !== undefined) return `const ${schema.const}`;
  if (schema.type === 'boolean') return 'true, false';
  return list === undefined ? '' : `${list.name} ${list.title['zh-CN']} (${list.open ? 'open' : 'closed'})`;
};

/** @param {any} schema @param {any} list the list that the leaf is an entry of */
const limitsOf = (schema, list) =>
  [
    ...LIMITS.filter((name) => schema[name] !== undefined).map((name) => `${name}=${schema[name]}`),
    ...['minItems', 'maxItems'].filter((name) => list?.[name] !== undefined).map((name) => `${name}=${list[name]}`),
  ].join('; ');

/** Why a value is asked for, in the word of the schema. @param {any} schema @param {Place} place */
const normativeOf = (schema, { required, list }) =>
  schema['x-normative'] ?? list?.['x-normative'] ?? (required ? 'required' : 'optional');
