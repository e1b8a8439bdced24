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
    field('radios', ['等级', 'Level'], { codelist: 'trial-level' }),
    field('select', ['类别', 'Kind'], { codelist: 'trial-kind' }),
    field('combobox', ['地点', 'Place'], { codelist: 'trial-place' }),
    field('division', ['区划', 'Division'], { codelist: 'division', open: true, maxLength: 12 }),
    field('choices', ['主题', 'Topics'], { type: 'list', item: member('*', { codelist: 'trial-level' }) }),
    field('manyChoices', ['走访村', 'Villages'], { type: 'list', item: member('*', { codelist: 'trial-many' }) }),
    field('yesNo', ['是否同意', 'Agreed'], { type: 'boolean' }),
    field('texts', ['规定', 'Rules'], { type: 'list', maxItems: 3, item: member('*', { maxLength: 100 }) }),
    field('rows', ['走访', 'Visits'], {
      type: 'list',
      item: member('*', { type: 'object', fields: [member('by', { maxLength: 50 })] }),
    }),
  ],
};

/** The words of that document: every field has a hint of its own. */
export function typesTexts(language: 'zh-CN' | 'en'): DocumentTexts {
  const index = language === 'en' ? 1 : 0;
  const fields: Record<string, { title: string; description?: string }> = { '/rows/*/by': { title: '走访人' } };
  for (const [name, title] of Object.entries(words)) {
    fields[`/${name}`] = { title: title[index], description: `${title[index]}…` };
  }
  return { ...trialTexts(language), slug: TYPES_SLUG, fields };
}
