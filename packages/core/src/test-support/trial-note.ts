import { Ajv2020 } from 'ajv/dist/2020.js';
import type { DocumentDefinition, DocumentTexts, Field, Guard } from '../definition.js';
import type { Language } from '../language.js';
import { formats } from '../runtime.js';
import { formOfAjv } from './ajv-errors.js';
import { trialNoteSchema } from './trial-note-schema.js';

type Part = Partial<Omit<Field, 'name' | 'type' | 'source'>>;

const field = (name: string, type: Field['type'], part: Part = {}, source: readonly number[] = [0]): Field => ({
  name,
  type,
  source,
  ...part,
});
const required = true;
const recommended = true;
const extensions = field('extensions', 'object', { shape: 'extensions' });

const header = field('header', 'object', {
  required,
  fields: [
    field('document', 'string', { required }),
    field('standard', 'string', { required }),
    field('profile', 'string'),
    field('id', 'string', { format: 'uuid' }),
    field('filledBy', 'string', { recommended }),
    field('filledAt', 'string', { format: 'date-time' }),
  ],
});

const person = field('person', 'object', {
  required,
  shape: 'person',
  fields: [
    field('name', 'string', { required, maxLength: 50 }, [1]),
    field('sex', 'string', { required, codelist: 'sex' }),
    field('idNumber', 'string', { recommended }),
    extensions,
  ],
});

const tests = field('tests', 'list', {
  required,
  item: field('*', 'object', {
    fields: [
      field('date', 'string', { required, format: 'date' }),
      field('result', 'string', { required, codelist: 'result' }),
      field('place', 'string'),
      field('remark', 'string', { recommended }),
      extensions,
    ],
  }),
});

/** Definition of a document that exists only in tests. */
export const definition: DocumentDefinition = {
  slug: 'trial-note',
  standard: '0.3',
  hash: 'sha256:trial',
  kind: 'record',
  maturity: 'draft',
  root: field('', 'object', {
    fields: [
      header,
      person,
      field('reportDate', 'string', { required, format: 'date' }, [1, 0]),
      field('amount', 'integer', { unit: 'fen', precision: 2 }),
      field('weight', 'number', { unit: 'kg' }),
      field('payer', 'string'),
      field('confirmed', 'boolean', { recommended }),
      tests,
      field('measures', 'list', { item: field('*', 'string') }),
      field('range', 'list', { item: field('*', 'integer') }),
      extensions,
    ],
  }),
  rules: [
    {
      id: 'test-not-before-report',
      level: 'error',
      within: '/tests/*',
      at: './date',
      assert: { atLeast: [{ get: ['./date'] }, { get: ['/reportDate'] }] },
      source: [1],
    },
    {
      id: 'payer-of-range',
      level: 'error',
      at: '/payer',
      when: { present: [{ get: ['/range'] }] },
      assert: { present: [{ get: ['/payer'] }] },
      source: [0],
    },
    {
      id: 'report-not-ahead',
      level: 'warning',
      at: '/reportDate',
      assert: { atMost: [{ get: ['/reportDate'] }, { asOf: [] }] },
      source: [0],
    },
  ],
  layout: {
    sections: [
      { id: 'main', fields: ['/header', '/person', '/reportDate', '/tests', '/measures'] },
      { id: 'money', fields: ['/amount', '/payer', '/confirmed'], when: { present: [{ get: ['/amount'] }] } },
    ],
    fields: { '/tests/*/remark': { when: { equal: [{ get: ['./result'] }, 'positive'] } } },
    print: { pages: 1 },
  },
  sources: [{ basis: 'design' }, { instrument: 'detox-regulation', clause: '第十四条', basis: 'regulation' }],
};

const TITLES: Readonly<Record<string, readonly [chinese: string, english: string]>> = {
  '/header': ['文书头', 'Header'],
  '/header/document': ['文书种类', 'Document'],
  '/header/standard': ['标准版本', 'Version'],
  '/header/profile': ['地方规范', 'Profile'],
  '/header/id': ['文书标识', 'Id'],
  '/header/filledBy': ['填表人', 'Filled by'],
  '/header/filledAt': ['填表时间', 'Filled at'],
  '/person': ['戒毒人员', 'Person'],
  '/person/name': ['姓名', 'Name'],
  '/person/sex': ['性别', 'Sex'],
  '/person/idNumber': ['公民身份号码', 'ID number'],
  '/person/extensions': ['扩展', 'Extensions'],
  '/reportDate': ['报告日期', 'Report date'],
  '/amount': ['金额', 'Amount'],
  '/weight': ['体重', 'Weight'],
  '/payer': ['付款人', 'Payer'],
  '/confirmed': ['已经告知', 'Told'],
  '/tests': ['检测安排', 'Tests'],
  '/tests/*': ['检测', 'Test'],
  '/tests/*/date': ['检测日期', 'Test date'],
  '/tests/*/result': ['检测结果', 'Result'],
  '/tests/*/place': ['检测地点', 'Place'],
  '/tests/*/remark': ['备注', 'Remark'],
  '/tests/*/extensions': ['扩展', 'Extensions'],
  '/measures': ['措施', 'Measures'],
  '/range': ['范围', 'Range'],
  '/extensions': ['扩展', 'Extensions'],
};

/** Its words in one language. */
export function textsOf(language: Language): DocumentTexts {
  const say = (chinese: string, english: string): string => (language === 'en' ? english : chinese);
  return {
    slug: definition.slug,
    language,
    title: say('试用单', 'Trial note'),
    description: say('只用于测试。', 'For tests only.'),
    fields: Object.fromEntries(
      Object.entries(TITLES).map(([path, [chinese, english]]) => [path, { title: say(chinese, english) }]),
    ),
    rules: {
      'test-not-before-report': say('检测日期不能早于报告日期', 'A test must not be before the report'),
      'payer-of-range': say('填写了范围的，应当填写付款人', 'With a range there must be a payer'),
      'report-not-ahead': say('报告日期晚于今天', 'The report date is after today'),
    },
    sections: { main: say('内容', 'Content'), money: say('费用', 'Money') },
    codes: {},
    units: { fen: say('元', 'yuan'), kg: say('千克', 'kg') },
    instruments: {},
  };
}

const options = {
  strict: true,
  strictRequired: false,
  messages: false,
  ownProperties: true,
  formats: Object.fromEntries(
    Object.entries(formats).map(([name, validate]) => [name, { type: 'string' as const, validate }]),
  ),
};

/** Its validators, made as the build makes those of real documents. */
export const form = formOfAjv(new Ajv2020({ ...options, allErrors: true }).compile(trialNoteSchema));
export const guard = new Ajv2020(options).compile(trialNoteSchema) as Guard;

/** A valid document; each call gives a new one, with members replaced or, by `undefined`, left out. */
export function trialNote(changes: Readonly<Record<string, unknown>> = {}): Record<string, unknown> {
  const note: Record<string, unknown> = {
    header: { document: 'trial-note', standard: '0.3', filledBy: '某丁' },
    person: { name: '某甲', sex: '1', idNumber: '519999199001010017' },
    reportDate: '2025-01-10',
    tests: [
      { date: '2025-01-15', result: 'negative' },
      { date: '2025-02-15', result: 'positive', place: '示例县', remark: '复检' },
    ],
    measures: ['谈话'],
    ...changes,
  };
  return JSON.parse(JSON.stringify(note)) as Record<string, unknown>;
}
