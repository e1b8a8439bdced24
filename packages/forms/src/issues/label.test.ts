import { describe, expect, it } from 'vitest';
import { trialDefinition } from '../test-support/trial-definition.js';
import { trialKind, trialKindInEnglish } from '../test-support/trial-kind.js';
import { labelOf } from './label.js';

const root = {
  ...trialDefinition.root,
  fields: (trialDefinition.root.fields ?? []).map((field) =>
    field.name === 'tests' ? { ...field, name: 'rows' } : field,
  ),
};

describe('the words for a place', () => {
  it.each([
    ['', '试用单'],
    ['/person/name', '人员 姓名'],
    ['/tests', '检测安排'],
    ['/tests/1', '检测安排 第2行'],
    ['/tests/11/date', '检测安排 第12行 检测日期'],
    ['/tests/0/samples/1/kind', '检测安排 第1行 samples 第2行 kind'],
    ['/person/nickname', '人员 其他项目'],
    ['/nothing', '其他项目'],
  ])('at %s are %s', (path, label) => {
    expect(labelOf(path, trialKind)).toBe(label);
  });

  it('follow the words of the language', () => {
    expect(labelOf('/tests/1/date', trialKindInEnglish)).toBe('检测安排, Row 2, 检测日期');
  });

  it('in a ledger leave out that its rows are rows', () => {
    const kind = { ...trialKind, definition: { ...trialDefinition, root } };
    expect(labelOf('/rows/1/date', kind)).toBe('第2行 date');
    expect(labelOf('/rows', kind)).toBe('rows');
  });
});
