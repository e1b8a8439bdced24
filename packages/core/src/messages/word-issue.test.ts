import { describe, expect, test } from 'vitest';
import type { IssueDraft } from '../issue.js';
import type { Language } from '../language.js';
import { definition, textsOf } from '../test-support/trial-note.js';
import { formatIssue } from './format-issue.js';
import { loadCatalogue } from './load-catalogue.js';
import { wordIssue } from './word-issue.js';

const wordingOf = async (language: Language) => ({
  catalogue: await loadCatalogue(language),
  document: { root: definition.root, texts: textsOf(language) },
});
const chinese = await wordingOf('zh-CN');
const english = await wordingOf('en');
const draft = (code: string, path: string, params: IssueDraft['params'] = {}): IssueDraft => ({
  code,
  path,
  params,
  severity: 'error',
  source: [],
});

describe('labels', () => {
  test.each([
    ['', '整份文书', 'The document'],
    ['/reportDate', '报告日期', 'Report date'],
    ['/person/name', '戒毒人员 姓名', 'Person, Name'],
    ['/tests/1/date', '检测安排 第2行 检测日期', 'Tests, Row 2, Test date'],
    ['/tests/0', '检测安排 第1行', 'Tests, Row 1'],
    ['/measures/11', '措施 第12行', 'Measures, Row 12'],
    ['/somethingElse', '标准外的项目', 'Unknown field'],
    ['/person/nmae/x', '戒毒人员 标准外的项目', 'Person, Unknown field'],
    ['/tests/0/constructor', '检测安排 第1行 标准外的项目', 'Tests, Row 1, Unknown field'],
    ['/extensions/330000', '扩展', 'Extensions'],
  ])('%s is called %s', (path, label, labelInEnglish) => {
    expect(wordIssue(draft('required', path), chinese).label).toBe(label);
    expect(wordIssue(draft('required', path), english).label).toBe(labelInEnglish);
  });

  test('the rows of a ledger need no title of their own', () => {
    const rows = {
      name: 'rows',
      type: 'list',
      source: [],
      item: { name: '*', type: 'object', source: [], fields: [{ name: 'date', type: 'string', source: [] }] },
    } as const;
    const root = { name: '', type: 'object', source: [], fields: [rows] } as const;
    const texts = { ...textsOf('zh-CN'), fields: { '/rows': { title: '台账' }, '/rows/*/date': { title: '日期' } } };
    const wording = { ...chinese, document: { root, texts } };
    expect(wordIssue(draft('required', '/rows/3/date'), wording).label).toBe('第4行 日期');
    expect(wordIssue(draft('required', '/rows'), wording).label).toBe('台账');
  });

  test('without a document everything is the document', async () => {
    const wording = { catalogue: await loadCatalogue('zh-CN') };
    expect(wordIssue(draft('gate-duplicate-key', '/a/b'), wording)).toMatchObject({
      label: '整份文书',
      message: '同一个名称出现了两次，无法确定以哪个为准',
    });
  });
});

describe('messages', () => {
  test.each<[string, string, IssueDraft['params'], string, string]>([
    ['required', '/reportDate', {}, '请填写报告日期', 'Report date must be filled in'],
    ['required', '/person/sex', {}, '请选择性别', 'Sex must be chosen'],
    ['required', '/confirmed', {}, '请选择已经告知', 'Told must be chosen'],
    ['required', '/tests', {}, '请添加检测安排', 'Tests: add at least one entry'],
    [
      'recommended-missing',
      '/header/filledBy',
      {},
      '请填写填表人（参照规范要求）',
      'Fill in Filled by (asked for by the reference profile)',
    ],
    ['type', '/amount', { type: 'integer' }, '金额应为整数', 'Amount must be a whole number'],
    ['type', '/tests', { type: 'array' }, '检测安排应为列表', 'Tests must be a list'],
    [
      'format',
      '/reportDate',
      { format: 'date' },
      '报告日期应为真实存在的日期，如 2025-01-31',
      'Report date must be a date that exists, such as 2025-01-31',
    ],
    ['const', '/confirmed', { limit: true }, '已经告知应为“是”', 'Told must be “yes”'],
    ['const', '/header/document', { limit: 'trial-note' }, '文书种类应为“trial-note”', 'Document must be “trial-note”'],
    ['min-length', '/person/name', { limit: 1 }, '请填写姓名', 'Name must be filled in'],
    ['min-length', '/payer', { limit: 2 }, '付款人不能少于 2 个字', 'Payer must have at least 2 characters'],
    ['max-length', '/person/name', { limit: 50 }, '姓名不能超过 50 个字', 'Name must have at most 50 characters'],
    ['maximum', '/amount', { limit: 1_000_000 }, '金额不能大于 10000.00 元', 'Amount must be 10000.00 yuan or less'],
    ['minimum', '/amount', { limit: -5 }, '金额不能小于 -0.05 元', 'Amount must be -0.05 yuan or more'],
    ['exclusive-maximum', '/weight', { limit: 500 }, '体重应小于 500 千克', 'Weight must be less than 500 kg'],
    ['enum', '/person/sex', {}, '请从列表中选择性别', 'Sex must be chosen from the list'],
    [
      'unevaluated-properties',
      '/x',
      {},
      '标准中没有这一项：请删除，或放入扩展内容',
      'The standard has no such field: remove it, or put it into the extensions',
    ],
    ['test-not-before-report', '/tests/0/date', {}, '检测日期不能早于报告日期', 'A test must not be before the report'],
    ['some-new-keyword', '/payer', {}, '付款人不符合要求', 'Payer: this is not as the standard asks'],
    ['toString', '/payer', {}, '付款人不符合要求', 'Payer: this is not as the standard asks'],
    [
      'gate-not-json',
      '',
      { line: 3, column: 14 },
      '文件不是有效的 JSON：第 3 行第 14 列有误',
      'The file is not valid JSON: see line 3, column 14',
    ],
  ])('%s at %s', (code, path, params, message, messageInEnglish) => {
    expect(wordIssue(draft(code, path, params), chinese).message).toBe(message);
    expect(wordIssue(draft(code, path, params), english).message).toBe(messageInEnglish);
  });
});

test('a missing recommended field is a suggestion as a warning', () => {
  const warning: IssueDraft = { ...draft('recommended-missing', '/header/filledBy'), severity: 'warning' };
  expect(wordIssue(warning, chinese).message).toBe('建议填写填表人');
  expect(wordIssue(warning, english).message).toBe('Filled by should be filled in');
});

test('one issue fits on one line', () => {
  expect(formatIssue(wordIssue(draft('required', '/tests/1/date'), chinese))).toBe(
    '检测安排 第2行 检测日期: 请填写检测日期 [required /tests/1/date]',
  );
  expect(formatIssue(wordIssue(draft('gate-empty', ''), english))).toBe('The document: The file is empty [gate-empty]');
});
