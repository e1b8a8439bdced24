import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { runRules } from '../coverage/core-parts.mjs';
import { AS_OF } from '../coverage/as-of.mjs';
import { defineDocument } from '../definition.mjs';
import { flatDocument } from '../document-schema.mjs';
import { applyPatch } from '../json-patch.mjs';
import { lintStandard } from '../lint/lint.mjs';
import { root, schemasSource } from '../paths.mjs';
import { readStandard } from '../read-standard.mjs';
import { findingsAbout } from './about.mjs';
import { projectionLines } from './projected.mjs';
import { skeleton } from './skeleton.mjs';

/** The blocks of JSON on a page, in order; members without braces are taken as an object. @param {string} page @returns {any[]} */
const blocksOf = (page) =>
  [...readFileSync(join(root, page), 'utf8').matchAll(/```json\n(.*?)```/gs)].map(([, text = '']) =>
    JSON.parse(text.startsWith('{') ? text : `{${text}}`),
  );

const pages = ['docs/guide/add-a-document.md', 'docs/en/guide/add-a-document.md'];
const [row, fields, moreFields, rule, filled, counterexample, layout, rows, projection] = blocksOf(pages[0] ?? '');
// The page lets the signatures follow what is added before them.
const allFields = { ...fields, ...moreFields, signatures: { ...fields.signatures, 'x-field': 'JKF-05' } };
const WORDS = { 'zh-CN': '试写', en: 'Tried' };
const ledgerRow = {
  slug: 'family-day-ledger',
  family: 'LED',
  kind: 'ledger',
  tier: 3,
  title: { 'zh-CN': '家属开放日台账', en: 'Ledger of family days' },
};

/**
 * A document as it is read from its files, begun by the command and written on by the page.
 * @param {import('../read-standard.mjs').Standard} standard @param {any} of @param {any} properties @param {Record<string, any>} written
 * @returns {any}
 */
const writtenOn = (standard, { slug, base, prefix }, properties, { minimal, full, ...more }) => {
  const id = () => `59840fb5-62c9-5c9f-8d9a-${prefix === 'JKF' ? '1' : '2'}${String((made += 1)).padStart(11, '0')}`;
  const { folder, files } = skeleton(standard, { slug, base, prefix, id });
  /** @type {any} */
  const [meta, schema, ...examples] = ['meta.json', 'schema.json', 'examples/minimal.json', 'examples/full.json'].map(
    (name) => files[name],
  );
  const own = Object.entries(properties).filter(([, { 'x-normative': normative }]) => normative === 'identifies');
  return {
    slug,
    folder: join(schemasSource, folder),
    place: folder,
    schemaFile: join(schemasSource, folder, 'schema.json'),
    meta: { ...meta, purpose: WORDS, filledBy: WORDS, signedBy: WORDS, frequency: WORDS },
    schema: {
      ...schema,
      description: WORDS['zh-CN'],
      'x-description-en': WORDS.en,
      properties: { ...schema.properties, ...properties },
      required: [...(schema.required ?? []), ...own.map(([name]) => name)],
    },
    layout: {},
    rules: [],
    examples: { minimal: { ...examples[0], ...minimal }, full: { ...examples[1], ...full } },
    counterexamples: {},
    ...more,
  };
};
let made = 0;

const real = readStandard();
const standard = { ...real, catalogue: [...real.catalogue, row, ledgerRow] };
const record = writtenOn(standard, { slug: row.slug, base: 'person-document', prefix: 'JKF' }, allFields, {
  minimal: { heldOn: filled.heldOn },
  full: filled,
  layout,
  rules: [rule],
  counterexamples: { early: counterexample },
});
const withRecord = { ...standard, documents: [...standard.documents, record] };
const listed = { recordNumber: record.examples.full.header.number, heldOn: filled.heldOn };
const ledger = writtenOn(withRecord, { slug: ledgerRow.slug, base: 'person-ledger', prefix: 'JKT' }, rows, {
  minimal: { rows: [] },
  full: { rows: [listed] },
  projection,
});
const both = { ...standard, documents: [...standard.documents, record, ledger] };

describe('the page about adding a document', () => {
  test('has the same pieces in both languages', () => {
    expect(blocksOf(pages[1] ?? '')).toEqual(blocksOf(pages[0] ?? ''));
  });

  test.each([
    ['record', record, ['has fewer than three counterexamples']],
    // The page leaves rules of a ledger to its author.
    ['ledger', ledger, ['has fewer than three counterexamples', 'must NOT have fewer than 1 items']],
  ])('leaves nothing in the %s but what it tells the author to add', (_which, document, asked) => {
    const alone = { ...both, documents: [document] };
    const found = [
      ...lintStandard(alone, [
        'folder',
        'field-numbers',
        'expressions',
        'meta-schemas',
        'annotations',
        'required',
        'shape',
      ]),
      ...lintStandard(alone, ['field-names', 'sources', 'codes', 'layout', 'texts']),
      ...lintStandard(both, ['one-name', 'rule-ids', 'field-prefixes', 'lives', 'catalogue', 'links', 'killed']),
    ];
    const about = findingsAbout(found, [document]).filter(({ place }) => place.startsWith('documents/'));
    expect(about.map(({ problem }) => problem.split(':')[0]).sort()).toEqual(asked);
  });

  test('has a counterexample that its rule refuses, and an example that no rule does', () => {
    const { definition } = defineDocument(record, flatDocument(record, both.codelists), both);
    const issues = (/** @type {any} */ value) =>
      runRules(definition, value, { asOf: AS_OF }).map(({ path, code }) => ({ path, code }));
    expect(issues(record.examples.full)).toEqual([]);
    expect(issues(applyPatch(record.examples.full, counterexample.patch))).toEqual(counterexample.expect);
  });

  test('has a projection that makes the rows of its ledger', () => {
    const counted = { ...ledger, examples: { ...ledger.examples, 'from-case': ledger.examples.full } };
    expect(projectionLines(counted, both, { record: record.examples.full })).toEqual([]);
  });
});
