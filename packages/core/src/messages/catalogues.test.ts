import { expect, test } from 'vitest';
import { LANGUAGES } from '../language.js';
import { ISSUE_CODES } from './issue-codes.js';
import { loadCatalogue } from './load-catalogue.js';
import { loadFormCatalogue } from './load-form-catalogue.js';

/** The keywords that schemas of the standard may use, in kebab-case as codes. */
const PORTABLE_KEYWORDS = [
  'type',
  'required',
  'enum',
  'const',
  'minimum',
  'maximum',
  'exclusive-minimum',
  'exclusive-maximum',
  'multiple-of',
  'min-length',
  'max-length',
  'min-items',
  'max-items',
  'unique-items',
  'items',
  'min-properties',
  'max-properties',
  'pattern',
  'format',
  'dependent-required',
  'property-names',
  'unevaluated-properties',
];
const GATE_CODES = [
  'gate-too-large',
  'gate-not-json',
  'gate-empty',
  'gate-encoding',
  'gate-duplicate-key',
  'gate-depth',
  'gate-nodes',
  'gate-keys',
  'gate-string',
  'gate-number',
  'gate-not-plain',
  'gate-no-header',
  'gate-unknown-document',
  'gate-newer-version',
  'gate-older-major',
  'gate-older-shape',
];
const CODES = [
  ...GATE_CODES,
  ...PORTABLE_KEYWORDS,
  'recommended-missing',
  'extension-depth',
  'forbidden',
  'profile-base-moved',
  'profile-unchecked',
  'resident-id-division-withdrawn',
];

test.each(LANGUAGES)('%s has a message for every code, type and format', async (language) => {
  const { messages, language: own } = await loadCatalogue(language);
  expect(own).toBe(language);
  const variants = [
    ...['string', 'integer', 'number', 'boolean', 'object', 'array'].map((type) => `type:${type}`),
    ...['date', 'date-time', 'uuid'].map((format) => `format:${format}`),
  ];
  for (const code of [...CODES, ...variants, 'other']) expect(messages[code], code).toMatch(/\S/);
});

/** What no national kind says of a value: keywords that the check of fields does not have, texts, people, profiles. */
const BEYOND_FORMS = [
  ...['dependent-required', 'exclusive-minimum', 'exclusive-maximum', 'multiple-of', 'items', 'unique-items'],
  ...['gate-too-large', 'gate-empty', 'gate-not-json', 'gate-duplicate-key', 'gate-no-header', 'gate-unknown-document'],
  ...['forbidden', 'profile-base-moved', 'resident-id-division-withdrawn'],
];

test.each(LANGUAGES)('a form in %s has the message of every code that its kind may give', async (language) => {
  const [all, ofForm] = await Promise.all([loadCatalogue(language), loadFormCatalogue(language)]);
  const left = CODES.filter((code) => !(code in ofForm.messages));
  expect(left.sort()).toEqual([...BEYOND_FORMS].sort());
  expect(all).toMatchObject(ofForm);
});

test('the languages have the same messages and placeholders', async () => {
  const [chinese, english] = await Promise.all([loadCatalogue('zh-CN'), loadCatalogue('en')]);
  expect(Object.keys(english.messages)).toEqual(Object.keys(chinese.messages));
  const placeholders = (text: string | undefined): string[] => (text?.match(/\{[a-z]+\}/g) ?? []).sort();
  for (const code of Object.keys(chinese.messages)) {
    expect(placeholders(english.messages[code]), code).toEqual(placeholders(chinese.messages[code]));
  }
});

test('every code is documented once, in both languages', () => {
  expect(ISSUE_CODES.map(({ code }) => code).sort()).toEqual([...CODES].sort());
  for (const { code, cause, fix } of ISSUE_CODES) {
    for (const language of LANGUAGES) {
      expect(cause[language], code).toMatch(/[。.]$/);
      expect(fix[language], code).toMatch(/[。.]$/);
    }
  }
});
