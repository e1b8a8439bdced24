import { describe, expect, it } from 'vitest';
import { inOrderOfChoice } from './order-of-choice.js';

describe('the order in which people choose', () => {
  it.each([
    ['a national list with both ends', ['0', '1', '2', '9'], ['1', '2', '0', '9']],
    ['a list with a 0 only', ['0', '1'], ['1', '0']],
    ['a list without a 0, in which 9 is an answer like others', ['1', '2', '9'], ['1', '2', '9']],
    ['codes that only contain them', ['00', '01', '09'], ['00', '01', '09']],
    ['no codes', [], []],
  ])('of %s', (_what, codes, order) => {
    expect(inOrderOfChoice(codes)).toEqual(order);
  });
});
