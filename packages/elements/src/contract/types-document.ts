import type { DocumentTexts, Field } from '@guitu/core';
import { trialTexts } from './trial-texts.js';

/** The document with one field of each type. */
export const TYPES_SLUG = 'trial-types';

type Words = readonly [zh: string, en: string];

const words: Record<string, Words> = {};

/** A field with its title; the words are kept by the path that the tables below give. */
function field(name: string, title: Words, more: Partial<Field>, members: readonly Field[] = []): Field {
  words[name] = title;
  return {
    name,
    type: 'string',
    source: [1],
    required: true,
    ...more,
    ...(members.length > 0 ? { fields: members } : {}),
  };
}

const member = (name: string, more: Partial<Field> = {}): Field => ({ name, type: 'string', source: [0], ...more });
const date = { format: 'date' } as const;

/** One field of each type. A type that the standard gets later gets its field here and its line in `field-types.ts`. */
export const typesRoot: Field = {
  name: '',
  type: 'object',
  source: [0],
  fields: [
    {
      ...member('header', { type: 'object', shape: 'header', required: true }),
      fields: [member('document', { const: TYPES_SLUG }), member('id'), member('number', { maxLength: 50 })],
    },
    field('text', ['事由', 'Matter'], { maxLength: 50 }),
    field('longText', ['经过', 'Course'], { maxLength: 300 }),
    field('integer', ['次数', 'Times'], { type: 'integer', unit: 'person', maximum: 50 }),
    field('decimal', ['体重', 'Weight'], { type: 'integer', unit: 'kg', precision: 1, maximum: 50000 }),
    field('money', ['金额', 'Amount'], { type: 'integer', unit: 'fen', maximum: 1e12 }),
    field('percent', ['比例', 'Share'], { type: 'integer', unit: 'percent', precision: 2, maximum: 10000 }),
    field('date', ['日期', 'Date'], date),
    field('dateTime', ['时间', 'Time'], { format: 'date-time' }),
    field('period', ['期间', 'Period'], { type: 'object', shape: 'period' }, [
      member('start', { ...date, required: true }),
      member('end', { ...date, required: true }),
    ]),
    field('radios', ['等级', 'Level'], { codelist: 'trial-level' }),
    field('select', ['类别', 'Kind'], { codelist: 'trial-kind' }),
    field('combobox', ['地点', 'Place'], { codelist: 'trial-place' }),
    field('division', ['区划', 'Division'], { codelist: 'division', open: true, maxLength: 12 }),
    field('area', ['辖区', 'Area'], {
      codelist: 'division',
      open: true,
      maxLength: 12,
      pattern: '^[0-9]{6}([0-9]{6})?$',
    }),
    field('choices', ['主题', 'Topics'], { type: 'list', item: member('*', { codelist: 'trial-level' }) }),
    field('manyChoices', ['走访村', 'Villages'], { type: 'list', item: member('*', { codelist: 'trial-many' }) }),
    field('yesNo', ['是否同意', 'Agreed'], { type: 'boolean' }),
    field('texts', ['规定', 'Rules'], { type: 'list', maxItems: 3, item: member('*', { maxLength: 100 }) }),
    field('rows', ['走访', 'Visits'], {
      type: 'list',
      item: member('*', { type: 'object', fields: [member('by', { maxLength: 50 })] }),
    }),
    field('wideRows', ['名册', 'Roster'], {
      type: 'list',
      item: member('*', {
        type: 'object',
        fields: Array.from({ length: 11 }, (_, index) => member(`column${index}`, { maxLength: 50 })),
      }),
    }),
    field('tests', ['检测结果', 'Tests'], {
      type: 'list',
      item: member('*', {
        type: 'object',
        shape: 'drug-test-result',
        fields: [
          member('sampleType', { codelist: 'trial-level' }),
          member('stage', { maxLength: 20 }),
          member('analyte', { codelist: 'drug-analyte', open: true, maxLength: 50 }),
          member('result', { codelist: 'test-result' }),
          ...['cutoff', 'reading', 'kitBrand', 'kitLot', 'a', 'b'].map((name) => member(name, { maxLength: 50 })),
        ],
      }),
    }),
    field('approval', ['审批', 'Approval'], { type: 'object', shape: 'approval-chain' }, [
      member('steps', {
        type: 'list',
        required: true,
        item: member('*', {
          type: 'object',
          shape: 'approval-step',
          fields: [
            member('sequence', { type: 'integer', required: true }),
            member('level', { maxLength: 20 }),
            member('approver', { maxLength: 50 }),
            member('decision', { codelist: 'approval-decision' }),
            member('opinion', { maxLength: 100 }),
            member('decidedOn', date),
          ],
        }),
      }),
      member('finalDecision', { codelist: 'approval-decision' }),
    ]),
  ],
};

/** Words of what stands in the fields. */
const MEMBERS: readonly (readonly [path: string, words: Words])[] = [
  ['/period/start', ['起日', 'Start']],
  ['/period/end', ['止日', 'End']],
  ['/rows/*/by', ['走访人', 'By']],
  ['/wideRows/*', ['人员', 'Person']],
  ['/wideRows/*/column0', ['姓名', 'Name']],
  ['/tests/*', ['检测', 'Test']],
  ['/tests/*/stage', ['检测方式', 'Stage']],
  ['/tests/*/analyte', ['检测物', 'Analyte']],
  ['/tests/*/result', ['结果', 'Result']],
  ['/approval/steps', ['审批环节', 'Steps']],
  ['/approval/steps/*', ['环节', 'Step']],
  ['/approval/steps/*/level', ['审批层级', 'Level']],
  ['/approval/steps/*/approver', ['审批人', 'Approver']],
  ['/approval/steps/*/decision', ['审批结果', 'Decision']],
  ['/approval/steps/*/opinion', ['审批意见', 'Opinion']],
  ['/approval/steps/*/decidedOn', ['审批日期', 'Decided on']],
];

/** The words of that document: every field has a hint of its own. */
export function typesTexts(language: 'zh-CN' | 'en'): DocumentTexts {
  const index = language === 'en' ? 1 : 0;
  const fields: Record<string, { title: string; description?: string }> = {};
  for (const [path, title] of MEMBERS) fields[path] = { title: title[index] };
  for (const [name, title] of Object.entries(words)) {
    fields[`/${name}`] = { title: title[index], description: `${title[index]}…` };
  }
  return { ...trialTexts(language), slug: TYPES_SLUG, fields };
}
