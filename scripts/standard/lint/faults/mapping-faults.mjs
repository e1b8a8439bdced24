/** @param {import('./planting.mjs').Standard} standard @param {string} [name] @returns {any} */
const mapping = (standard, name = 'gat-543') => standard.mappings[name];

/** @param {import('./planting.mjs').Standard} standard @param {string} of @param {string} [name] @returns {any} */
const row = (standard, of, name) =>
  mapping(standard, name).rows.find((/** @type {import('../../mappings.mjs').MappingRow} */ one) => one.of === of);

/** @param {import('./planting.mjs').Standard} standard @param {string} id @param {string} [name] @returns {any} */
const element = (standard, id, name) =>
  mapping(standard, name).elements.find(
    (/** @type {import('../../mappings.mjs').MappedElement} */ one) => one.id === id,
  );

/** What may be wrong with mappings to other standards. @type {import('./planting.mjs').Fault[]} */
export const MAPPING_FAULTS = [
  [
    'mappings',
    'a row of a leaf that does not exist',
    (s) => (row(s, 'common/person').pointer = '/soul'),
    'mappings/gat-543',
    'names a place that does not exist',
  ],
  [
    'mappings',
    'a row of a document that is not shipped',
    (s) => (row(s, 'common/person').of = 'documents/wish'),
    'mappings/gat-543',
    'names a place that does not exist',
  ],
  [
    'mappings',
    'a row under another title than ours',
    (s) => (row(s, 'common/person').title = '号码'),
    'mappings/gat-543',
    'is titled 号码, our title is 证件号码',
  ],
  [
    'mappings',
    'an identifier that nobody read',
    (s) => (row(s, 'common/person').id = 'DE00002'),
    'mappings/gat-543',
    'names DE00002, which was not read',
  ],
  [
    'mappings',
    'a name that the other standard does not use',
    (s) => (row(s, 'common/person').name = '身份证号'),
    'mappings/gat-543',
    'calls DE00001 身份证号, which was read as 公民身份号码',
  ],
  [
    'mappings',
    'a row on the word of an unregistered instrument',
    (s) => (row(s, 'common/person').source = 'hearsay'),
    'mappings/gat-543',
    'rests on hearsay, which is no registered instrument',
  ],
  [
    'mappings',
    'a row that stands twice',
    (s) => mapping(s).rows.push({ ...mapping(s).rows[0] }),
    'mappings/gat-543',
    'stands twice',
  ],
  [
    'mappings',
    'a group that is mapped to one value',
    (s) => Object.assign(row(s, 'common/person'), { pointer: '/registeredAddress', title: '户籍地址' }),
    'mappings/gat-543',
    'maps a group to one value, DE00001',
  ],
  [
    'mappings',
    'a list of our own that is called exact',
    (s) => {
      row(s, 'codelists/registration-source').relation = 'exact';
    },
    'mappings/gat-543',
    'is called exact, but was not compared in full',
  ],
  [
    'mappings',
    'an element read in part that is called exact',
    (s) => (row(s, 'common/contact', 'gat-1054').relation = 'exact'),
    'mappings/gat-1054',
    'is called exact, but was not compared in full',
  ],
  [
    'mappings',
    'a table of which only the name was read and which is called close',
    (s) => (row(s, 'codelists/drug-type', 'ga-codes').relation = 'close'),
    'mappings/ga-codes',
    'is called close, but only the name of GA 332.1 was read',
  ],
  [
    'mappings',
    'a format that was not read',
    (s) => (element(s, 'GA 332.1', 'ga-codes').representation = 'c4'),
    'mappings/ga-codes',
    'has more than the name that was read',
  ],
  [
    'mappings',
    'an element of a standard of which only the title was read',
    (s) => (element(s, 'GA 332.1', 'ga-codes').read = 'part'),
    'mappings/ga-codes',
    'says more than the title of ga-332-1',
  ],
  [
    'mappings',
    'an element of a text that was not read',
    (s) => (element(s, 'DE00001').instrument = 'gat-543-2'),
    'mappings/gat-543',
    'is of gat-543-2, which was not read',
  ],
  [
    'mappings',
    'an element that stands twice',
    (s) => mapping(s).elements.push({ ...mapping(s).elements[0] }),
    'mappings/gat-543',
    'stands twice',
  ],
  [
    'mappings',
    'a reading of an unregistered instrument',
    (s) => mapping(s).read.push({ instrument: 'hearsay', extent: 'text' }),
    'mappings/gat-543',
    'names hearsay, which is no registered instrument',
  ],
  [
    'mappings',
    'an excerpt that claims to be verified',
    (s) => (mapping(s).verified = true),
    'mappings/gat-543',
    'is claimed, but not everything was compared with the text',
  ],
  [
    'mappings',
    'a comparison with what we do not have',
    (s) => mapping(s).scope.push('common/soul'),
    'mappings/gat-543',
    'names common/soul, which does not exist',
  ],
  [
    'meta-schemas',
    'an address that nobody says when it was read',
    (s) => delete mapping(s).read[0].readOn,
    'mappings/gat-543',
    'must have property readOn when property url is present',
  ],
  [
    'meta-schemas',
    'a relation of another vocabulary',
    (s) => (row(s, 'common/person').relation = 'equivalent'),
    'mappings/gat-543',
    'must be equal to one of the allowed values',
  ],
];
