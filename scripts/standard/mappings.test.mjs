import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parseCsv } from './csv.mjs';
import { flatDocument } from './document-schema.mjs';
import { coverageOf } from './mapping-coverage.mjs';
import { placesOf } from './mapping-places.mjs';
import { schemasOutput } from './paths.mjs';
import { readStandard } from './read-standard.mjs';

const standard = readStandard();

/** @param {...string} slugs */
const flatsOf = (...slugs) =>
  standard.documents
    .filter(({ slug }) => slugs.includes(slug))
    .map((document) => /** @type {const} */ ([document.slug, flatDocument(document, standard.codelists)]));

/** A made-up mapping. @param {Partial<import('./mappings.mjs').Mapping>} parts @returns {import('./mappings.mjs').Mapping} */
const mapping = (parts) => ({
  ...{ name: 'made-up', title: {}, description: {}, unread: {}, verified: false, scope: [], read: [] },
  elements: [{ id: 'A1', kind: 'element', zh: '甲', en: 'A', read: 'whole', instrument: 'gat-543-1' }],
  rows: [],
  ...parts,
});

/** @param {Partial<import('./mappings.mjs').MappingRow>} parts @returns {import('./mappings.mjs').MappingRow} */
const row = (parts) => ({ of: '', title: '', id: 'A1', name: '甲', relation: 'close', source: 'design', ...parts });

/** What one made-up mapping covers in some documents. @param {Partial<import('./mappings.mjs').Mapping>} parts @param {...string} slugs */
const covered = (parts, ...slugs) => {
  const coverage = coverageOf({ ...standard, mappings: { 'made-up': mapping(parts) } }, flatsOf(...slugs));
  const [one] = coverage.mappings;
  if (one === undefined) throw new Error('there is no mapping');
  return { ...one, all: coverage };
};

const TWO = ['community-detox-agreement', 'community-recovery-agreement'];

describe('the places that rows may name', () => {
  const { leaves, nodes } = placesOf(standard, flatsOf('community-detox-agreement'));

  test('are every leaf of a document, as the catalogue of data elements has them', () => {
    const [, ...lines] = parseCsv(readFileSync(join(schemasOutput, 'data-elements.csv'), 'utf8'));
    expect(leaves.map(({ pointer }) => pointer)).toEqual(
      lines.filter(([document]) => document === 'community-detox-agreement').map(([, pointer]) => pointer),
    );
  });

  test.each([
    ['/subject/idNumber', 'common/subject#/idNumber'],
    ['/header/issuer/creditCode', 'common/organisation#/creditCode'],
    ['/header/divisionCode', 'common/header#/divisionCode'],
    ['/period/start', 'common/period#/start'],
    ['/decisionNumber', 'documents/community-detox-agreement#/decisionNumber'],
  ])('know where %s is written', (pointer, owner) => {
    const leaf = leaves.find((one) => one.pointer === pointer);
    expect(`${leaf?.owner.of}#${leaf?.owner.pointer}`).toBe(owner);
    expect(leaf?.places).toContain(owner);
  });

  test('reach a leaf through its base, its type, its document and its code list', () => {
    expect(leaves.find(({ pointer }) => pointer === '/subject/sex')?.places).toEqual(
      expect.arrayContaining([
        'common/base/person-document#/subject/sex',
        'common/subject#/sex',
        'documents/community-detox-agreement#/subject/sex',
        'codelists/sex#',
      ]),
    );
  });

  test('are groups too, which are no leaves', () => {
    expect(nodes.get('common/person#/registeredAddress')).toMatchObject({ title: '户籍地址', isLeaf: false });
  });
});

