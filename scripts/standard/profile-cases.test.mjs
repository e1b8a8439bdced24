import { describe, expect, test } from 'vitest';
import { loadDocument, validateText } from '../../packages/core/dist/index.js';
import { flatSchema } from './artefacts/flat.mjs';
import { AS_OF } from './coverage/as-of.mjs';
import { defined } from './coverage/generate.mjs';
import { enginesOf } from './mutants/engines.mjs';
import { documentOfCase, readProfileCases } from './profile-cases.mjs';
import { readStandard } from './read-standard.mjs';

const standard = readStandard();
const all = Object.entries(readProfileCases()).flatMap(([id, cases]) =>
  Object.entries(cases).map(([name, each]) => ({ id, name, each, value: documentOfCase(id, each, standard) })),
);
const filled = all.filter(({ each }) => each.expect === undefined);
const refused = all.filter(({ each }) => each.expect !== undefined);

const ids = Object.keys(standard.profiles);

/** Other engines take a while to read a schema: a short run asks them about every third. */
const EVERY = process.env['GUITU_TEST_ALL'] ? 1 : 3;
const compared = new Set(filled.filter((_, index) => index % EVERY === 0));

/** Whether every one of our checks and two other engines accept it on the national schema. @param {string} slug @param {any} value */
const nationalVerdicts = async (slug, value) => {
  const document = standard.documents.find((each) => each.slug === slug);
  if (document === undefined) throw new Error(`no document ${slug}`);
  const engines = await enginesOf(slug, flatSchema(defined(document, standard).flat), 'bundle');
  return Object.entries(engines).filter(([, verdict]) => !verdict(value));
};

/** A profile without one of its parts. @param {any} profile @param {string} pointer */
const without = (profile, pointer) => {
  const copy = structuredClone(profile);
  const keys = pointer.split('/').slice(1);
  const last = /** @type {string} */ (keys.pop());
  const parent = keys.reduce((node, key) => node?.[key], copy);
  if (parent?.[last] === undefined) throw new Error(`${profile.id}: nothing at ${pointer}`);
  if (Array.isArray(parent)) parent.splice(Number(last), 1);
  else delete parent[last];
  return copy;
};

test.each(ids)('the profile %s has a document that is filled in under it, and one that it refuses', (id) => {
  expect(filled.some((each) => each.id === id)).toBe(true);
  expect(refused.some((each) => each.id === id)).toBe(true);
});

describe.each(filled)('$id: $name', (one) => {
  test('passes under the profile that it names, and under the national standard in every engine', async () => {
    const { id, each, value } = one;
    const local = await validateText(JSON.stringify(value), { asOf: AS_OF });
    expect(local).toMatchObject({ outcome: 'valid', profile: id });
    const national = await validateText(JSON.stringify(value), { asOf: AS_OF, profile: 'none' });
    expect(national.outcome).toBe('valid');
    if (compared.has(one)) expect(await nationalVerdicts(each.document, value)).toEqual([]);
  });
});

describe.each(refused)('$id: $name', ({ id, each: { document, expect: errors = [], blame = '' }, value }) => {
  /** @param {import('../../packages/core/src/profile/profile.ts').Profile[]} [profiles] */
  const errorsUnder = async (profiles) => {
    const kind = await loadDocument(document, { profile: id, ...(profiles && { profiles }) });
    return kind
      .validate(value, { asOf: AS_OF })
      .issues.filter(({ severity }) => severity === 'error')
      .map(({ path, code }) => ({ path, code }));
  };

  test('is refused with these errors, by the part that is to blame, and by nobody else', async () => {
    expect(await errorsUnder()).toEqual(errors);
    expect(await errorsUnder([without(standard.profiles[id], blame)])).toEqual([]);
    const national = await loadDocument(document);
    expect(national.validate(value, { asOf: AS_OF, profile: 'none' }).outcome).toBe('valid');
  });
});
