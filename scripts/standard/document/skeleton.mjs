import { extname } from 'node:path';
import { STANDARD } from '../identity.mjs';

/** What every ledger says of itself, and its examples with it. */
const OF_LEDGER = ['scope', 'origin'];

/** By these a document is like another one. */
const TOLD_APART_BY = ['subject', 'scope'];

/** Kept on the root of every document by its base, and not restated by one. */
const INHERITED = ['header', 'subject', 'extensions'];

/** Annotations that a document restates, so that it may say them in its own words. */
const RESTATED = ['title', 'x-title-en', 'description', 'x-description-en', 'x-source', 'x-privacy', 'x-normative'];

/** Text that only the author knows: empty, so that the schema lint asks for it. */
const UNWRITTEN = { 'zh-CN': '', en: '' };

/** A made-up office and person, as other examples have them. */
const ISSUER = { name: '示例县示例镇人民政府', kind: 'township-street' };
/** A number is of one person: the first that no example has. @param {import('../read-standard.mjs').Standard} standard */
const freeNumber = ({ documents }) => {
  const taken = new Set(
    documents.flatMap(({ examples }) => Object.values(examples).map(({ header }) => header?.number)),
  );
  let next = 1;
  while (taken.has(`示新〔2025〕${next}号`)) next += 1;
  return `示新〔2025〕${next}号`;
};
const SUBJECT = { personId: 'P-519999-2001', name: '某丑' };

/**
 * The properties of a base and of those it stands on, the innermost first.
 * @param {import('../read-standard.mjs').Standard} standard @param {string} base @returns {Record<string, any>}
 */
export const propertiesOf = (standard, base) => {
  const schema = standard.common.find(({ name }) => name === `base/${base}`)?.schema;
  const below = (schema?.allOf ?? []).map((/** @type {{ $ref: string }} */ { $ref }) =>
    propertiesOf(standard, $ref.split('/')[1] ?? ''),
  );
  return Object.assign({}, ...below, schema?.properties);
};

/** The most frequent retention: the period is local. @param {import('../read-standard.mjs').Standard} standard */
const usualRetention = (standard) => {
  const texts = standard.documents.map(({ meta }) => JSON.stringify(meta.retention));
  const [most = 'null'] = [...new Set(texts)].sort((left, right) => count(texts, right) - count(texts, left));
  return JSON.parse(most);
};

/**
 * The examples of a document of the family that has as much as the new one: made-up people have one life.
 * @param {import('../read-standard.mjs').Standard} standard @param {string} family @param {Record<string, any>} known
 * @returns {Record<string, any>} `minimal` and `full`
 */
const modelOf = ({ documents }, family, known) => {
  const alike = documents.filter(({ examples }) =>
    TOLD_APART_BY.every((name) => name in (examples['full'] ?? {}) === name in known),
  );
  return (alike.find(({ meta }) => meta.family === family) ?? alike[0])?.examples ?? {};
};

/** The attachments of a header, named after the new document: what another one had attached is not its own. @param {any} header @param {string} title */
const attachmentsOf = ({ attachments } = {}, title) =>
  attachments === undefined
    ? {}
    : {
        attachments: attachments.map((/** @type {any} */ each, /** @type {number} */ index) => ({
          ...each,
          fileName: `${title}${index === 0 ? '' : index + 1}${extname(each.fileName)}`,
        })),
      };

/** The members of a value that are named. @param {any} value @param {readonly string[]} wanted */
const only = (value, wanted) =>
  Object.fromEntries(wanted.filter((name) => name in (value ?? {})).map((name) => [name, value[name]]));

/** @param {readonly string[]} all @param {string} one */
const count = (all, one) => all.filter((each) => each === one).length;

/**
 * The files of a new document by their names below its folder: everything that the catalogue, the base and the other
 * documents already say. What only its author knows is left empty for `npm run document:check` to ask.
 * @param {import('../read-standard.mjs').Standard} standard
 * @param {{ slug: string, base: string, prefix: string, id: () => string }} wanted `slug` a row of the catalogue, `base` a folder
 *   of common/base, `prefix` the beginning of its printed numbers, `id` makes identifiers (UUID)
 * @returns {{ folder: string, files: Record<string, unknown> }} `folder` below packages/schemas/src
 */
export const skeleton = (standard, { slug, base, prefix, id }) => {
  const row = standard.catalogue.find((one) => one.slug === slug);
  const { group } = standard.families.find(({ family }) => family === row.family);
  const known = propertiesOf(standard, base);
  const restated = Object.entries(known).filter(([name]) => !INHERITED.includes(name));
  const properties = Object.fromEntries(
    restated.map(([name, schema], index) => [
      name,
      {
        ...Object.fromEntries(RESTATED.filter((key) => key in schema).map((key) => [key, schema[key]])),
        'x-field': `${prefix}-${String(index + 1).padStart(2, '0')}`,
      },
    ]),
  );
  const required = restated
    .filter(([, schema]) => ['identifies', 'required-by-law'].includes(schema['x-normative']))
    .map(([name]) => name);
  const hasSubject = 'subject' in known;
  const identity = () => ({ document: slug, standard: STANDARD, id: id() });
  const model = modelOf(standard, row.family, known);
  const ofLedger = OF_LEDGER.filter((name) => name in known);
  return {
    folder: `documents/${group}/${slug}`,
    files: {
      'meta.json': {
        slug,
        title: row.title,
        family: row.family,
        group,
        kind: row.kind,
        tier: row.tier,
        maturity: 'draft',
        evidence: 'inferred',
        purpose: UNWRITTEN,
        filledBy: UNWRITTEN,
        signedBy: UNWRITTEN,
        frequency: UNWRITTEN,
        retention: usualRetention(standard),
        sources: [{ basis: 'design' }],
        follows: [],
        fieldPrefix: prefix,
      },
      'schema.json': {
        $schema: 'https://json-schema.org/draft/2020-12/schema',
        title: row.title['zh-CN'],
        'x-title-en': row.title.en,
        description: '',
        'x-description-en': '',
        'x-source': [{ basis: 'design' }],
        type: 'object',
        allOf: [{ $ref: `../../../common/base/${base}/schema.json` }],
        properties,
        ...(required.length > 0 ? { required } : {}),
        unevaluatedProperties: false,
      },
      'rules.json': { rules: [] },
      'examples/minimal.json': {
        header: { ...identity(), divisionCode: '519999', issuer: ISSUER, status: 'draft' },
        ...(hasSubject ? { subject: SUBJECT } : {}),
        ...only(model.minimal, ofLedger),
      },
      'examples/full.json': {
        header: {
          ...model.full?.header,
          ...identity(),
          number: freeNumber(standard),
          title: row.title['zh-CN'],
          ...attachmentsOf(model.full?.header, row.title['zh-CN']),
        },
        ...only(model.full, [...(hasSubject ? ['subject'] : []), ...ofLedger]),
      },
    },
  };
};
