import { describe, expect, test } from 'vitest';
import { errors, trialKind } from '../test-support/trial-kind.js';
import { trialNote } from '../test-support/trial-note.js';

const kind = await trialKind('zh-CN');
const person = { name: '某甲', sex: '1', idNumber: '519999199001010017' };
const firstTest = { date: '2025-01-15', result: 'negative' };

describe('errors of the schema', () => {
  test.each<[string, Record<string, unknown>, string[]]>([
    ['a missing member of an object', { person: { sex: '1' } }, ['required /person/name']],
    ['a superfluous member', { extra: 1 }, ['unevaluated-properties /extra']],
    [
      'a superfluous member of a row',
      { tests: [{ ...firstTest, 'a/b': 1 }] },
      ['unevaluated-properties /tests/0/a~1b'],
    ],
    ['a member named like one of Object.prototype', { constructor: 1 }, ['unevaluated-properties /constructor']],
    ['null in place of nothing', { payer: null }, ['type /payer']],
    ['a wrong type, which says all about its place', { tests: 'x' }, ['type /tests']],
    ['a date in another format', { reportDate: '2025/1/10' }, ['format /reportDate']],
    ['a date that does not exist', { reportDate: '2025-02-29' }, ['format /reportDate']],
    [
      'a time without offset',
      { header: { document: 'trial-note', standard: '0.3', filledBy: '某丁', filledAt: '2025-01-10T09:00:00' } },
      ['format /header/filledAt'],
    ],
    [
      'a text that is too long and of the wrong form',
      { person: { ...person, idNumber: 'x'.repeat(30) } },
      ['max-length /person/idNumber'],
    ],
    [
      'a text of the wrong form',
      { person: { ...person, idNumber: '51999919900101001x' } },
      ['pattern /person/idNumber'],
    ],
    ['an empty text', { payer: '' }, ['min-length /payer']],
    ['a code that is not in the list', { person: { ...person, sex: '3' } }, ['enum /person/sex']],
    [
      'the header of another document',
      { header: { document: 'Other Note', standard: '0.3', filledBy: '某丁' } },
      ['const /header/document'],
    ],
    [
      'an amount that is too large, and no multiple',
      { amount: 10_000_01, payer: '某乙', confirmed: true },
      ['maximum /amount'],
    ],
    ['an amount below zero', { amount: -10, payer: '某乙', confirmed: true }, ['minimum /amount']],
    ['an amount that is no multiple', { amount: 5, payer: '某乙', confirmed: true }, ['multiple-of /amount']],
    ['an amount with decimals', { amount: 10.5, payer: '某乙', confirmed: true }, ['type /amount']],
    ['an amount without the field that goes with it', { amount: 10, confirmed: true }, ['dependent-required /payer']],
    ['a weight at its limits', { weight: 0 }, ['exclusive-minimum /weight']],
    ['a confirmation that was refused', { confirmed: false }, ['const /confirmed']],
    ['an empty list', { tests: [] }, ['min-items /tests']],
    ['a repeated entry', { measures: ['谈话', '谈话'] }, ['unique-items /measures']],
    [
      'a list that is too long',
      { measures: Array.from({ length: 11 }, (_, index) => `措施${index}`) },
      ['max-items /measures'],
    ],
    ['an entry of a list', { measures: ['谈话', 'x'.repeat(21)] }, ['max-length /measures/1']],
    [
      'a condition that asks for more, in one issue',
      { tests: [{ date: '2025-01-15', result: 'positive', remark: '复检' }] },
      ['required /tests/0/place'],
    ],
    ['a list of fixed length', { range: [1, 2, 3], payer: '某乙' }, ['items /range']],
    ['a bad extension key', { extensions: { 浙江: {} } }, ['property-names /extensions/浙江']],
    ['an empty extension', { extensions: {} }, ['min-properties /extensions']],
    [
      'a uuid',
      { header: { document: 'trial-note', standard: '0.3', filledBy: '某丁', id: 'x' } },
      ['format /header/id'],
    ],
  ])('%s', (_name, changes, expected) => {
    const result = kind.validate(trialNote(changes), { profile: 'none' });
    expect(result.outcome).toBe('invalid');
    expect(errors(result)).toEqual(expected);
  });

  test('params hold limits and nothing else', () => {
    const paramsOf = (changes: Record<string, unknown>): unknown =>
      kind.validate(trialNote(changes)).issues.map(({ params }) => params);
    expect(paramsOf({ person: { ...person, name: 'x'.repeat(51) } })).toEqual([{ limit: 50 }]);
    expect(paramsOf({ payer: 7 })).toEqual([{ type: 'string' }]);
    expect(paramsOf({ reportDate: 'soon' })).toEqual([{ format: 'date' }]);
    expect(paramsOf({ confirmed: false })).toEqual([{ limit: true }]);
    expect(paramsOf({ person: { ...person, sex: 'x' } })).toEqual([{}]);
    expect(paramsOf({ person: { ...person, idNumber: '51999919900101001x' } })).toEqual([{}]);
    expect(paramsOf({ measures: ['谈话', '谈话'] })).toEqual([{}]);
    expect(paramsOf({ extra: 'x' })).toEqual([{}]);
    expect(paramsOf({ amount: 10, confirmed: true })).toEqual([{ property: 'amount' }]);
  });
});
