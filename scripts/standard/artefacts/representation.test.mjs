import { describe, expect, test } from 'vitest';
import { formatOf, nameParts } from './representation.mjs';

const list = (/** @type {boolean} */ open, /** @type {string[]} */ ...codes) =>
  /** @type {any} */ ({ name: 'x', open, entries: codes.map((code) => ({ code })) });

describe('the parts of a name', () => {
  test.each([
    // What the schema says decides, whatever the title is.
    ['性别', { type: 'string', 'x-codelist': 'sex' }, '性别', '代码'],
    ['行政区划代码', { type: 'string', 'x-codelist': 'division' }, '行政区划', '代码'],
    ['出生日期', { type: 'string', format: 'date' }, '出生', '日期'],
    ['起日', { type: 'string', format: 'date' }, '起日', '日期'],
    ['填表时间', { type: 'string', format: 'date-time' }, '填表', '日期时间'],
    ['拒绝签名', { type: 'boolean' }, '拒绝签名', '标志'],
    ['救助金额', { type: 'integer', 'x-unit': 'fen' }, '救助', '金额'],
    ['目标比例', { type: 'integer', 'x-unit': 'percent' }, '目标', '百分比'],
    ['总分', { type: 'integer', 'x-unit': 'hundredth' }, '总分', '分值'],
    ['执行率', { type: 'integer', 'x-unit': 'hundredth' }, '执行', '百分比'],
    ['测定值', { type: 'integer', 'x-unit': 'ng/mL' }, '测定', '量值'],
    ['身高', { type: 'integer', 'x-unit': 'cm' }, '身高', '量值'],
    ['接受检测人数', { type: 'integer', 'x-unit': 'person' }, '接受检测人数', '数量'],
    ['目标数', { type: 'integer' }, '目标', '数量'],
    ['执行年度', { type: 'integer' }, '执行', '年份'],
    ['序号', { type: 'integer' }, '序号', '序号'],
    // Then the ending of the title.
    ['机构名称', { type: 'string', maxLength: 100 }, '机构', '名称'],
    ['姓名', { type: 'string', maxLength: 50 }, '姓名', '名称'],
    ['填表人', { type: 'string', maxLength: 50 }, '填表人', '名称'],
    ['证件号码', { type: 'string', maxLength: 30 }, '证件', '号码'],
    ['联系电话', { type: 'string', maxLength: 20 }, '联系电话', '号码'],
    ['统一社会信用代码', { type: 'string', maxLength: 18 }, '统一社会信用', '代码'],
    ['文书标识', { type: 'string', maxLength: 36 }, '文书', '标识符'],
    ['详细地址', { type: 'string', maxLength: 200 }, '详细', '地址'],
    ['拒签理由', { type: 'string', maxLength: 200 }, '拒签理由', '说明'],
    // Then whether the text is free.
    ['评分规则', { type: 'string', maxLength: 60, pattern: '^[a-z-]+$' }, '评分规则', '标识符'],
    ['评分规则', { type: 'string', maxLength: 65, pattern: '^[a-z-]+$' }, '评分规则', '说明'],
    ['频次', { type: 'string', maxLength: 50 }, '频次', '说明'],
  ])('%s is the property and the form of %j', (title, schema, property, term) => {
    expect(nameParts(schema, title)).toEqual({ property, term });
  });
});

describe('the format', () => {
  test.each([
    [{ type: 'boolean' }, undefined, 'bl'],
    [{ type: 'string', format: 'date', pattern: '^[0-9]{4}$' }, undefined, 'YYYY-MM-DD'],
    [{ type: 'string', format: 'date-time', maxLength: 35 }, undefined, 'YYYY-MM-DDThh:mm:ss±hh:mm'],
    [{ type: 'string', maxLength: 50 }, undefined, 'an..50'],
    [{ type: 'string', minLength: 1, maxLength: 50 }, undefined, 'an..50'],
    [{ type: 'string', minLength: 2, maxLength: 50 }, undefined, 'an2..50'],
    [{ type: 'string', minLength: 18, maxLength: 18 }, undefined, 'an18'],
    [{ type: 'string', maxLength: 12, pattern: '^[0-9]{6}([0-9]{6})?$' }, undefined, 'n..12'],
    [{ type: 'string', maxLength: 12, pattern: '^[0-9A-Z]{6}$' }, undefined, 'an..12'],
    [{ type: 'string', const: 'work-report' }, undefined, 'an11'],
    [{ type: 'string', 'x-codelist': 'x' }, list(false, '1', '2'), 'n1'],
    [{ type: 'string', 'x-codelist': 'x' }, list(false, '1', 'other'), 'an..5'],
    [{ type: 'string', 'x-codelist': 'x', maxLength: 50 }, list(true, '1', '2'), 'an..50'],
    [{ type: 'integer', minimum: 1, maximum: 20 }, undefined, 'n..2'],
    [{ type: 'integer', minimum: 0, maximum: 9 }, undefined, 'n..1'],
    [{ type: 'integer', minimum: -1000, maximum: 9 }, undefined, 'n..4'],
    [{ type: 'integer', minimum: 0 }, undefined, 'n..16'],
    [{ type: 'integer', minimum: 0, maximum: 10000, 'x-precision': 2 }, undefined, 'n..5,2'],
  ])('of %j is said in the usual notation', (schema, codes, format) => {
    expect(formatOf(schema, codes)).toBe(format);
  });
});
