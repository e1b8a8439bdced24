import { describe, expect, it } from 'vitest';
import { readPhone } from './phone.js';

describe('readPhone', () => {
  it.each([
    ['13800000001', { kind: 'mobile', number: '13800000001' }],
    ['19900000001', { kind: 'mobile', number: '19900000001' }],
    ['010-80000000', { kind: 'landline', number: '01080000000', area: '010' }],
    ['02880000000', { kind: 'landline', number: '02880000000', area: '028' }],
    ['0818-8000000', { kind: 'landline', number: '08188000000', area: '0818' }],
    ['0571-80000000-8001', { kind: 'landline', number: '057180000000', area: '0571', extension: '8001' }],
  ])('%s is a phone number', (text, value) => {
    expect(readPhone(text)).toEqual({ value });
  });

  it.each([
    ['12800000001', 'prefix'],
    ['1380000000', 'length'],
    ['138000000011', 'length'],
    ['138-0000-0001', 'length'],
    ['0818-1000000', 'prefix'],
    ['0818-80000', 'length'],
    ['8000000', 'area-code'],
    ['80000000-801', 'area-code'],
    ['+8613800000001', 'character'],
    ['138 0000 0001', 'character'],
    ['(0818)8000000', 'character'],
    ['１３８00000001', 'character'],
    ['', 'character'],
    ['110', 'length'],
    [13800000001, 'not-text'],
    [undefined, 'not-text'],
  ])('%j has the fault %s', (text, fault) => {
    expect(readPhone(text)).toEqual({ fault });
  });
});
