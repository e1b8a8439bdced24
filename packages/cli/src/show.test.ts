import { describe, expect, test } from 'vitest';
import { guitu } from './test-support/guitu.js';
import type { FieldFacts } from './show/field-facts.js';

describe('guitu show', () => {
  test('prints the tree of a document, in either language', async () => {
    const { status, out } = await guitu('show', 'drug-test-record');
    expect(status).toBe(0);
    expect(out).toMatch(/^吸毒检测记录表 {2}Drug/);
    expect(out).toMatch(/^ {2}testedAt {2}\S+ {2}日期时间 {2}必填$/m);
    expect(out).toMatch(/^ {4}name {2}姓名 {2}文字 {2}必填$/m);
    expect((await guitu('show', 'drug-test-record', '--lang', 'en')).out).toMatch(
      /testedAt {2}.* {2}date and time {2}required/,
    );
  });

  test('says everything about one field', async () => {
    const { out } = await guitu('show', 'drug-test-record', '--field', '/results/0/result');
    for (const part of [
      '结果  Result',
      'drug-test-record/results/*/result',
      '必填',
      '严格限制',
      'test-result 封闭',
      'positive  阳性  Positive',
      '本标准自拟',
      '[test-record-any-positive]',
    ])
      expect(out).toContain(part);
  });

  test.each([
    ['the law it comes from', 'community-detox-agreement', '/measures', '法规规章  戒毒条例  第十六条'],
    ['its limits', 'community-detox-agreement', '/leaveRule', '最多字数 1000'],
    [
      'the document it refers to',
      'community-detox-agreement',
      '/decisionNumber',
      '引用  community-detox-decision /header/number',
    ],
    ['its unit', 'community-detox-agreement', '/termBasis/creditedDays', '单位  day'],
    ['its printed number', 'community-detox-agreement', '/period/end', '编号  XY-06.2'],
    ['a long code list in part', 'personal-information-form', '/nation', '另有'],
  ])('says %s', async (_name, slug, field, expected) => {
    expect((await guitu('show', slug, '--field', field)).out).toContain(expected);
  });

  test('gives programs the same in both languages', async () => {
    const { out } = await guitu('show', 'community-detox-agreement', '--field', 'period/end', '--json');
    expect(JSON.parse(out)).toMatchObject({
      document: 'community-detox-agreement',
      path: '/period/end',
      title: { 'zh-CN': '止日', en: 'End' },
      type: 'string',
      required: true,
      recommended: false,
      limits: { format: 'date' },
      privacy: 'internal',
      rules: expect.arrayContaining([expect.objectContaining({ id: 'agreement-end-date', level: 'error' })]) as unknown,
    });
    const all = JSON.parse((await guitu('show', 'drug-test-record', '--json')).out) as FieldFacts[];
    expect(all[0]).toMatchObject({ path: '', title: { 'zh-CN': '吸毒检测记录表' } });
    expect(all.map(({ path }) => path)).toContain('/testers/*/name');
  });

  test.each([
    ['a document', ['show', 'drug-test-recrod'], 'drug-test-record'],
    ['a field', ['show', 'drug-test-record', '--field', '/testedAd'], '/testedAt'],
    ['a field in another place', ['show', 'drug-test-record', '--field', '/personId'], '/subject/personId'],
  ])('answers %s that does not exist with what is near to it', async (_name, words, near) => {
    const { status, out, err } = await guitu(...words);
    expect([status, out]).toEqual([2, '']);
    expect(err).toContain(near);
  });
});
