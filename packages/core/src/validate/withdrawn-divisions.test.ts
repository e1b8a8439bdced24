import { describe, expect, test } from 'vitest';
import { validateText } from './validate-text.js';

/** A registration of reporting by 某甲 with the identity number; its check character is right. */
const registration = (idNumber: string, idType = '111'): string =>
  JSON.stringify({
    header: {
      document: 'reporting-registration',
      standard: '0.1',
      id: '723466b9-733a-54da-ba4a-93bf5886ba92',
      divisionCode: '519999',
      issuer: { name: '示例县示例镇人民政府', kind: 'township-street' },
      status: 'draft',
    },
    subject: { personId: 'P-1', name: '某甲', idType, idNumber },
    decisionNumber: '示公禁毒〔2025〕1号',
    reportedOn: '2025-03-01',
  });

const codesAt = async (text: string): Promise<string[]> => {
  const { issues } = await validateText(text);
  return issues
    .filter(({ code }) => code.startsWith('resident-id-division'))
    .map(({ code, path }) => `${path} ${code}`);
};

describe('the county of a resident identity number', () => {
  test('that was withdrawn is a warning, and the document stays valid', async () => {
    const text = registration('110103197001010019');
    expect(await codesAt(text)).toEqual(['/subject/idNumber resident-id-division-withdrawn']);
    const { outcome, issues, total } = await validateText(text, { language: 'en' });
    expect(outcome).toBe('valid');
    expect(total).toBe(issues.length);
    expect(issues.at(-1)?.message).toMatch(/county that was withdrawn/);
  });

  test.each([
    ['of today', '110101197001010016'],
    ['that no list has', '519999197001010018'],
  ])('%s gives no warning', async (_which, number) => {
    expect(await codesAt(registration(number))).toEqual([]);
  });

  test('is not looked at in a number of another document', async () => {
    expect(await codesAt(registration('110103197001010019', '990'))).toEqual([]);
  });
});
