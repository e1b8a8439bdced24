import { describe, expect, it } from 'vitest';
import { divisionCodeLevel, readDivisionCode } from './division-code.js';

describe('readDivisionCode', () => {
  it.each([
    ['51', 2, '51'],
    ['50', 2, '50'],
    ['510000', 2, '51'],
    ['500000', 2, '50'],
    ['5117', 4, '5117'],
    ['511700', 4, '5117'],
    ['511000', 4, '5110'],
    ['519999', 6, '519999'],
    ['511720', 6, '511720'],
    ['429004', 6, '429004'],
    ['519999001', 9, '519999001'],
    ['519999100', 9, '519999100'],
    ['441900003', 9, '441900003'],
    ['519999000', 6, '519999'],
    ['519999000000', 6, '519999'],
    ['519999001000', 9, '519999001'],
    ['519999001001', 12, '519999001001'],
    ['510000000000', 2, '51'],
    ['810001', 6, '810001'],
  ])('%s has %s significant digits, %s', (code, level, significant) => {
    expect(readDivisionCode(code)).toEqual({ value: { code, level, significant } });
    expect(divisionCodeLevel(code)).toBe(level);
  });

  it.each([
    ['', 'length'],
    ['5', 'length'],
    ['51999', 'length'],
    ['5199990', 'length'],
    ['5199990010010', 'length'],
    ['5I9999', 'character'],
    ['五一九九九九', 'character'],
    ['519999 ', 'character'],
    ['019999', 'province'],
    ['000000', 'province'],
    [519999, 'not-text'],
    [null, 'not-text'],
  ])('%j has the fault %s', (text, fault) => {
    expect(readDivisionCode(text)).toEqual({ fault });
    expect(divisionCodeLevel(text)).toBeUndefined();
  });
});
