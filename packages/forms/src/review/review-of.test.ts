import { describe, expect, it } from 'vitest';
import type { JsonObject } from '../json.js';
import { reviewOf } from '../review.js';
import type { Review } from '../review.js';
import { trialForm } from '../test-support/forms.js';
import { shippedExamples } from '../test-support/shipped-examples.js';
import { trialDocument, trialKind } from '../test-support/trial-kind.js';

const linesOf = ({ sections }: Review) => sections.flatMap(({ lines }) => lines);
const lineAt = (review: Review, path: string) => linesOf(review).find((line) => line.path === path);

describe('a review', () => {
  it('asks and answers in the order of the form, rows one by one', async () => {
    const review = await reviewOf(trialForm());
    expect(review.title).toBe('试用单');
    expect(review.sections.map(({ title }) => title)).toEqual(['文书信息', '检测', '内容']);
    expect(review.sections[1]?.lines.slice(0, 3)).toMatchObject([
      { path: '/tests/0/date', within: '检测安排 第1行', label: '检测日期', answer: '2025年1月15日' },
      { path: '/tests/0/result', within: '检测安排 第1行', label: 'result', answer: '阴性' },
      { path: '/tests/0/samples', answer: '' },
    ]);
    expect(lineAt(review, '/told')).toMatchObject({ within: '', answer: '是' });
  });

  it('says what is missing, what is wrong and what is to be weighed', async () => {
    const review = await reviewOf({ kind: trialKind, value: trialDocument({ person: {}, visits: 200 }) });
    expect(review.missing.map(({ path }) => path)).toEqual(['/person/name']);
    expect(review.errors.map(({ path, code }) => [path, code])).toContainEqual(['/visits', 'maximum']);
    expect(lineAt(review, '/visits')?.issues.map(({ code }) => code)).toEqual(['maximum']);
    expect(review.warnings.map(({ path }) => path)).toEqual(['/person/idType', '/person/idNumber']);
  });

  it('leaves out what is hidden', async () => {
    const review = await reviewOf({ kind: trialKind, value: trialDocument({ reason: '事由' }) });
    expect(lineAt(review, '/reason')).toBeUndefined();
    const shown = await reviewOf({ kind: trialKind, value: trialDocument({ reason: '事由', status: 'refused' }) });
    expect(lineAt(shown, '/reason')?.answer).toBe('事由');
  });

  it('marks what changed since an earlier version', async () => {
    const store = trialForm();
    const base = store.document;
    store.set('/visits', 3);
    store.addRow('/tests', { date: '2025-05-05' }, 0);
    const review = await reviewOf(store, { base });
    expect(linesOf(review).flatMap(({ path, isChanged }) => (isChanged ? [path] : []))).toEqual([
      '/tests/0/date',
      '/tests/0/result',
      '/tests/0/samples',
      '/visits',
    ]);
    expect(review.changes).toHaveLength(2);
  });

  it('is of the form as it stands when it is asked for', async () => {
    const store = trialForm();
    store.enter('/visits', '3');
    expect(lineAt(await reviewOf(store), '/visits')?.answer).toBe('3');
    expect((await reviewOf(store)).changes).toEqual([]);
  });
});

it('a review of every document answers all questions and keeps sensitive answers to itself', async () => {
  for (const [slug, load] of shippedExamples) {
    const { kind, examples } = await load();
    const [value = {} as JsonObject] = examples;
    const review = await reviewOf({ kind, value, asOf: '2026-01-01' });
    const open = await reviewOf({ kind, value, asOf: '2026-01-01' }, { mask: [] });
    expect([slug, review.errors, review.missing]).toEqual([slug, [], []]);
    expect(linesOf(open).filter(({ masked }) => masked)).toEqual([]);
    // Which kind it is, people know by its title.
    expect(lineAt(review, '/header/document')?.answer).toBe(kind.texts.title);
    // So with the profile that is not that of a place.
    expect(linesOf(review).filter(({ path, answer }) => path === '/header/profile' && answer === 'reference')).toEqual(
      [],
    );
    for (const line of linesOf(review)) {
      expect([line.path, line.label !== '']).toEqual([line.path, true]);
      if (line.masked) expect(line.answer).toMatch(/^（不显示）$|^[^*]{0,3}\*{4,}[^*]{1,4}$/);
    }
  }
});
