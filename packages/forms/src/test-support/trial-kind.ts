import { isDate } from '@guitu/core';
import type { DocumentTexts, Field, Issue, ValidationResult } from '@guitu/core';
import type { FormKind } from '../form-store.js';
import { trialDefinition } from './trial-definition.js';

/** Words of the trial document; a field without words here is called by its name. */
function trialTexts(language: 'zh-CN' | 'en' = 'zh-CN'): DocumentTexts {
  return {
    slug: 'trial-form',
    language,
    title: '试用单',
    description: '只用于测试。',
    fields: {
      '/person': { title: '人员' },
      '/person/name': { title: '姓名', description: '与身份证件一致。' },
      '/person/idNumber': { title: '证件号码' },
      '/visits': { title: '次数' },
      '/tests': { title: '检测安排' },
      '/tests/*': { title: '检测' },
      '/tests/*/date': { title: '检测日期' },
    },
    rules: {},
    sections: { header: '文书信息', tests: '检测', main: '内容', money: '费用' },
    codes: {
      sex: { '1': '男', '2': '女' },
      result: { negative: '阴性', positive: '阳性' },
      status: codes(6),
      topic: codes(8),
    },
    units: {},
    instruments: {},
  };
}

/** A kind whose validation is written out for tests: required, type, limits, dates and one rule. */
export const trialKind: FormKind = {
  definition: trialDefinition,
  texts: trialTexts(),
  catalogue: {
    language: 'zh-CN',
    messages: {
      'entered-text:integer': '请填写整数，例如 12',
      'entered-text:decimal': '请填写数字，小数最多 {decimals} 位',
      'entered-text:date': '请填写真实存在的日期，例如 2024-03-01',
      'resident-id-division': '号码前六位不是现行的县级行政区划代码，请核对',
    },
    words: { document: '试用单', row: '第{number}行', unknown: '其他项目', separator: ' ' },
  },
  validate: (value, { mode } = {}) => {
    const issues: Issue[] = [];
    checkField(trialDefinition.root, value, '', issues);
    const period = (value as { period?: { start?: string; end?: string } }).period;
    if (period?.start && period.end && period.end < period.start) issues.push(issueAt('/period', 'period-order'));
    return resultOf(mode === 'draft' ? issues.filter(({ code }) => code !== 'required') : issues);
  },
};

/** The same in English, as far as it has words of its own. */
export const trialKindInEnglish: FormKind = {
  ...trialKind,
  texts: trialTexts('en'),
  catalogue: { ...trialKind.catalogue, words: { ...trialKind.catalogue.words, row: 'Row {number}', separator: ', ' } },
};

/** A document without errors; each call gives a new one, with members replaced or, by `undefined`, left out. */
export function trialDocument(changes: Readonly<Record<string, unknown>> = {}): Record<string, never> {
  const document = {
    header: { document: 'trial-form', standard: '0.1', id: '1', issuer: { name: '示例县某中心' } },
    person: { name: '某甲' },
    told: true,
    tests: [
      { date: '2025-01-15', result: 'negative' },
      { date: '2025-02-15', result: 'positive', remark: '复检' },
      { date: '2025-03-15', result: 'negative', samples: [{ kind: '尿液' }, { kind: '毛发' }] },
    ],
    ...changes,
  };
  return JSON.parse(JSON.stringify(document)) as Record<string, never>;
}

/** An issue as a validation or a helper of a form gives it. */
export function issueAt(path: string, code: string, severity: Issue['severity'] = 'error'): Issue {
  return { code, severity, path, label: path, params: {}, source: [], message: `${code} at ${path}` };
}

function codes(count: number): Record<string, string> {
  return Object.fromEntries(
    Array.from({ length: count }, (_entry, index) => [index === 0 ? 'refused' : `code-${index}`, `代码${index}`]),
  );
}

function resultOf(issues: readonly Issue[]): ValidationResult {
  return {
    outcome: issues.some(({ severity }) => severity === 'error') ? 'invalid' : 'valid',
    issues,
    total: issues.length,
    truncated: false,
    standard: '0.1',
    profile: 'none',
    hash: 'sha256:trial',
    language: 'zh-CN',
  };
}

const TYPES: Readonly<Record<Field['type'], (value: unknown) => boolean>> = {
  object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
  list: Array.isArray,
  string: (value) => typeof value === 'string',
  integer: Number.isInteger,
  number: (value) => typeof value === 'number',
  boolean: (value) => typeof value === 'boolean',
};

function checkField(field: Field, value: unknown, path: string, issues: Issue[]): void {
  if (value === undefined) {
    if (field.required) issues.push(issueAt(path, 'required'));
    if (field.recommended) issues.push(issueAt(path, 'recommended-missing', 'warning'));
    return;
  }
  if (!TYPES[field.type](value)) {
    issues.push(issueAt(path, 'type'));
    return;
  }
  if (field.const !== undefined && value !== field.const) issues.push(issueAt(path, 'const'));
  if (typeof value === 'string') {
    if (value.length > (field.maxLength ?? Infinity)) issues.push(issueAt(path, 'max-length'));
    if (value.length < (field.minLength ?? 0)) issues.push(issueAt(path, 'min-length'));
    if (field.format === 'date' && !isDate(value)) issues.push(issueAt(path, 'format'));
  }
  if (typeof value === 'number' && value > (field.maximum ?? Infinity)) issues.push(issueAt(path, 'maximum'));
  if (Array.isArray(value)) {
    if (value.length < (field.minItems ?? 0)) issues.push(issueAt(path, 'min-items'));
    value.forEach((item: unknown, index) => field.item && checkField(field.item, item, `${path}/${index}`, issues));
  }
  for (const member of field.fields ?? []) {
    checkField(member, (value as Record<string, unknown>)[member.name], `${path}/${member.name}`, issues);
  }
}
