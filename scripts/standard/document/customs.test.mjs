import { expect, test } from 'vitest';
import { readStandard } from '../read-standard.mjs';
import { customLines, customsOf } from './customs.mjs';

const standard = readStandard();

/** A document on the base of notices. @param {string} slug @param {Record<string, any>} properties @param {any[]} [rules] @returns {any} */
const notice = (slug, properties, rules = []) => ({
  slug,
  schema: { allOf: [{ $ref: '../../../common/base/notice/schema.json' }], properties },
  rules,
});
const issued = { issuedOn: { title: '出具日期' }, facts: { title: '事实' } };
const signedAfter = (/** @type {string} */ id) => ({
  id,
  at: '/issuedOn',
  assert: { present: [{ get: ['/issuedOn'] }] },
  message: { 'zh-CN': '应有出具日期。' },
});
const noticed = (/** @type {any[]} */ ...documents) => customsOf({ ...standard, documents }, 'notice');

test('a field that three documents on the base have is a custom, one of the base or of two documents is none', () => {
  const three = ['a', 'b', 'c'].map((slug) => notice(slug, issued));
  expect(noticed(...three).fields).toEqual([{ text: 'issuedOn 出具日期', seen: 'a', times: 3 }]);
  expect(noticed(...three.slice(1)).fields).toEqual([]);
});

test('a field that is titled in several ways is told by the title that most have', () => {
  const titled = ['说明', '事由', '事由'].map((title, index) => notice(String(index), { remark: { title } }));
  expect(noticed(...titled).fields).toEqual([{ text: 'remark 事由', seen: '1', times: 3 }]);
});

test('rules that say one thing are one custom, whatever their ids', () => {
  const three = ['a', 'b', 'c'].map((slug) => notice(slug, issued, [signedAfter(`${slug}-signed-after`)]));
  expect(noticed(...three).rules).toEqual([{ text: 'a-signed-after 应有出具日期。', seen: 'a', times: 3 }]);
});

test('documents on other bases do not count', () => {
  const other = { ...notice('d', issued), schema: { allOf: [{ $ref: '../base/approval/schema.json' }] } };
  expect(noticed(notice('a', issued), notice('b', issued), other)).toEqual({ of: 2, fields: [], rules: [] });
});

test('what a base has from the one below it is no custom', () => {
  expect(customsOf(standard, 'person-ledger').fields.map(({ text }) => text.split(' ')[0])).not.toContain('origin');
});

test('the command tells them with the document where to look, and nothing where there are none', () => {
  const three = ['a', 'b', 'c'].map((slug) => notice(slug, issued));
  expect(customLines(noticed(...three), 'notice')).toEqual([
    expect.stringContaining('3 documents on notice'),
    '  3  issuedOn 出具日期  (a)',
  ]);
  expect(customLines(noticed(), 'notice')).toEqual([]);
});

test('each custom of the shipped notices names a document that has it', () => {
  const { of, fields, rules } = customsOf(standard, 'notice');
  expect(of).toBeGreaterThan(10);
  expect(fields.length * rules.length).toBeGreaterThan(0);
  const shipped = (/** @type {string} */ slug) => standard.documents.find((document) => document.slug === slug);
  for (const { text, seen } of fields)
    expect(Object.keys(shipped(seen)?.schema.properties ?? {})).toContain(text.split(' ')[0]);
  for (const { text, seen } of rules) expect(shipped(seen)?.rules.map(({ id }) => id)).toContain(text.split(' ')[0]);
});