describe('coverage', () => {
  test('counts a leaf of a shared type once, and once more for every document that has it', () => {
    const rows = [row({ of: 'common/subject', pointer: '/name' })];
    expect(covered({ rows }, ...TWO).leaves).toEqual({ distinct: 1, occurrences: 2 });
    expect(covered({ rows }, 'community-detox-agreement').leaves).toEqual({ distinct: 1, occurrences: 1 });
  });

  test('counts a leaf that two rows name once', () => {
    const rows = [row({ of: 'common/subject', pointer: '/sex' }), row({ of: 'codelists/sex' })];
    expect(covered({ rows }, 'community-detox-agreement').leaves).toEqual({ distinct: 1, occurrences: 1 });
  });

  test('counts no leaf for what is only related', () => {
    const rows = [row({ of: 'common/subject', pointer: '/name', relation: 'related' })];
    expect(covered({ rows }, ...TWO)).toMatchObject({
      leaves: { distinct: 0, occurrences: 0 },
      elements: { read: 1, mapped: 1 },
    });
  });

  test.each(/** @type {const} */ (['qualifier', 'section', 'standard']))('counts no leaf for a %s', (kind) => {
    const elements = [
      { id: 'A1', kind, zh: '甲', en: 'A', read: /** @type {const} */ ('whole'), instrument: 'gat-543-1' },
    ];
    const rows = [row({ of: 'common/subject', pointer: '/name' })];
    expect(covered({ rows, elements }, ...TWO).leaves).toEqual({ distinct: 0, occurrences: 0 });
  });

  test('lists what they have and we do not', () => {
    expect(covered({}, ...TWO).notInOurs).toEqual([{ id: 'A1', zh: '甲', en: 'A' }]);
    expect(covered({ rows: [row({ of: 'codelists/sex' })] }, ...TWO).notInOurs).toEqual([]);
  });

  test('lists what we have and they do not, of what is compared, each once', () => {
    const parts = {
      scope: ['common/period', 'codelists/sex', 'codelists/nation'],
      rows: [row({ of: 'common/period', pointer: '/start' }), row({ of: 'codelists/sex' })],
    };
    const { compared, notInTheirs } = covered(parts, ...TWO);
    expect(notInTheirs?.map(({ of, pointer, zh }) => [of, pointer, zh])).toEqual([
      ['codelists/nation', '', '民族'],
      ['common/period', '/end', expect.any(String)],
    ]);
    expect(compared).toBe(4);
  });

  test('does not say that they lack what belongs to something that was not read', () => {
    const rows = [row({ of: 'common/period', pointer: '/start', relation: 'related' })];
    const { notInTheirs } = covered({ scope: ['common/period'], rows }, ...TWO);
    expect(notInTheirs?.map(({ pointer }) => pointer)).toEqual(['/end']);
  });

  test('does not say what they lack where none of their values was read', () => {
    const elements = mapping({}).elements.map((element) => ({ ...element, read: /** @type {const} */ ('name') }));
    expect(covered({ elements, scope: ['common/period'] }, ...TWO).notInTheirs).toBeUndefined();
  });

  test('tells of a leaf that no row reaches though one of the same title has a counterpart', () => {
    const rows = [row({ of: 'documents/community-detox-agreement', pointer: '/subject/name' })];
    const { alike } = covered({ rows }, ...TWO).all;
    expect(alike).toContainEqual({ of: 'common/subject', pointer: '/name', zh: '姓名', en: expect.any(String) });
    expect(covered({ rows: [row({ of: 'codelists/sex' })] }, 'community-detox-agreement').all.alike).toEqual([]);
  });

  test('counts a leaf that several mappings cover once in the whole', () => {
    const rows = [row({ of: 'common/subject', pointer: '/name' })];
    const two = { one: mapping({ name: 'one', rows }), other: mapping({ name: 'other', rows }) };
    const { mapped, mappings } = coverageOf({ ...standard, mappings: two }, flatsOf(...TWO));
    expect(mapped).toEqual({ distinct: 1, occurrences: 2 });
    expect(mappings.map(({ leaves }) => leaves.occurrences)).toEqual([2, 2]);
  });
});

describe('what is published', () => {
  /** @param {string} name */
  const published = (name) => readFileSync(join(schemasOutput, 'mappings', name), 'utf8');

  test('is the coverage of this standard', () => {
    const all = flatsOf(...standard.documents.map(({ slug }) => slug));
    expect(JSON.parse(published('coverage.json'))).toEqual(JSON.parse(JSON.stringify(coverageOf(standard, all))));
  });

  test.each(Object.keys(standard.mappings))('%s stands as JSON for programs and as a table for Excel', (name) => {
    const { rows } = JSON.parse(published(`${name}.json`));
    const text = published(`${name}.csv`);
    const [head = [], ...cells] = parseCsv(text);
    expect(text.startsWith('\ufeffof,pointer,title,id,name,relation,noteZh,noteEn,source\r\n')).toBe(true);
    expect(cells.map((line) => line.length)).toEqual(cells.map(() => head.length));
    expect(cells.map(([of, pointer, , id]) => [of, pointer, id])).toEqual(
      rows.map((/** @type {any} */ one) => [one.of, one.pointer ?? '', one.id]),
    );
    expect(cells.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });
});
