import { expect, test } from 'vitest';
import { defined } from './coverage/generate.mjs';
import { agreementOf, compare, formatDisagreement, samplesOf } from './mutants/agreement.mjs';
import { readStandard } from './read-standard.mjs';
import { triedDocuments } from './tried-documents.mjs';

const standard = readStandard();

/** How many mutants a document has here; the full run has ten times as many. */
const MUTANTS = 20;

test.each(triedDocuments(standard.documents).map((document) => /** @type {const} */ ([document.slug, document])))(
  'the published schema of %s has the verdicts of our validators in two other engines',
  async (slug, document) => {
    const built = defined(document, standard);
    const bundle = await agreementOf(built, samplesOf(built, { mutants: MUTANTS, generated: false }), 'bundle');
    const flat = await agreementOf(built, samplesOf(built, { mutants: 0, generated: false }), 'flat');
    const disagreements = [...bundle.disagreements, ...flat.disagreements];
    expect(disagreements.map((disagreement) => formatDisagreement(slug, disagreement))).toEqual([]);
    expect(bundle.accepted).toBeGreaterThan(0);
    expect(bundle.accepted).toBeLessThan(bundle.samples);
  },
);

const AGREEMENT = 'community-detox-agreement';

/** The agreement as its sources give it, with schemas of its own. */
const agreement = () => {
  const document = standard.documents.find(({ slug }) => slug === AGREEMENT);
  if (document === undefined) throw new Error(`there is no ${AGREEMENT}`);
  return defined(document, standard);
};

/** What is judged of the agreement: searched for once, because faults are planted in schemas only. */
const samplesOfAgreement = [...samplesOf(agreement(), { mutants: 200, generated: true })];

test.each(
  /** @type {[string, (flat: any) => unknown][]} */ ([
    ['a required member that the schema no longer asks for', (flat) => flat.required.pop()],
    ['a text that may be longer', (flat) => (flat.properties.leaveRule.maxLength += 1)],
    ['a code that the schema has lost', (flat) => flat.properties.header.properties.status.enum.splice(0)],
    ['an object that is open', (flat) => delete flat.unevaluatedProperties],
  ]),
)('%s is found', async (_fault, plant) => {
  const built = agreement();
  plant(built.flat);
  expect((await agreementOf(built, samplesOfAgreement, 'bundle')).disagreements).not.toEqual([]);
});

test('a disagreement is shown with the smallest document that has it', () => {
  const engines = {
    one: () => true,
    other: (/** @type {any} */ value) => value.rows?.some((/** @type {any} */ row) => row.size > 3) !== true,
  };
  const value = { name: 'x', rows: [{ size: 1 }, { size: 4, colour: 'red' }] };
  const { disagreements } = compare('boxes', [{ name: 'mutant 1', value }], engines);
  expect(disagreements.map((disagreement) => formatDisagreement('boxes', disagreement))).toEqual([
    'boxes: mutant 1\n  one accepts, other refuses\n  smallest document: {"rows":[{"size":4}]}',
  ]);
});

test('engines that agree are not reported, whatever they say', () => {
  const engines = { one: Array.isArray, other: Array.isArray };
  const values = [[], {}].map((value) => ({ name: 'x', value }));
  expect(compare('boxes', values, engines)).toEqual({ slug: 'boxes', samples: 2, accepted: 1, disagreements: [] });
});
