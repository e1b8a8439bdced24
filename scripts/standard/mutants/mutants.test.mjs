import { expect, test } from 'vitest';
import { flatSchema } from '../artefacts/flat.mjs';
import { defined } from '../coverage/generate.mjs';
import { applyPatch } from '../json-patch.mjs';
import { readStandard } from '../read-standard.mjs';
import { mutantsOf } from './mutants.mjs';
import { OPERATORS } from './operators.mjs';

const standard = readStandard();
const [document] = standard.documents;
if (document === undefined) throw new Error('the standard is empty');
const flat = flatSchema(defined(document, standard).flat);
const mutants = mutantsOf(document, flat, 200);

test('the same document has the same mutants, and few are the first of many', () => {
  expect(mutantsOf(document, flat, 200)).toEqual(mutants);
  expect(mutantsOf(document, flat, 20)).toEqual(mutants.slice(0, 20));
});

test('another slug gives other mutants', () => {
  expect(mutantsOf({ ...document, slug: 'another' }, flat, 20)).not.toEqual(mutants.slice(0, 20));
});

test('every way to change a document is tried', () => {
  const used = new Set(mutants.flatMap(({ name }) => Object.keys(OPERATORS).filter((way) => name.includes(way))));
  expect([...used].sort()).toEqual(Object.keys(OPERATORS).sort());
});

test('the text of a mutant is its example after its patch, whatever way its numbers are written', () => {
  // A text may write -0, which JSON does not tell from 0.
  const plain = (/** @type {unknown} */ value) => JSON.parse(JSON.stringify(value));
  for (const { base, patch, text } of mutants)
    expect(plain(JSON.parse(text))).toEqual(plain(applyPatch(document.examples[base], patch)));
  const spellings = mutants.map(({ text }) => text.replace(/"(?:[^"\\]|\\.)*"/g, '')).join('');
  for (const spelling of [/[0-9]\.0\b/, /[0-9][eE][0-9]/]) expect(spellings).toMatch(spelling);
});

test('members that objects seem to have already are among those added', () => {
  const texts = standard.documents
    .slice(0, 10)
    .flatMap((one) => mutantsOf(one, flatSchema(defined(one, standard).flat), 200))
    .map(({ text }) => text)
    .join('');
  for (const name of ['"__proto__":', '"constructor":', '"toString":']) expect(texts).toContain(name);
});
