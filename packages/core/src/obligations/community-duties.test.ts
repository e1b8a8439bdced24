import { describe, expect, test } from 'vitest';
import { agreement, one } from '../test-support/community-file.js';
import { filed } from '../test-support/filed.js';

const signed = agreement('2024-03-15', '2027-03-14');

describe('the support group', () => {
  const roster = (agreementNumber: string) =>
    filed('support-group-roster', 'G1', '2024-03-18', { agreementNumber, effectiveOn: '2024-03-18' });

  test('is due until the file holds a roster of the agreement, and never late', () => {
    expect(one([signed], 'support-group', '2025-03-15')?.status).toBe('due');
    expect(one([signed, roster('A2')], 'support-group', '2025-03-15')?.status).toBe('due');
    expect(one([signed, roster('A1')], 'support-group', '2025-03-15')).toMatchObject({
      status: 'done',
      doneOn: '2024-03-18',
    });
  });

  test('is asked for once, under the first agreement', () => {
    const moved = filed('community-detox-agreement', 'A2', '2024-09-01', { previousAgreementNumber: 'A1' });
    expect(one([signed, moved, roster('A1')], 'support-group', '2025-03-15')?.origin.number).toBe('A1');
  });
});

describe('education after a breach', () => {
  const breach = (more: object) =>
    filed('violation-record', 'V1', '2024-07-10', {
      agreementNumber: 'A1',
      violationType: 'evade-test',
      occurredAt: '2024-07-10T09:00:00+08:00',
      ...more,
    });
  const warning = filed('warning-notice', 'W1', '2024-07-15', {
    issuedOn: '2024-07-15',
    violations: [{ recordNumber: 'V1', occurredOn: '2024-07-10' }],
  });

  test('is due until a warning names the record', () => {
    expect(one([breach({})], 'breach-education', '2024-08-01')?.status).toBe('due');
    expect(one([breach({}), warning], 'breach-education', '2024-08-01')).toMatchObject({ status: 'done' });
  });

  test.each([[{ justified: true }], [{ serious: true }], [{ violationType: 'relapse' }]])(
    'does not follow %o',
    (more) => {
      expect(one([breach(more)], 'breach-education', '2024-08-01')).toBeUndefined();
    },
  );
});
