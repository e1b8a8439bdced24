import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditCodeCheckCharacter, readCreditCode } from './credit-code.js';
import { isOrganisationCode, organisationCodeCheckCharacter } from './organisation-code.js';

const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const printedCheck = (body: string): string => {
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * ALPHABET.indexOf(body[index] as string), 0);
  return ALPHABET[(31 - (sum % 31)) % 31] as string;
};

const bodies = fc.stringMatching(/^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{9}$/);

describe('readCreditCode', () => {
  it('reads the example of the standard', () => {
    expect(readCreditCode('91350100M000100Y43')).toEqual({
      value: {
        code: '91350100M000100Y43',
        authority: '9',
        category: '1',
        division: '350100',
        organisationCode: 'M000100Y4',
        organisationCodeValid: true,
      },
    });
  });

  it.each([
    ['91350100M000100Y4Z', 'character'],
    ['91350100M000100Y44', 'check-character'],
    ['91310115MA1H8R7C6D', 'check-character'],
    ['91350100m000100y43', 'character'],
    ['9135010OM000100Y43', 'character'],
    ['91350100I000100Y43', 'character'],
    ['9135A100M000100Y43', 'character'],
    ['91350100M000100Y4', 'length'],
    ['91350100M-000100Y43', 'length'],
    ['', 'length'],
    [undefined, 'not-text'],
    [91350100, 'not-text'],
  ])('%j has the fault %s', (text, fault) => {
    expect(readCreditCode(text)).toEqual({ fault });
  });

  it('tells a wrong check of the organisation code without refusing the whole', () => {
    const body = '91350100M000100Y5';
    expect(readCreditCode(body + printedCheck(body)).value?.organisationCodeValid).toBe(false);
  });

  it('reads every code with the check character that the weights of the standard give', () => {
    fc.assert(
      fc.property(bodies, (body) => {
        expect(creditCodeCheckCharacter(body)).toBe(printedCheck(body));
        expect(readCreditCode(body + printedCheck(body)).value?.organisationCode).toBe(body.slice(8));
      }),
      { numRuns: 1000 },
    );
  });

  it('finds every single wrong character', () => {
    fc.assert(
      fc.property(bodies, fc.nat(17), fc.nat(29), (body, place, shift) => {
        const code = body + printedCheck(body);
        const wrong = ALPHABET[(ALPHABET.indexOf(code[place] as string) + 1 + shift) % 31] as string;
        expect(readCreditCode(code.slice(0, place) + wrong + code.slice(place + 1)).fault).toBeDefined();
      }),
      { numRuns: 1000 },
    );
  });
});

describe('creditCodeCheckCharacter', () => {
  it('is undefined for fewer or other characters', () => {
    expect([creditCodeCheckCharacter('91350100M000100Y'), creditCodeCheckCharacter('91350100MO00100Y4')]).toEqual([
      undefined,
      undefined,
    ]);
  });
});

describe('isOrganisationCode', () => {
  it.each([
    ['M000100Y4', true],
    ['D2143569X', true],
    ['D21435691', false],
    ['D2143569', false],
    ['D2143569-X', false],
    ['d2143569X', false],
    ['', false],
  ])('%s: %s', (text, expected) => {
    expect(isOrganisationCode(text)).toBe(expected);
  });

  it('has a check character for each of the eleven remainders', () => {
    const seen = new Set(
      Array.from({ length: 200 }, (_, number) => organisationCodeCheckCharacter(String(10_000_000 + number * 7919))),
    );
    expect([...seen].sort().join('')).toBe('0123456789X');
  });
});
