import { describe, expect, it } from 'vitest';
import type { Field } from '@guitu/core';
import { formatStored, parseEntered } from './entered-text.js';

const field = (type: Field['type'], part: Partial<Field> = {}): Field => ({ name: 'x', type, source: [], ...part });
const integer = field('integer');
const money = field('integer', { unit: 'fen' });
const points = field('integer', { precision: 2 });
const percent = field('integer', { unit: 'percent', precision: 2 });
const weight = field('number');
const dose = field('number', { precision: 1 });
const date = field('string', { format: 'date' });
const dateTime = field('string', { format: 'date-time' });

describe('reading what a person typed', () => {
  it.each<[name: string, field: Field, text: string, value: string | number | boolean]>([
    ['an integer', integer, '12', 12],
    ['a negative one', integer, '-12', -12],
    ['zero, never minus zero', integer, '-0', 0],
    ['wide digits with spaces around them', integer, ' １２ ', 12],
    ['thousands separators where they belong', integer, '1,234,567', 1234567],
    ['a decimal point with only zeros after it', integer, '12.0', 12],
    ['the longest integer that is always exact', integer, '999999999999999', 999999999999999],
    ['yuan', money, '12', 1200],
    ['yuan with a jiao', money, '12.5', 1250],
    ['yuan and fen with their sign', money, '￥1,200.05 元', 120005],
    ['fen that floating point would miss', money, '0.29', 29],
    ['hundredths of a percent', percent, '12.34', 1234],
    ['a percentage with its sign', percent, '12.5 %', 1250],
    ['a percentage with a wide sign', percent, '１２．５％', 1250],
    ['thousands separators of a wide keyboard', money, '１，２３４．５', 123450],
    ['zeros beyond the decimals', points, '18.500', 1850],
    ['a point at the end, as while typing', points, '18.', 1800],
    ['a number', weight, '60.25', 60.25],
    ['a number with the decimals it may have', dose, '0.5', 0.5],
    ['an ISO date', date, '2024-03-01', '2024-03-01'],
    ['a date in Chinese', date, '2024年3月1日', '2024-03-01'],
    ['a date in spoken Chinese, wide and spaced', date, '２０２４年 3月 1号', '2024-03-01'],
    ['a date with slashes', date, '2024/3/1', '2024-03-01'],
    ['a date with dots', date, '2024.03.1', '2024-03-01'],
    ['a date of eight digits', date, '20240301', '2024-03-01'],
    ['a leap day', date, '2024-2-29', '2024-02-29'],
    ['a date and time', dateTime, '2024-03-01 9:05', '2024-03-01T09:05:00+08:00'],
    ['a date and time as browsers write it', dateTime, '2024-03-01T14:30', '2024-03-01T14:30:00+08:00'],
    ['a date and time in Chinese', dateTime, '2024年3月1日14时30分', '2024-03-01T14:30:00+08:00'],
    [
      'a date and time with seconds and its own offset',
      dateTime,
      '2024/3/1 14:30:15+09:00',
      '2024-03-01T14:30:15+09:00',
    ],
    ['a date and time in UTC', dateTime, '2024-03-01T06:30:00z', '2024-03-01T06:30:00Z'],
    ['a text as it is', field('string'), ' 某甲１ ', ' 某甲１ '],
    ['a yes', field('boolean'), 'true', true],
    ['a no', field('boolean'), 'false', false],
  ])('takes %s', (_name, one, text, value) => {
    expect(parseEntered(one, text)).toEqual({ outcome: 'value', value });
  });

  it.each<[name: string, field: Field, text: string]>([
    ['words for an integer', integer, '十二'],
    ['decimals of an integer', integer, '12.5'],
    ['separators in the wrong place', integer, '12,34'],
    ['an integer that may not be exact', integer, '9007199254740992'],
    ['more yuan than fen can count', money, '99999999999999'],
    ['an exponent', integer, '1e3'],
    ['a percentage for a number of people', integer, '12%'],
    ['a third decimal of yuan', money, '0.295'],
    ['more decimals than a number has here', dose, '0.55'],
    ['more digits than a number keeps', weight, '1234567890.1234567'],
    ['a day that does not exist', date, '2023-02-29'],
    ['a month alone', date, '2024-03'],
    ['a short year', date, '24-3-1'],
    ['words for a date', date, '昨天'],
    ['a date without its time', dateTime, '2024-03-01'],
    ['an hour that does not exist', dateTime, '2024-03-01 24:00'],
    ['a time without its date', dateTime, '14:30'],
    ['words for a yes', field('boolean'), '是的'],
    ['any text for an object', field('object'), '{}'],
  ])('does not guess at %s', (_name, one, text) => {
    expect(parseEntered(one, text)).toEqual({ outcome: 'unreadable' });
  });

  it.each(['', '  ', '\u3000'])('takes blank text %j for nothing', (text) => {
    expect(parseEntered(integer, text)).toEqual({ outcome: 'empty' });
    expect(parseEntered(field('string'), text)).toEqual({ outcome: 'empty' });
  });
});

describe('writing what is stored', () => {
  it.each<[Field, string | number | boolean | undefined, string]>([
    [integer, 12, '12'],
    [money, 5, '0.05'],
    [money, -1250, '-12.50'],
    [points, 0, '0.00'],
    [weight, 60.25, '60.25'],
    [date, '2024-03-01', '2024-03-01'],
    [dateTime, '2024-03-01T14:30:00+08:00', '2024-03-01 14:30'],
    [dateTime, '2024-03-01T14:30:15+08:00', '2024-03-01 14:30:15'],
    [dateTime, '2024-03-01T06:30:00Z', '2024-03-01 06:30Z'],
    [dateTime, '2024-03-01T06:00:00.000-03:00', '2024-03-01 06:00-03:00'],
    [dateTime, '2024-03-01T14:00:00.500+08:00', '2024-03-01 14:00:00.500'],
    [dateTime, 'soon', 'soon'],
    [points, 1.5, '1.5'],
    [field('boolean'), true, 'true'],
    [integer, undefined, ''],
  ])('%# gives what people read', (one, value, text) => {
    expect(formatStored(one, value)).toBe(text);
  });

  it.each<[Field, string | number]>([
    [integer, -7],
    [money, 120005],
    [points, -1],
    [weight, 0.1],
    [date, '2024-03-01'],
    [dateTime, '2024-03-01T14:30:15+09:00'],
    [dateTime, '2024-03-01T14:30:00+08:00'],
  ])('%# is read back as the same value', (one, value) => {
    expect(parseEntered(one, formatStored(one, value))).toEqual({ outcome: 'value', value });
  });
});
