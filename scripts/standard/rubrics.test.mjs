import { describe, expect, test } from 'vitest';
import { bindFacts } from '../../packages/core/src/rubric/bind.ts';
import { checkBinding } from '../../packages/core/src/rubric/check-binding.ts';
import { checkRubric } from '../../packages/core/src/rubric/check.ts';
import { checkClaims } from '../../packages/core/src/rubric/claims.ts';
import { scoreRubric } from '../../packages/core/src/rubric/score.ts';
import { defineDocument } from './definition.mjs';
import { flatDocument } from './document-schema.mjs';
import { checkSources } from './lint/sources.mjs';
import { metaSchemaCheck } from './meta-schemas.mjs';
import { readStandard } from './read-standard.mjs';

const standard = readStandard();

const findings = metaSchemaCheck(standard.metaSchemas);

/** What a meta-schema finds wrong. @param {string} name @param {unknown} value */
const wrongBy = (name, value) => findings(name, value).map(({ at, problem }) => `${at} ${problem}`);

/** The fields of every document, by slug. */
const roots = Object.fromEntries(
  standard.documents.map((document) => {
    const { definition } = defineDocument(document, flatDocument(document, standard.codelists), standard);
    return [document.slug, definition.root];
  }),
);

const rubrics = Object.entries(standard.rubrics).map(([name, files]) => ({ name, ...files }));
/** Every document of a kind that the standard shows as an example. @param {string} slug */
const examplesOf = (slug) =>
  Object.entries(standard.documents.find((document) => document.slug === slug)?.examples ?? {});

describe.each(rubrics)('the rubric $name', ({ name, rubric, binding, vectors }) => {
  test('has the form that its meta-schemas describe', () => {
    expect(wrongBy('rubric', rubric)).toEqual([]);
    expect(wrongBy('rubric-binding', binding)).toEqual([]);
    expect(wrongBy('rubric-vectors', vectors)).toEqual([]);
  });

  test('has no fault that can be known without facts', () => {
    expect(checkRubric(rubric)).toEqual([]);
    expect([rubric.id, binding.rubric, vectors.rubric]).toEqual([name, name, name]);
  });

  test('finds every fact in its document', () => {
    expect(checkBinding(binding, rubric, roots[binding.document])).toEqual([]);
  });

  test('cites instruments and national facts that are registered', () => {
    /** @type {string[]} */
    const problems = [];
    for (const { source } of [rubric, ...rubric.items, ...(rubric.bands ?? [])]) {
      checkSources(source, standard, '', (_at, problem) => problems.push(problem));
    }
    expect(problems).toEqual([]);
  });

  test('agrees with what the examples say about themselves', () => {
    for (const [, document] of examplesOf(binding.document)) {
      // A document that names another rubric makes its claims under that one.
      const named = document.rubric ?? document.ratioRule ?? name;
      if (named !== name) continue;
      const result = scoreRubric(rubric, bindFacts(binding, [document]));
      expect(result.reasons).toEqual([]);
      expect(checkClaims(binding, document, result)).toEqual([]);
    }
  });

  test('can be scored in full from at least one example', () => {
    // Where rows of a time are counted, one of the days of the vectors fits an example.
    const days = rubric.windows ? vectors.vectors.flatMap((/** @type {any} */ { asOf }) => asOf ?? []) : [undefined];
    const results = examplesOf(binding.document).flatMap(([, document]) =>
      [...new Set(days)].map((asOf) => scoreRubric(rubric, bindFacts(binding, [document], { asOf }), { asOf })),
    );
    expect(results.map(({ status }) => status)).toContain('scored');
  });
});

describe('the meta-schema of rubrics', () => {
  const { rubric } = rubrics[0] ?? {};

  test.each([
    ['an unknown member', { extra: 1 }],
    ['points that are no integer', { max: 0.5 }],
    ['no source', { source: [] }],
    ['an instrument beside design', { source: [{ basis: 'design', instrument: 'detox-regulation' }] }],
    ['a law without its clause', { source: [{ basis: 'statute', instrument: 'drug-control-law' }] }],
    ['a title in one language', { title: { 'zh-CN': '评分' } }],
    ['an item of an unknown kind', { items: [{ ...rubric.items[0], kind: 'guess' }] }],
    ['an item without a policy for missing facts', { items: [{ ...rubric.items[0], missing: undefined }] }],
    ['an integer fact without bounds', { facts: [{ id: 'a', title: rubric.title, type: 'integer' }] }],
    ['an operation with two operators', { items: [{ ...rubric.items[0], condition: { not: [true], and: [true] } }] }],
    [
      'a template with bands',
      { status: 'template', bands: [{ id: 'a', title: rubric.title, from: 0, source: rubric.source }] },
    ],
  ])('refuses %s', (_name, changes) => {
    expect(wrongBy('rubric', JSON.parse(JSON.stringify({ ...rubric, ...changes })))).not.toEqual([]);
  });
});
