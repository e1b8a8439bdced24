import { describe, expect, test } from 'vitest';
import { errors, trialKind } from '../test-support/trial-kind.js';
import { trialNote } from '../test-support/trial-note.js';

const kind = await trialKind('zh-CN');
const firstTest = { date: '2025-01-15', result: 'negative' };

describe('order and number', () => {
  test('issues stand in the order of the document, whatever the order of the keys', () => {
    const result = kind.validate({
      zeta: 1,
      tests: [
        { result: 'x' },
        ...Array.from({ length: 9 }, () => firstTest),
        { date: 'x', result: 'negative' },
        { result: 'negative', date: 'x' },
      ],
      reportDate: 1,
      person: { sex: 'x', aaa: 1 },
      header: { standard: 'x' },
    });
    expect(errors(result)).toEqual([
      'required /header/document',
      'pattern /header/standard',
      'required /person/name',
      'enum /person/sex',
      'unevaluated-properties /person/aaa',
      'type /reportDate',
      'required /tests/0/date',
      'enum /tests/0/result',
      'format /tests/10/date',
      'format /tests/11/date',
      'unevaluated-properties /zeta',
    ]);
  });

  test('at most 100 are shown, the total is exact, and rows leave room for the rest', () => {
    const tests = Array.from({ length: 150 }, () => ({ date: 'x', result: 'positive', place: '示例县' }));
    const result = kind.validate(trialNote({ tests, zeta: 1 }));
    expect(result).toMatchObject({ outcome: 'invalid', total: 301, truncated: true });
    expect(result.issues).toHaveLength(100);
    expect(errors(result)).toHaveLength(100);
    expect(errors(result)[99]).toBe('unevaluated-properties /zeta');
  });

  test('exactly 100 are shown in full', () => {
    const tests = Array.from({ length: 100 }, () => ({ ...firstTest, date: 'x' }));
    expect(kind.validate(trialNote({ tests }))).toMatchObject({ total: 100, truncated: false });
  });
});
