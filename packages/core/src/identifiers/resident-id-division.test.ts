import { expect, test } from 'vitest';
import { residentIdCheckCharacter } from './resident-id.js';
import { loadResidentIdDivision } from './resident-id-division.js';

/** A number with the check character it needs; nobody’s. */
const numberIn = (division: string) => {
  const digits = `${division}19900101001`;
  return `${digits}${String(residentIdCheckCharacter(digits))}`;
};

test('a division of today is current', async () => {
  expect(await loadResidentIdDivision(numberIn('510107'))).toMatchObject({
    code: '510107',
    standing: 'current',
    division: { name: '武侯区' },
  });
});

test('a division that was one once is withdrawn, with its name of then', async () => {
  expect(await loadResidentIdDivision(numberIn('510202'))).toMatchObject({
    standing: 'withdrawn',
    division: { name: '渝中区', above: ['四川省', '重庆市'], until: 1996 },
  });
});

test.each(['519999', '990101'])('%s, which never was a division, is unknown', async (division) => {
  expect(await loadResidentIdDivision(numberIn(division))).toEqual({ code: division, standing: 'unknown' });
});

test.each([undefined, '', '510107199001010010', 510107])(
  '%j is no valid number and has no division',
  async (number) => {
    expect(await loadResidentIdDivision(number)).toBeUndefined();
  },
);
