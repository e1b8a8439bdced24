import { describe, expect, test } from 'vitest';
import { after, detox, isolation } from '../test-support/case-documents.js';
import { stateOn } from '../test-support/state-on.js';
import { caseState } from './state-of-case.js';

const ordered = detox.ordered('2024-03-01');
const reported = detox.reported('2024-03-10');

describe('a sequence that cannot be', () => {
  const inside = [isolation.ordered('2022-06-20'), isolation.admitted('2022-06-21')];

  test.each<[string, unknown[], string, string]>([
    [
      'aftercare before release',
      [...inside, after.aftercare('2023-01-01', '2023-12-31')],
      'aftercare-after-release',
      '',
    ],
    [
      'release without reporting',
      [ordered, detox.released('2027-03-01')],
      'lifecycle-community-detox-released',
      '第十四条',
    ],
    [
      'recovery without release',
      [...inside, after.recovery('2023-01-01', 36)],
      'lifecycle-community-recovery-ordered',
      '第四十八条',
    ],
    ['a second report', [ordered, reported, detox.reported('2024-04-01')], 'lifecycle-reported', '第十四条'],
    [
      'an escape from the community',
      [ordered, reported, isolation.escaped('2024-04-01')],
      'lifecycle-escaped',
      '第三十二条',
    ],
    [
      'a second order of isolation',
      [...inside, isolation.ordered('2023-01-01', {}, { number: 'other' })],
      'lifecycle-isolation-ordered',
      '第三十八条',
    ],
    [
      'an extension after release',
      [...inside, isolation.released('2024-06-20'), isolation.extended('2024-07-01', 30)],
      'lifecycle-extension-decided',
      '第四十七条',
    ],
    [
      'detox beside isolation',
      [...inside, detox.ordered('2023-01-01')],
      'lifecycle-community-detox-ordered',
      '第三十三条',
    ],
  ])('is refused with its article: %s', async (_name, documents, code, clause) => {
    const { faults } = await caseState(documents, { asOf: '2030-01-01' });
    const fault = faults.find((one) => one.code === code);
    expect(fault).toMatchObject({ severity: 'error', document: documents.length - 1 });
    expect(fault?.message).not.toBe('');
    expect(fault?.source[0]?.clause ?? '').toBe(clause);
    expect((await caseState(documents, { asOf: '2030-01-01' })).outcome).toBe('invalid');
  });

  test('changes nothing', async () => {
    const documents = [ordered, reported];
    const sound = await stateOn('2025-01-01', ...documents);
    const refused = await stateOn('2025-01-01', ...documents, isolation.escaped('2024-04-01'));
    expect({ ...refused, codes: [], faults: [] }).toEqual({ ...sound, codes: [], faults: [] });
  });
});
