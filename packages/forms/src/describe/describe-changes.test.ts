import { describe, expect, it } from 'vitest';
import { loadDocument } from '@guitu/core';
import { describeChanges } from '../changes.js';
import type { JsonObject, JsonValue } from '../json.js';
import { shippedExamples } from '../test-support/shipped-examples.js';
import { trialDefinition } from '../test-support/trial-definition.js';
import { trialDocument, trialKind, trialKindInEnglish } from '../test-support/trial-kind.js';

const before = trialDocument() as JsonObject;
const rows = before['tests'] as unknown as readonly JsonObject[];

const sentences = async (after: JsonObject, kind = trialKind) =>
  (await describeChanges(kind, before, after)).map(({ sentence }) => sentence);

describe('differences in words', () => {
  it.each<[string, JsonObject, string]>([
    ['a text', { ...before, person: { name: '某乙' } }, '“人员 姓名”由“某甲”改为“某乙”'],
    ['a value that was added', { ...before, visits: 3 }, '增加了“次数”：3'],
    ['an amount', { ...before, fee: 1050 }, '增加了“fee”：10.50'],
    ['a code', { ...before, person: { name: '某甲', sex: '1' } }, '增加了“人员 sex”：男'],
    [
      'a code that objects have a member of',
      { ...before, person: { name: '某甲', sex: 'constructor' } },
      '增加了“人员 sex”：constructor',
    ],
    ['yes and no', { ...before, told: false }, '“told”由“是”改为“否”'],
    ['codes', { ...before, topics: ['code-1', 'code-2'] }, '增加了“topics”：代码1、代码2'],
    ['a date', { ...before, reasonDate: '2025-03-01' }, '增加了“reasonDate”：2025年3月1日'],
    ['content of its own', { ...before, extensions: { a: 1 } }, '增加了“extensions”：（本地内容）'],
    [
      'a field of a row',
      { ...before, tests: [rows[0], { ...rows[1], result: 'negative' }, rows[2]] as JsonValue },
      '“检测安排 第2行（2025年2月15日） result”由“阳性”改为“阴性”',
    ],
    [
      'a removed row',
      { ...before, tests: [rows[0], rows[2]] as JsonValue },
      '删去了“检测安排 第2行（2025年2月15日）”：检测日期 2025年2月15日；result 阳性；remark 复检',
    ],
    [
      'an added row',
      { ...before, tests: [{ date: '2025-01-01' }, ...rows] },
      '增加了“检测安排 第1行（2025年1月1日）”：检测日期 2025年1月1日',
    ],
    [
      'a moved row',
      { ...before, tests: [rows[2], rows[0], rows[1]] as JsonValue },
      '“检测安排 第1行（2025年3月15日）”由第3行移到第1行',
    ],
    [
      'a row in a row',
      { ...before, tests: [rows[0], rows[1], { ...rows[2], samples: [{ kind: '尿液' }] }] as JsonValue },
      '删去了“检测安排 第3行（2025年3月15日） samples 第2行（毛发）”：kind 毛发',
    ],
  ])('tell of %s', async (_name, after, sentence) => {
    expect(await sentences(after)).toEqual([sentence]);
  });

  it.each<[JsonObject, string]>([
    [{ ...before, told: false }, '“told” changed from “Yes” to “No”'],
    [{ ...before, reasonDate: '2025-03-01' }, '“reasonDate” added: 2025-03-01'],
    [
      { ...before, tests: [rows[0], rows[2]] as JsonValue },
      '“检测安排, Row 2 (2025-02-15)” removed: 检测日期 2025-02-15; result 阳性; remark 复检',
    ],
  ])('are told in English too', async (after, sentence) => {
    expect(await sentences(after, trialKindInEnglish)).toEqual([sentence]);
  });

  it('are none between equal documents', async () => {
    expect(await sentences(trialDocument() as JsonObject)).toEqual([]);
  });

  it('name a row that changed its date by its place, and do not take it for another', async () => {
    const tests = [rows[0], { ...rows[1], date: '2025-02-16' }, rows[2]] as JsonValue;
    expect(await sentences({ ...before, tests })).toEqual([
      '“检测安排 第2行（2025年2月16日） 检测日期”由“2025年2月15日”改为“2025年2月16日”',
    ]);
  });

  it('keep sensitive values to themselves unless they are asked', async () => {
    const root = {
      ...trialDefinition.root,
      fields: (trialDefinition.root.fields ?? []).map((field) =>
        field.name === 'reason' ? { ...field, privacy: 'sensitive' as const } : field,
      ),
    };
    const kind = { ...trialKind, definition: { ...trialDefinition, root } };
    const after = { ...before, reason: '家中有事' };
    const [masked] = await describeChanges(kind, before, after);
    expect(masked).toMatchObject({ masked: true, after: '（不显示）', sentence: '增加了“reason”：（不显示）' });
    const [open] = await describeChanges(kind, before, after, { mask: [] });
    expect(open).toMatchObject({ masked: false, after: '家中有事' });
  });

  it('call codes of long lists by their words', async () => {
    const kind = await loadDocument('community-detox-agreement');
    const address = (divisionCode: string): JsonObject => ({ header: { divisionCode } });
    const [line] = await describeChanges(kind, address('110101'), address('330102'));
    expect(line?.sentence).toContain('由“北京市东城区”改为“浙江省杭州市上城区”');
  });
});

describe.each(shippedExamples)('between the examples of %s', (_slug, load) => {
  it('every change has words in both languages, and no sensitive value shows', async () => {
    for (const language of ['zh-CN', 'en'] as const) {
      const { kind, examples } = await load(language);
      const [first = {}, last = {}] = [examples[0], examples[examples.length - 1]];
      for (const { label, sentence, masked, after } of await describeChanges(kind, first, last)) {
        expect(
          [label, sentence].every((text) => text.length > 0 && !/\{[a-z]+\}|undefined|object Object/.test(text)),
        ).toBe(true);
        if (masked && !after.includes('；') && !after.includes('; '))
          expect(after).toMatch(/^$|不显示|not shown|^.{0,3}\*{4,}.{1,4}$/);
      }
    }
  });
});
