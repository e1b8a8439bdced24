import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../json.js';
import { fillPrefilled, prefill, prefillSourcesOf } from '../prefill.js';
import { createForm } from '../store/create-form.js';
import { shippedExamples } from '../test-support/shipped-examples.js';

const load = async (slug: string) => {
  const [, loadShipped] = shippedExamples.find(([name]) => name === slug) ?? [];
  if (!loadShipped) throw new Error(slug);
  const { kind, examples } = await loadShipped();
  return { kind, example: examples[0] ?? {} };
};
const headed = (document: JsonObject, header: JsonObject, part: JsonObject = {}): JsonObject => ({
  ...document,
  ...part,
  header: { ...(document['header'] as JsonObject), ...header },
});

describe('what a document may take over', () => {
  it('is who the person is, but not how they stand with a measure', async () => {
    const { kind } = await load('community-detox-agreement');
    const paths = prefillSourcesOf(kind.definition).map(({ to }) => to);
    expect(paths).toEqual(expect.arrayContaining(['/subject/name', '/subject/idNumber', '/decisionNumber']));
    expect(paths).not.toContain('/subject/measureType');
    expect(paths).not.toContain('/subject/personStatus');
    // Whether there is an earlier agreement is not certain.
    expect(paths).not.toContain('/previousAgreementNumber');
  });
});

describe('a prefilled document', () => {
  it('holds the person and the number of the decision, each with its origin', async () => {
    const { kind } = await load('community-detox-agreement');
    const { example } = await load('community-detox-decision');
    const subject = { ...(example['subject'] as JsonObject), idNumber: '519999199001010019' };
    const decision: JsonObject = { ...example, subject };
    const { value, origins, open } = await prefill(kind, [decision], { id: '00000000-0000-4000-8000-000000000001' });
    const { number, filledAt } = example['header'] as JsonObject;
    expect((value['header'] as JsonObject)['id']).toBe('00000000-0000-4000-8000-000000000001');
    expect((value['subject'] as JsonObject)['idNumber']).toBe(subject.idNumber);
    expect(value['decisionNumber']).toBe(number);
    expect(open).toEqual([]);
    expect(origins).toContainEqual(
      expect.objectContaining({
        path: '/decisionNumber',
        from: '/header/number',
        document: 'community-detox-decision',
        number: String(number),
        filledAt: String(filledAt),
        because: 'link',
      }),
    );
    const sensitive = origins.find(({ path }) => path === '/subject/idNumber');
    expect(sensitive).toMatchObject({ document: 'community-detox-decision', privacy: 'sensitive' });
  });

  it('takes the latest word about the same person, and asks when there are two', async () => {
    const { kind } = await load('community-detox-agreement');
    const { example: decision } = await load('community-detox-decision');
    const subject = decision['subject'] as JsonObject;
    const later = headed(
      decision,
      { filledAt: '2030-01-01T09:00:00+08:00' },
      { subject: { ...subject, phone: '13800009999' } },
    );
    expect((await prefill(kind, [later, decision])).value['subject']).toMatchObject({ phone: '13800009999' });
    const other = headed(decision, {}, { subject: { ...subject, personId: 'another', name: '某乙' } });
    const { value, open } = await prefill(kind, [decision, other]);
    expect(value['subject']).not.toHaveProperty('name');
    expect(open).toContain('/subject/name');
  });

  it('leaves it to the person which of two decisions it stands on', async () => {
    const { kind } = await load('community-detox-agreement');
    const { example: decision } = await load('community-detox-decision');
    const { value, open } = await prefill(kind, [decision, headed(decision, { number: '另一号' })]);
    expect([value['decisionNumber'], open]).toEqual([undefined, ['/decisionNumber']]);
  });

  it('passes over documents that nobody knows', async () => {
    const { kind } = await load('community-detox-agreement');
    const { origins } = await prefill(kind, [{}, { header: { document: 'no-such-document' } }, { header: 'broken' }]);
    expect(origins).toEqual([]);
  });

  it('never takes the place of what the person gave', async () => {
    const { kind } = await load('community-detox-agreement');
    const { example: decision } = await load('community-detox-decision');
    const taken = await prefill(kind, [decision]);
    const store = createForm({ kind });
    store.set('/subject/name', '某丙');
    const origins = fillPrefilled(store, taken);
    expect(store.get('/subject/name')).toBe('某丙');
    expect(origins.map(({ path }) => path)).not.toContain('/subject/name');
    expect(store.get('/decisionNumber')).toBe((decision['header'] as JsonObject)['number']);
    expect(fillPrefilled(store, taken)).toEqual([]);
  });
});

it('every document of the standard takes over from its own example who the person is, and makes no error by it', async () => {
  for (const [slug, loadShipped] of shippedExamples) {
    const { kind, examples } = await loadShipped();
    const [example = {}] = examples;
    const { value, origins } = await prefill(kind, [example]);
    const wrong = createForm({ kind, value, mode: 'draft' })
      .validate()
      .issues.filter(({ severity, path }) => severity === 'error' && origins.some((origin) => origin.path === path));
    expect([slug, wrong]).toEqual([slug, []]);
    for (const { path, privacy } of origins) expect([slug, path, privacy !== undefined]).toEqual([slug, path, true]);
  }
});
