import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { agreement, one, order, registration, testRecord } from '../test-support/community-file.js';
import { filed } from '../test-support/filed.js';
import { dueOf } from './due-of.js';
import { findSchedule } from './find-schedule.js';

describe('the documents', () => {
  const file = [
    order('2024-01-25'),
    registration('2024-01-31'),
    agreement('2024-01-31', '2027-01-30'),
    testRecord('T1', '2024-02-02'),
    testRecord('T2', '2024-02-02'),
    filed('violation-record', 'V1', '2024-03-01', {
      violationType: 'evade-test',
      occurredAt: '2024-03-01T09:00:00+08:00',
    }),
    filed('violation-record', 'V2', '2024-03-01', {
      violationType: 'refuse-test',
      occurredAt: '2024-03-01T09:00:00+08:00',
    }),
  ];
  const options = { asOf: '2024-06-01', schedule: findSchedule('xianyou-2012') };

  test('may come in any order and twice', () => {
    const expected = dueOf(file, options);
    fc.assert(
      fc.property(fc.shuffledSubarray(file, { minLength: file.length }), (shuffled) => {
        expect(dueOf(shuffled, options)).toEqual(expected);
        expect(dueOf([...shuffled, ...file], options)).toEqual({ ...expected, leftOut: file.length });
      }),
      { numRuns: 50 },
    );
  });

  test('that are void, drafts, or filed later prove nothing', () => {
    const registered = (change: object) => {
      const document = registration('2024-01-31') as { header: object };
      return { ...document, header: { ...document.header, ...change } };
    };
    for (const change of [{ status: 'void' }, { status: 'draft' }, { filledAt: '2024-06-02T00:00:00+08:00' }]) {
      expect(one([order('2024-01-25'), registered(change)], 'detox-reporting', '2024-06-01')?.status).toBe('missed');
    }
  });

  test('that are no documents never make it throw', () => {
    const hostile: unknown[] = [null, 0, '', [], {}, { header: 3 }, { header: { document: 'constructor' } }, () => 1];
    const trap = new Proxy(
      {},
      {
        get: () => {
          throw new Error('trap');
        },
        ownKeys: () => {
          throw new Error('trap');
        },
      },
    );
    expect(dueOf([...hostile, trap], options)).toMatchObject({ obligations: [], breaches: [] });
    fc.assert(
      fc.property(
        fc.array(fc.jsonValue()),
        fc.constantFrom(
          'drug-test-schedule',
          'violation-record',
          'leave-application',
          'community-detox-agreement',
          'suspension-approval',
        ),
        (values, slug) => {
          const documents = values.map((value) => ({
            ...(typeof value === 'object' ? value : {}),
            header: { document: slug },
          }));
          expect(() => dueOf([...documents, ...file], options)).not.toThrow();
        },
      ),
      { numRuns: 100 },
    );
  });
});
