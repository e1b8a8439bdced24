import { describe, expect, test } from 'vitest';
import { lintStandard } from '../lint/lint.mjs';
import { schemasSource } from '../paths.mjs';
import { readStandard } from '../read-standard.mjs';
import { refusal } from './refusal.mjs';
import { skeleton } from './skeleton.mjs';

const real = readStandard();
const wanted = { slug: 'home-visit-record', base: 'person-document', prefix: 'XX' };

/** The standard as it was before a document was written. */
const standard = { ...real, documents: real.documents.filter(({ slug }) => slug !== wanted.slug) };

/** The new document alone, as it is read from its files: nothing else is looked at. @param {{ base: string, prefix: string }} of */
const begun = (of) => {
  let made = 0;
  const id = () => `59840fb5-62c9-5c9f-8d9a-${String((made += 1)).padStart(12, '0')}`;
  const { folder, files } = skeleton(standard, { ...wanted, ...of, id });
  /** @type {any} */
  const document = {
    slug: wanted.slug,
    folder: `${schemasSource}/${folder}`,
    place: folder,
    schemaFile: `${schemasSource}/${folder}/schema.json`,
    meta: files['meta.json'],
    schema: files['schema.json'],
    layout: {},
    rules: [],
    examples: { minimal: files['examples/minimal.json'], full: files['examples/full.json'] },
    counterexamples: {},
  };
  return { ...standard, documents: [document] };
};

/** What only the author of a document knows. */
const UNWRITTEN = [
  ...['purpose', 'filledBy', 'signedBy', 'frequency'].flatMap((name) => [
    `meta.json /${name}/zh-CN`,
    `meta.json /${name}/en`,
  ]),
  'schema.json /description',
  'schema.json /x-description-en',
  'rules.json /rules',
  'counterexamples ',
];

describe('a document that was just begun asks for what only its author knows, and for nothing else', () => {
  test.each([
    ['notice', []],
    ['ledger', []],
    // It has no field of its own yet.
    ['person-document', ['schema.json /properties']],
  ])('on the base %s', (base, more) => {
    const asked = lintStandard(begun({ base, prefix: 'XX' }))
      .filter(({ place }) => place.includes(`/${wanted.slug}`))
      .map(({ place, at }) => `${place.split(`/${wanted.slug}/`)[1]} ${at}`);
    expect(asked.sort()).toEqual([...UNWRITTEN, ...more].sort());
  });
});

test('an example of a ledger says of what it is, and the number of an example is one that no other has', () => {
  const taken = new Set(
    standard.documents.flatMap(({ examples }) => Object.values(examples).map((one) => one.header.number)),
  );
  const { files } = skeleton(standard, { ...wanted, base: 'person-ledger', id: () => '1' });
  const [minimal, full] = /** @type {any[]} */ ([files['examples/minimal.json'], files['examples/full.json']]);
  for (const example of [minimal, full])
    expect(example).toMatchObject({ scope: { asOf: expect.any(String) }, origin: expect.any(String) });
  expect(taken).not.toContain(full.header.number);
  const next = skeleton(
    {
      ...standard,
      documents: [...standard.documents, /** @type {any} */ ({ ...standard.documents[0], examples: { full } })],
    },
    { ...wanted, id: () => '2' },
  );
  expect(/** @type {any} */ (next.files['examples/full.json']).header.number).not.toBe(full.header.number);
});

test('an example has attachments of its own name, not of the document whose life it has', () => {
  const full = /** @type {any} */ (skeleton(standard, { ...wanted, id: () => '1' }).files['examples/full.json']);
  const names = full.header.attachments.map((/** @type {any} */ { fileName }) => fileName);
  expect(names[0]).toBe('走访（家访）记录表.jpg');
});

describe('a document cannot be begun', () => {
  test.each([
    ['outside the catalogue', { slug: 'letter' }, /no row of/],
    ['without a name', { slug: '' }, /SLUG is no row/],
    ['on a base that does not exist', { base: 'letter' }, /none of .*person-document/],
    ['without the beginning of its numbers', { prefix: '' }, /two or three capitals/],
    ['with four letters', { prefix: 'ABCD' }, /two or three capitals/],
    ['with the numbers of another document', { prefix: 'XY' }, /belongs to community-detox-agreement/],
  ])('%s', (_why, wrong, reason) => {
    expect(refusal(standard, { ...wanted, ...wrong })).toMatch(reason);
  });

  test('outside the catalogue, and is told what a row says', () => {
    const told = refusal(standard, { ...wanted, slug: 'family-day-record' }) ?? '';
    const row = JSON.parse(told.split('\n')[1] ?? '');
    expect(Object.keys(row)).toEqual(Object.keys(standard.catalogue[0]));
    expect(row.slug).toBe('family-day-record');
    expect(told).toMatch(/^family: .*IRF-RET \(isolation-return\)/m);
    expect(told).toMatch(/^kind: .*record/m);
  });

  test('when it is there already', () => {
    expect(refusal(real, wanted)).toBe('home-visit-record is there already');
  });

  test('and can in every other case', () => {
    expect(refusal(standard, wanted)).toBeUndefined();
  });
});
