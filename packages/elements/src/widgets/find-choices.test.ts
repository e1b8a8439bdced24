import { describe, expect, it } from 'vitest';
import { findChoices, namedChoice } from './find-choices.js';

const choice = (code: string, label: string, initials = '', more: object = {}) => ({
  code,
  label,
  initials,
  place: '',
  retired: false,
  ...more,
});
const CHOICES = [
  choice('430922', '桃江县', 'tjx', { place: '湖南省益阳市' }),
  choice('511921', '通江县', 'tjx', { place: '四川省巴中市' }),
  choice('120000', '天津市', 'tjs'),
  choice('110101', '东城区', 'dcq', { place: '北京市' }),
  choice('999999', '旧县', 'jx', { retired: true }),
];
const found = (text: string): string[] => findChoices(CHOICES, text).map(({ label }) => label);

describe('finding a choice by what was typed', () => {
  it.each([
    ['', ['桃江县', '通江县', '天津市', '东城区']],
    ['tj', ['桃江县', '通江县', '天津市']],
    ['TJX', ['桃江县', '通江县']],
    ['５１１９', ['通江县']],
    ['江', ['桃江县', '通江县']],
    ['通', ['通江县']],
    ['四川', ['通江县']],
    ['旧', []],
    ['没有', []],
  ])('“%s” finds %j', (text, labels) => {
    expect(found(text)).toEqual(labels);
  });

  it('puts what starts with the text before what contains it', () => {
    const choices = [choice('1', '上江镇'), choice('2', '江口镇')];
    expect(findChoices(choices, '江').map(({ label }) => label)).toEqual(['江口镇', '上江镇']);
  });

  it.each([
    ['511921', '通江县'],
    ['通江县', '通江县'],
    ['四川省巴中市通江县', '通江县'],
    ['通江', undefined],
  ])('“%s” names %s', (text, label) => {
    expect(namedChoice(CHOICES, text)?.label).toBe(label);
  });

  it.each(['量表（16PF）', '量表(16PF)', '量表（１６pf）'])('“%s” finds a label with wide signs in it', (text) => {
    const choices = [choice('sixteen-pf', '量表（16PF）')];
    expect(findChoices(choices, text)).toEqual(choices);
    expect(namedChoice(choices, text)).toEqual(text.endsWith('pf）') ? undefined : choices[0]);
  });

  it('names nothing where two have the label', () => {
    expect(namedChoice([choice('1', '新区'), choice('2', '新区')], '新区')).toBeUndefined();
  });
});
