import type { DocumentDefinition, Field } from '@guitu/core';

type Part = Partial<Omit<Field, 'name' | 'type' | 'source'>>;

const field = (name: string, type: Field['type'], part: Part = {}): Field => ({ name, type, source: [0], ...part });
const required = true;
const date: Part = { format: 'date' };

const header = field('header', 'object', {
  required,
  shape: 'header',
  fields: [
    field('document', 'string', { required }),
    field('standard', 'string', { required }),
    field('id', 'string', { required }),
    field('issuer', 'object', {
      required,
      shape: 'organisation',
      fields: [field('name', 'string', { required, maxLength: 100 })],
    }),
  ],
});

const person = field('person', 'object', {
  required,
  shape: 'person',
  fields: [
    field('name', 'string', { required, maxLength: 50 }),
    field('idType', 'string', { recommended: true, codelist: 'id-type' }),
    field('idNumber', 'string', { recommended: true, maxLength: 30 }),
    field('birthDate', 'string', date),
    field('sex', 'string', { codelist: 'sex' }),
    field('extensions', 'object'),
  ],
});

const period = field('period', 'object', {
  shape: 'period',
  fields: [
    field('start', 'string', { required, ...date }),
    field('end', 'string', date),
    field('place', 'object', { required, fields: [field('name', 'string', { required })] }),
  ],
});

const tests = field('tests', 'list', {
  required,
  minItems: 1,
  maxItems: 10_000,
  item: field('*', 'object', {
    fields: [
      field('date', 'string', { required, ...date }),
      field('result', 'string', { required, codelist: 'result' }),
      field('remark', 'string', { maxLength: 100 }),
      field('samples', 'list', { item: field('*', 'object', { fields: [field('kind', 'string', { required })] }) }),
    ],
  }),
});

/** Definition of a document that exists only in tests; it has every kind of field. */
export const trialDefinition: DocumentDefinition = {
  slug: 'trial-form',
  standard: '0.1',
  hash: 'sha256:trial',
  kind: 'record',
  maturity: 'draft',
  root: field('', 'object', {
    fields: [
      header,
      person,
      field('status', 'string', { codelist: 'status' }),
      field('reason', 'string', { maxLength: 5000 }),
      field('reasonDate', 'string', date),
      field('decision', 'string', { maxLength: 100 }),
      period,
      field('visits', 'integer', { minimum: 0, maximum: 100 }),
      field('fee', 'integer', { unit: 'fen' }),
      field('score', 'integer', { precision: 2, unit: 'hundredth' }),
      field('weight', 'number', { unit: 'kg' }),
      field('filledAt', 'string', { format: 'date-time' }),
      field('told', 'boolean', { required, const: true }),
      tests,
      field('topics', 'list', { item: field('*', 'string', { codelist: 'topic' }) }),
      field('aliases', 'list', { item: field('*', 'string', { minLength: 1, maxLength: 20 }) }),
      field('extensions', 'object'),
    ],
  }),
  rules: [],
  layout: {
    sections: [
      { id: 'header', fields: ['/header'] },
      { id: 'tests', fields: ['/tests'] },
      {
        id: 'main',
        fields: [
          '/person',
          '/status',
          '/reason',
          '/reasonDate',
          '/decision',
          '/period',
          '/visits',
          '/filledAt',
          '/told',
          '/topics',
          '/aliases',
        ],
      },
      { id: 'money', fields: ['/fee', '/score', '/weight'], when: { more: [{ get: ['/visits'] }, 0] } },
    ],
    fields: {
      // Written before the condition it depends on, on purpose.
      '/reasonDate': { when: { present: [{ get: ['/reason'] }] }, width: 'half' },
      '/reason': { when: { equal: [{ get: ['/status'] }, 'refused'] } },
      '/tests/*/remark': { when: { equal: [{ get: ['./result'] }, 'positive'] } },
      '/decision': { roles: ['review'] },
    },
    print: { pages: 1 },
  },
  sources: [{ basis: 'design' }],
};
