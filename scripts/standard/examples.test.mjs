import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { evaluate, loadDocument, validateText } from '../../packages/core/dist/index.js';
import { loadGuard } from '../../packages/core/dist/guard.js';
import { AS_OF } from './coverage/as-of.mjs';
import { applyPatch } from './json-patch.mjs';
import { readStandard } from './read-standard.mjs';
import { root } from './paths.mjs';

const { documents } = readStandard();

/** @param {{ code: string, path: string }} issue */
const line = ({ code, path }) => `${path} ${code}`;

/** @param {readonly any[]} issues @param {string} severity */
const lines = (issues, severity) =>
  issues
    .filter((issue) => issue.severity === severity)
    .map(line)
    .sort();

/** The examples of a document, and what its counterexamples make of them, by name. @param {import('./read-standard.mjs').DocumentSource} document */
const valuesOf = ({ examples, counterexamples }) => [
  ...Object.entries(examples),
  ...Object.entries(counterexamples).map(
    ([name, { base, patch }]) => /** @type {[string, any]} */ ([name, applyPatch(examples[base], patch)]),
  ),
];

// One test a question and document, not one an example: there are thousands. What is wrong is named by the example.
describe.each(documents.map((document) => /** @type {const} */ ([document.slug, document])))('%s', (slug, document) => {
  const { examples, counterexamples } = document;
  const load = () => loadDocument(slug, { language: 'zh-CN' });

  test('accepts its examples', async () => {
    const kind = await load();
    const wrong = Object.entries(examples).flatMap(([name, example]) => {
      const { outcome, issues } = kind.validate(example, { asOf: AS_OF });
      const found = lines(issues, 'error').concat(name === 'full' ? lines(issues, 'warning') : []);
      return outcome === 'valid' && found.length === 0 ? [] : [{ name, outcome, found }];
    });
    expect(wrong).toEqual([]);
  });

  test('has examples that use every optional field between them', async () => {
    const { definition } = await load();
    expect(unused(definition.root, Object.values(examples), '')).toEqual([]);
  });

  test('shows every value of its examples', async () => {
    const { definition } = await load();
    const out = Object.entries(examples).map(([name, example]) => ({
      name,
      hidden: hidden(definition.layout, example),
    }));
    expect(out.filter((one) => one.hidden.length > 0)).toEqual([]);
  });

  test('refuses its counterexamples for exactly their reasons', async () => {
    const kind = await load();
    const wrong = Object.entries(counterexamples).flatMap(
      ([name, { base, patch, expect: meant = [], expectWarnings = [] }]) => {
        const { outcome, issues } = kind.validate(applyPatch(examples[base], patch), { asOf: AS_OF });
        const errors = lines(issues, 'error');
        const warnings = lines(issues, 'warning');
        const wanted = meant.map(line).sort();
        const warned = expectWarnings.map(line).filter((/** @type {string} */ one) => !warnings.includes(one));
        const isRight = errors.join() === wanted.join() && warned.length === 0;
        return isRight && (meant.length === 0 || outcome === 'invalid')
          ? []
          : [{ name, outcome, errors, wanted, warned }];
      },
    );
    expect(wrong).toEqual([]);
  });

  test('names what is required once when it is missing', async () => {
    const kind = await load();
    const answers = Object.entries(examples).flatMap(([name, example]) =>
      requiredPlaces(kind.definition.root, example).map((path) => {
        const { issues } = kind.validate(applyPatch(example, [{ op: 'remove', path }]), {
          profile: 'none',
          asOf: AS_OF,
        });
        return { name, path, errors: lines(issues, 'error') };
      }),
    );
    // Without these two nobody can tell what kind of document it is.
    const ordinary = answers.filter(({ path }) => !/^\/header(\/document|\/standard)?$/.test(path));
    expect(ordinary.filter(({ path, errors }) => errors.join() !== `${path} required`)).toEqual([]);
  });

  test('has one verdict in the first-error and the all-errors validator', async () => {
    const guarded = await loadDocument(slug, { language: 'zh-CN', guard: await loadGuard(slug) });
    const plain = await load();
    for (const [, value] of valuesOf(document)) expect(guarded.validate(value)).toEqual(plain.validate(value));
  });
});

/** Templates of optional fields that no value uses. @param {any} field @param {any[]} values @param {string} path @returns {string[]} */
const unused = (field, values, path) => {
  if (field.shape === 'extensions' || path === '/extensions') return [];
  const present = values.filter((value) => value !== undefined);
  if (present.length === 0) return [path];
  if (field.item)
    return unused(
      field.item,
      present.flatMap((value) => (Array.isArray(value) ? value : [])),
      `${path}/*`,
    );
  return (field.fields ?? []).flatMap((/** @type {any} */ member) =>
    unused(
      member,
      present.map((value) => value?.[member.name]),
      `${path}/${member.name}`,
    ),
  );
};

/** Paths of the required members that a value has. @param {any} field @param {any} value @param {string} path @returns {string[]} */
const requiredPlaces = (field, value, path = '') => {
  if (Array.isArray(value))
    return field.item ? value.flatMap((entry, index) => requiredPlaces(field.item, entry, `${path}/${index}`)) : [];
  return (field.fields ?? [])
    .filter((/** @type {any} */ member) => value[member.name] !== undefined)
    .flatMap((/** @type {any} */ member) => [
      ...(member.required ? [`${path}/${member.name}`] : []),
      ...requiredPlaces(member, value[member.name], `${path}/${member.name}`),
    ]);
};

/** Paths of values that the layout hides, which a form would take out before it submits. @param {any} layout @param {any} example @returns {string[]} */
const hidden = (layout, example) => {
  const conditions = [
    ...layout.sections.flatMap((/** @type {any} */ section) =>
      section.fields.map((/** @type {string} */ path) => ({ path, when: section.when })),
    ),
    ...Object.keys(layout.fields).map((path) => ({ path, when: layout.fields[path].when })),
  ];
  return conditions
    .filter(({ when }) => when !== undefined)
    .flatMap(({ path, when }) =>
      placesOf(example, path.split('/').slice(1), example)
        .filter(({ context }) => evaluate(when, { root: example, context, asOf: undefined }) !== true)
        .map((place) => place.path),
    );
};

/** Where a pointer template meets a value, with the row it stands in. @param {any} value @param {string[]} names @param {any} context @param {string} path @returns {{ path: string, context: any }[]} */
const placesOf = (value, [name, ...rest], context, path = '') => {
  if (value === undefined) return [];
  if (name === undefined) return [{ path, context }];
  if (name !== '*') return placesOf(value[name], rest, context, `${path}/${name}`);
  return value.flatMap((/** @type {any} */ row, /** @type {number} */ index) =>
    placesOf(row, rest, row, `${path}/${index}`),
  );
};

const seeds = join(root, 'examples/seeds');
const seedDocuments = readdirSync(seeds, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => readdirSync(join(seeds, name, 'documents')).map((file) => join(name, 'documents', file)));

test.each(seedDocuments)('the seed document %s is valid', async (name) => {
  const { outcome, issues } = await validateText(readFileSync(join(seeds, name)), { language: 'zh-CN' });
  expect(lines(issues, 'error')).toEqual([]);
  expect(outcome).toBe('valid');
});
