import { expect, test } from 'vitest';
import { slugs } from '../generated-slugs.js';
import { loadGuard } from '../guard.js';
import { LANGUAGES } from '../language.js';
import { loadDocument } from './load-document.js';
import { UnknownDocumentError } from './unknown-document.js';

test.each(slugs)('%s loads in both languages, with the words of every field, section and rule', async (slug) => {
  for (const language of LANGUAGES) {
    const kind = await loadDocument(slug, { language });
    expect(kind).toMatchObject({ slug, texts: { slug, language } });
    expect(kind.title).toMatch(/\S/);
    for (const { id } of kind.definition.rules) expect(kind.texts.rules[id], id).toMatch(/\S/);
    for (const { id } of kind.definition.layout.sections) expect(kind.texts.sections[id], id).toMatch(/\S/);
    for (const { name } of kind.definition.root.fields ?? [])
      expect(kind.texts.fields[`/${name}`]?.title, name).toMatch(/\S/);
  }
});

test.each(slugs)('%s refuses an empty document in words, and its guard agrees', async (slug) => {
  const [kind, guard] = await Promise.all([loadDocument(slug), loadGuard(slug)]);
  const { outcome, issues, language } = kind.validate({});
  expect({ outcome, language, first: issues[0]?.path }).toEqual({
    outcome: 'invalid',
    language: 'zh-CN',
    first: '/header',
  });
  expect(guard({})).toBe(false);
  for (const { label, message } of issues) expect(`${label}${message}`).not.toMatch(/[{}]|undefined/);
});

test.each(slugs)('%s reports members it does not know at the member itself', async (slug) => {
  const kind = await loadDocument(slug);
  const note = JSON.parse(
    `{"header":{"document":"${slug}","standard":"${kind.standard}"},"__proto__":1,"hasOwnProperty":1}`,
  );
  const found = kind.validate(note, { mode: 'draft' }).issues.map(({ code, path }) => `${code} ${path}`);
  expect(found).toContain('unevaluated-properties /__proto__');
  expect(found).toContain('unevaluated-properties /hasOwnProperty');
});

test('a bad name of an extension is one issue, at the name', async () => {
  const kind = await loadDocument(slugs[0] ?? '');
  const { issues } = kind.validate({ extensions: { 'much too long to be a code': {}, x: {} } }, { mode: 'draft' });
  expect(issues.filter(({ severity }) => severity === 'error').map(({ code, path }) => `${code} ${path}`)).toEqual([
    'property-names /extensions/much too long to be a code',
    'property-names /extensions/x',
  ]);
});

test('the profile of the kind applies to each validation', async () => {
  const kind = await loadDocument(slugs[0] ?? '', { profile: 'reference', language: 'en' });
  expect(kind.validate({}).profile).toBe('reference');
});

test.each(['no-such-document', 'toString', '__proto__', ''])('%j is no document', async (slug) => {
  await expect(loadDocument(slug)).rejects.toThrow(UnknownDocumentError);
  await expect(loadGuard(slug)).rejects.toThrow(UnknownDocumentError);
  await expect(loadDocument(slug)).rejects.toMatchObject({ name: 'UnknownDocumentError', slug });
});
