import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  readResidentId,
  residentIdBirthDate,
  residentIdCheckCharacter,
  residentIdDivision,
  residentIdSex,
} from './resident-id.js';

/** The weights and the table as GB 11643 prints them, to check the short computation against. */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const printedCheck = (digits: string): string =>
  '10X98765432'[WEIGHTS.reduce((sum, weight, index) => sum + weight * Number(digits[index]), 0) % 11] as string;

const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9]{${String(length)}}$`));

const residentIds = fc
  .tuple(
    fc.date({ min: new Date('1900-01-01'), max: new Date('2030-12-31'), noInvalidDate: true }),
    digits(5),
    digits(3),
  )
  .map(([birth, division, sequence]) => {
    const body = `5${division}${birth.toISOString().slice(0, 10).replace(/-/g, '')}${sequence}`;
    return body + printedCheck(body);
  });

describe('readResidentId', () => {
  it('reads the examples of the standard', () => {
    expect(readResidentId('11010519491231002X')).toEqual({
      value: { number: '11010519491231002X', division: '110105', birthDate: '1949-12-31', sex: '2' },
    });
    expect(readResidentId('440524188001010014').value).toMatchObject({ birthDate: '1880-01-01', sex: '1' });
    expect(readResidentId('513101198201130014').value).toMatchObject({
      division: '513101',
      birthDate: '1982-01-13',
      sex: '1',
    });
  });

  it('accepts a small x and gives the large one', () => {
    expect(readResidentId('11010519491231002x').value?.number).toBe('11010519491231002X');
  });

  it.each([
    ['110105194912310021', 'check-character'],
    ['110105194912310020', 'check-character'],
    ['513101198201130015', 'check-character'],
    ['110105491231002', 'old-form'],
    ['11010519491231002', 'length'],
    ['11010519491231002XX', 'length'],
    ['', 'length'],
    ['11010519491231002Y', 'character'],
    ['1101051949123100X2', 'character'],
    ['01010519491231002X', 'character'],
    ['１10105194912310021', 'character'],
    ['110105 9491231002X', 'character'],
    ['110105194902290025', 'birth-date'],
    ['110105194913010025', 'birth-date'],
    ['110105000000000025', 'birth-date'],
    [110105, 'not-text'],
    [undefined, 'not-text'],
    [null, 'not-text'],
    [['11010519491231002X'], 'not-text'],
  ])('%j has the fault %s', (text, fault) => {
    expect(readResidentId(text)).toEqual({ fault });
  });

  it('reads every well-formed number and says the same as its digits', () => {
    fc.assert(
      fc.property(residentIds, (id) => {
        const { value } = readResidentId(id);
        expect(value?.birthDate.replace(/-/g, '')).toBe(id.slice(6, 14));
        expect(value?.sex).toBe('02468'.includes(id[16] as string) ? '2' : '1');
        expect([residentIdDivision(id), residentIdBirthDate(id), residentIdSex(id)]).toEqual([
          value?.division,
          value?.birthDate,
          value?.sex,
        ]);
      }),
      { numRuns: 1000 },
    );
  });

  it('finds every single wrong digit and every exchange of neighbours', () => {
    fc.assert(
      fc.property(residentIds, fc.nat(16), fc.nat(8), (id, place, shift) => {
        const wrong = (Number(id[place]) + 1 + shift) % 10;
        expect(readResidentId(id.slice(0, place) + String(wrong) + id.slice(place + 1)).fault).toBeDefined();
        const next = id[place + 1] as string;
        const exchanged = id.slice(0, place) + next + (id[place] as string) + id.slice(place + 2);
        if (exchanged !== id) expect(readResidentId(exchanged).fault).toBeDefined();
      }),
      { numRuns: 1000 },
    );
  });

  it('never throws', () => {
    fc.assert(
      fc.property(fc.anything(), (anything) => {
        expect(() => readResidentId(anything)).not.toThrow();
      }),
    );
  });
});

describe('residentIdCheckCharacter', () => {
  it('is what the weights of the standard give', () => {
    fc.assert(
      fc.property(digits(17), (body) => {
        expect(residentIdCheckCharacter(body)).toBe(printedCheck(body));
      }),
      { numRuns: 1000 },
    );
  });

  it('is undefined for fewer than seventeen digits', () => {
    expect(residentIdCheckCharacter('1101051949123100')).toBeUndefined();
    expect(residentIdCheckCharacter('1101051949123100X')).toBeUndefined();
  });
});

describe('the parts of an invalid number', () => {
  it('are undefined', () => {
    expect([residentIdDivision('x'), residentIdBirthDate('110105194912310021'), residentIdSex(undefined)]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});
