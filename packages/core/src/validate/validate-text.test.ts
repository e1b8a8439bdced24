import fc from 'fast-check';
import { afterAll, describe, expect, test, vi } from 'vitest';
import { lines } from '../test-support/trial-kind.js';
import { guard, trialNote } from '../test-support/trial-note.js';
import { UnknownDocumentError } from './unknown-document.js';
import { validateText } from './validate-text.js';

// Test files share modules: these are for this file alone, before it and after it.
vi.hoisted(() => vi.resetModules());
afterAll(() => {
  vi.doUnmock('../generated.js');
  vi.doUnmock('../generated-slugs.js');
  vi.resetModules();
});

vi.mock('../generated.js', async () => {
  const { definition, form, textsOf } = await import('../test-support/trial-note.js');
  const ledger = { ...definition, slug: 'trial-ledger', kind: 'ledger' };
  const inLanguages = (parts: object) => ({
    'zh-CN': () => Promise.resolve({ ...parts, texts: textsOf('zh-CN') }),
    en: () => Promise.resolve({ ...parts, texts: textsOf('en') }),
  });
  const documents = {
    'trial-note': inLanguages({ definition, form }),
    'trial-ledger': inLanguages({ definition: ledger, form: () => true }),
  };
  return {
    documents: { 6: () => Promise.resolve({ documents }), 8: () => Promise.resolve({ documents }) },
    codelists: {},
  };
});

vi.mock('../generated-slugs.js', () => ({ slugs: ['trial-ledger', 'trial-note'] }));

const textOf = (value: unknown): string => JSON.stringify(value);
const headerOf = (document: unknown): string => textOf({ header: { document, standard: '0.3' } });
const large = (document: string): string =>
  textOf({ header: { document, standard: '0.3' }, remarks: Array.from({ length: 120 }, () => '戒'.repeat(6_000)) });

describe('a text of a known kind', () => {
  test('is validated as what its header names, from text and from bytes', async () => {
    const valid = await validateText(textOf(trialNote()));
    expect(valid).toMatchObject({ outcome: 'valid', document: 'trial-note', standard: '0.3', language: 'zh-CN' });
    expect(await validateText(new TextEncoder().encode(textOf(trialNote())))).toEqual(valid);
    const invalid = await validateText(textOf(trialNote({ reportDate: undefined })), { language: 'en' });
    expect(invalid).toMatchObject({ outcome: 'invalid', issues: [{ message: 'Report date must be filled in' }] });
  });

  test('takes mode, date and profile', async () => {
    const draft = textOf({ header: { document: 'trial-note', standard: '0.3' } });
    expect(await validateText(draft, { mode: 'draft' })).toMatchObject({ outcome: 'valid', total: 0 });
    const ahead = await validateText(textOf(trialNote()), { asOf: '2024-12-31' });
    expect(lines(ahead)).toEqual(['report-not-ahead /reportDate']);
    const reference = await validateText(textOf(trialNote({ header: { document: 'trial-note', standard: '0.3' } })), {
      profile: 'reference',
    });
    expect(reference).toMatchObject({ outcome: 'invalid', profile: 'reference' });
  });

  test('takes the loader of guards', async () => {
    const loadGuard = vi.fn(() => Promise.resolve(guard));
    expect((await validateText(textOf(trialNote()), { guard: loadGuard })).outcome).toBe('valid');
    expect((await validateText(textOf(trialNote({ extra: 1 })), { guard: loadGuard })).outcome).toBe('invalid');
    expect(loadGuard).toHaveBeenCalledWith('trial-note');
  });
});

describe('as', () => {
  test('is validated against, whatever the header says', async () => {
    const result = await validateText(headerOf('something-else'), { as: 'trial-note', mode: 'draft' });
    expect(result).toMatchObject({ outcome: 'invalid', document: 'trial-note' });
    expect(lines(result)).toEqual(['const /header/document']);
    expect(lines(await validateText('[]', { as: 'trial-note' }))).toEqual(['type ']);
  });

  test.each(['no-such-document', '__proto__', 'constructor', ''])(
    'must be a slug of the standard, and %j is not',
    async (as) => {
      await expect(validateText(textOf(trialNote()), { as })).rejects.toThrow(UnknownDocumentError);
      await expect(validateText('not JSON', { as })).rejects.toThrow(UnknownDocumentError);
    },
  );
});

describe('a text that cannot be checked', () => {
  test.each<[string, string | Uint8Array, string, string]>([
    ['an empty file', '', 'gate-empty', ''],
    ['no JSON', '{"header":', 'gate-not-json', ''],
    ['a repeated name', '{"header":{},"header":{}}', 'gate-duplicate-key', '/header'],
    ['nesting 10 000 deep', '['.repeat(10_000) + ']'.repeat(10_000), 'gate-depth', '/0'.repeat(32)],
    ['bytes that are not UTF-8', Uint8Array.of(0x22, 0xff, 0x22), 'gate-encoding', ''],
    ['no object', '[1]', 'gate-no-header', '/header/document'],
    ['null', 'null', 'gate-no-header', '/header/document'],
    ['no header', '{}', 'gate-no-header', '/header/document'],
    ['a header without a slug', headerOf(7), 'gate-no-header', '/header/document'],
    ['an unknown slug', headerOf('no-such-document'), 'gate-unknown-document', '/header/document'],
    ['a slug like a member of Object.prototype', headerOf('constructor'), 'gate-unknown-document', '/header/document'],
    ['a document of 2 MB', large('trial-note'), 'gate-too-large', ''],
    ['an unknown document of 2 MB', large('no-such-document'), 'gate-too-large', ''],
    ['more than any ledger', `"${'x'.repeat(10_485_760)}"`, 'gate-too-large', ''],
  ])('%s gives one clear issue', async (_name, text, code, path) => {
    for (const language of ['zh-CN', 'en'] as const) {
      const result = await validateText(text, { language });
      expect(result).toMatchObject({ outcome: 'unchecked', total: 1, truncated: false, language });
      expect(result.issues).toHaveLength(1);
      expect(result.issues[0]).toMatchObject({ code, path, severity: 'error' });
      expect(result.issues[0]?.message).toMatch(/\S/);
    }
  });

  test('says which kind it would have been, where that is known', async () => {
    expect((await validateText(large('trial-note'))).document).toBe('trial-note');
    expect(await validateText('{}')).not.toHaveProperty('document');
  });

  test('a ledger of 2 MB is checked', async () => {
    expect((await validateText(large('trial-ledger'))).outcome).not.toBe('unchecked');
  });

  test('values beyond the number for a document are refused, for a ledger not', async () => {
    const many = (document: string): string =>
      textOf({ header: { document, standard: '0.3' }, list: Array(100_001).fill(0) });
    expect(lines(await validateText(many('trial-note')))).toEqual(['gate-nodes /list/99995']);
    expect((await validateText(many('trial-ledger'))).outcome).not.toBe('unchecked');
  });

  test('a newer version of the standard is not judged', async () => {
    const result = await validateText(textOf({ header: { document: 'trial-note', standard: '0.9' } }));
    expect(result).toMatchObject({ outcome: 'unchecked', document: 'trial-note' });
    expect(lines(result)).toEqual(['gate-newer-version /header/standard']);
  });
});

test('never throws, whatever the text', async () => {
  await fc.assert(
    fc.asyncProperty(fc.oneof(fc.string({ unit: 'binary' }), fc.json(), fc.uint8Array()), async (text) => {
      expect(['invalid', 'unchecked']).toContain((await validateText(text)).outcome);
    }),
    { numRuns: 500 },
  );
});
