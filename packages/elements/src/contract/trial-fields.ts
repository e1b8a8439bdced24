import type { Field } from '@guitu/core';

const text = (name: string, maxLength: number, more: Partial<Field> = {}): Field => ({
  name,
  type: 'string',
  maxLength,
  source: [0],
  ...more,
});
const date = (name: string, more: Partial<Field> = {}): Field => ({
  name,
  type: 'string',
  format: 'date',
  source: [0],
  ...more,
});
const code = (name: string, codelist: string, more: Partial<Field> = {}): Field => ({
  name,
  type: 'string',
  codelist,
  source: [0],
  ...more,
});
const object = (name: string, fields: readonly Field[], more: Partial<Field> = {}): Field => ({
  name,
  type: 'object',
  fields,
  source: [0],
  ...more,
});
const list = (name: string, item: Field, more: Partial<Field> = {}): Field => ({
  name,
  type: 'list',
  item,
  source: [0],
  ...more,
});

const header = object(
  'header',
  [
    text('document', 60, { required: true, const: 'trial-record' }),
    text('standard', 10, { required: true }),
    text('id', 36, { required: true }),
    text('number', 50),
  ],
  { shape: 'header', required: true },
);

const person = object(
  'person',
  [
    text('name', 50, { required: true }),
    code('sex', 'sex', { recommended: true }),
    date('birthDate', { recommended: true }),
    code('idType', 'id-type', { recommended: true }),
    text('idNumber', 30, { recommended: true, source: [1] }),
    text('alias', 50),
    text('phone', 20),
  ],
  { shape: 'subject', required: true },
);

const signature = object(
  '*',
  [
    text('role', 20, { required: true }),
    text('name', 50, { required: true }),
    date('signedOn', { required: true }),
    { name: 'refused', type: 'boolean', source: [0] },
    text('refusalReason', 200),
    text('witness', 50),
  ],
  { shape: 'signature' },
);

/** The fields of a made-up document that has one of everything. */
export const trialRoot: Field = object('', [
  header,
  person,
  text('subjectLine', 20, { required: true, number: 'SJ-01' }),
  text('notes', 300),
  { name: 'cost', type: 'integer', unit: 'fen', minimum: 0, source: [0] },
  { name: 'people', type: 'integer', unit: 'person', minimum: 1, maximum: 50, source: [1] },
  date('day', { required: true }),
  { name: 'moment', type: 'string', format: 'date-time', source: [0] },
  code('level', 'trial-level'),
  code('kind', 'trial-kind'),
  code('place', 'trial-place'),
  code('method', 'trial-method', { open: true, maxLength: 50 }),
  list('topics', { name: '*', type: 'string', codelist: 'trial-level', source: [0] }),
  { name: 'agreed', type: 'boolean', source: [0] },
  text('reason', 100),
  list('rules', text('*', 100), { maxItems: 3 }),
  list(
    'visits',
    object('*', [date('day', { required: true }), text('by', 50), { name: 'minutes', type: 'integer', source: [0] }]),
    { maxItems: 60, number: 'SJ-02' },
  ),
  object('term', [date('start', { required: true }), date('end', { required: true })], { shape: 'period' }),
  object('stay', [date('start', { required: true }), date('end')], { shape: 'period' }),
  object(
    'home',
    [text('divisionCode', 12), text('street', 50), text('detail', 200, { required: true }), text('policeStation', 100)],
    { shape: 'address' },
  ),
  text('aside', 50),
  list('signatures', signature, { maxItems: 5 }),
]);
