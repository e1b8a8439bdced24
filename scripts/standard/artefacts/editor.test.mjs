import { describe, expect, test } from 'vitest';
import { editorSchema } from './editor.mjs';

const list = (/** @type {boolean} */ open, count = 2) => ({
  name: 'colour',
  title: { 'zh-CN': '颜色', en: 'Colour' },
  open,
  source: [],
  entries: Array.from({ length: count }, (_, index) => ({ code: `${index}`, zh: `色${index}`, en: `Colour ${index}` })),
});

const instruments = [{ id: 'paint-law', title: { 'zh-CN': '油漆法', en: 'Paint Law' } }];

/** The editor build of a document with one field. @param {any} field @param {any} [codes] @param {any} [around] */
const built = (field, codes = list(true), around = {}) =>
  editorSchema(
    { $id: 'https://example.test/x', 'x-id': 'x', type: 'object', properties: { colour: field }, ...around },
    /** @type {any} */ ({ codelists: { colour: codes }, instruments }),
  );

/** @param {any} field @param {any} [codes] */
const fieldOf = (field, codes) => built(field, codes).properties.colour;

const words = { title: '颜色', 'x-title-en': 'Colour' };

describe('an editor', () => {
  test('is told the label of each code of a closed list', () => {
    const field = fieldOf({ ...words, type: 'string', enum: ['0', '1'], 'x-codelist': 'colour' }, list(false));
    expect(field.enumDescriptions).toEqual(['色0 · Colour 0', '色1 · Colour 1']);
    expect(field.examples).toBeUndefined();
  });

  test('is offered the codes of an open list, and takes others', () => {
    const field = fieldOf({ ...words, type: 'string', 'x-codelist': 'colour' });
    expect(field.examples).toEqual(['0', '1']);
    expect(field.enum).toBeUndefined();
    expect(field.markdownDescription).toContain('- `1` 色1 · Colour 1');
  });

  test.each([
    [60, 60],
    [61, undefined],
  ])('is offered the codes of an open list of %i entries: %s', (count, offered) => {
    expect(fieldOf({ ...words, type: 'string', 'x-codelist': 'colour' }, list(true, count)).examples?.length).toBe(
      offered,
    );
  });

  test('is told where a field comes from, and what is composed', () => {
    const source = [{ instrument: 'paint-law', clause: '第三条', basis: 'statute' }, { basis: 'design' }];
    expect(fieldOf({ ...words, type: 'string', 'x-source': source }).markdownDescription).toBe(
      '**颜色** · Colour\n\n来源 Source: 油漆法第三条 (statute); 自拟 composed',
    );
  });

  test('is warned of a field that is no longer used', () => {
    const reason = { 'zh-CN': '已合并', en: 'merged' };
    const field = { ...words, type: 'string', deprecated: true, 'x-deprecated': { since: '0.1', use: 'tone', reason } };
    expect(fieldOf(field).deprecationMessage).toBe('已合并 · merged · tone');
  });

  test('gets names that draft-07 has for what 2020-12 renamed', () => {
    const field = { type: 'object', properties: {}, dependentRequired: { a: ['b'] }, unevaluatedProperties: false };
    expect(fieldOf(field)).toEqual({
      type: 'object',
      properties: {},
      dependencies: { a: ['b'] },
      additionalProperties: false,
    });
  });

  test.each(['oneOf', '$ref', 'contains', 'prefixItems'])('is never given %s without anybody noticing', (keyword) => {
    expect(() => fieldOf({ type: 'string', [keyword]: [] })).toThrow(keyword);
  });

  test('may meet a field called like a keyword', () => {
    const { properties } = editorSchema(
      { type: 'object', properties: { items: { type: 'string' }, $ref: { type: 'string' } } },
      /** @type {any} */ ({ codelists: {}, instruments }),
    );
    expect(Object.keys(properties)).toEqual(['$schema', 'items', '$ref']);
  });
});
