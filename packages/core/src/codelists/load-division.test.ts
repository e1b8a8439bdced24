import { expect, test, vi } from 'vitest';
import type { DivisionLoader } from './division.js';
import { loadDivision, loadDivisions, loadDivisionsBelow } from './load-division.js';

/** Townships and villages as a host might supply them, one of them astray. */
const loadBelow: DivisionLoader = (above) =>
  Promise.resolve(
    {
      '510107': [
        { code: '510107001', name: '示例街道' },
        { code: '510107100000', name: '示例镇' },
        { code: '510108001', name: '别处街道' },
        { code: 'no code', name: '乱码' },
      ],
      '510107001': [{ code: '510107001001', name: '示例社区' }],
    }[above] ?? [],
  );

test.each([
  ['510000', '四川省', 2, []],
  ['510100', '成都市', 4, ['四川省']],
  ['510107', '武侯区', 6, ['四川省', '成都市']],
  ['510107000000', '武侯区', 6, ['四川省', '成都市']],
  ['110101', '东城区', 6, ['北京市']],
])('%s is %s with what lies above it', async (code, name, level, above) => {
  expect(await loadDivision(code)).toEqual({ code: code.slice(0, 6), name, level, above });
});

test('a division that is no more is found with the year it was last seen and the names of its day', async () => {
  expect(await loadDivision('510202')).toEqual({
    code: '510202',
    name: '渝中区',
    level: 6,
    above: ['四川省', '重庆市'],
    until: 1996,
  });
});

test.each(['519999', '990101', '51', '5101', '51010', 'x10107', '', '510107001'])('%j is not known', async (code) => {
  expect(await loadDivision(code)).toBeUndefined();
});

test.each([
  ['510107001', '示例街道', 9, ['四川省', '成都市', '武侯区']],
  ['510107100', '示例镇', 9, ['四川省', '成都市', '武侯区']],
  ['510107001000', '示例街道', 9, ['四川省', '成都市', '武侯区']],
  ['510107001001', '示例社区', 12, ['四川省', '成都市', '武侯区', '示例街道']],
])('below the county %s is what the host supplies: %s', async (code, name, level, above) => {
  const { code: found, ...division } = (await loadDivision(code, { loadBelow })) ?? {};
  expect(code.startsWith(String(found))).toBe(true);
  expect(division).toEqual({ name, level, above });
});

test.each(['510107999', '510107001999', '510107999001'])(
  '%s is not known when the host has no such row',
  async (code) => {
    expect(await loadDivision(code, { loadBelow })).toBeUndefined();
  },
);

test('the host is not asked about divisions down to the county', async () => {
  const asked = vi.fn(loadBelow);
  await loadDivision('510107', { loadBelow: asked });
  await loadDivisionsBelow('510100', { loadBelow: asked });
  expect(asked).not.toHaveBeenCalled();
});

test('what the host cannot load is passed on', async () => {
  await expect(loadDivision('510107001', { loadBelow: () => Promise.reject(new Error('offline')) })).rejects.toThrow(
    'offline',
  );
});

test('below a province lie its prefectures, and the counties that belong to none', async () => {
  const names = (await loadDivisionsBelow('420000')).map(({ name }) => name);
  expect(names).toContain('武汉市');
  expect(names).not.toContain('江岸区');
  const beijing = (await loadDivisionsBelow('110000')).map(({ name }) => name);
  expect(beijing).toContain('东城区');
});

test('below a prefecture lie its counties of today', async () => {
  const below = await loadDivisionsBelow('510100');
  expect(below.map(({ code }) => code)).toContain('510107');
  expect(below.every(({ until, level }) => until === undefined && level === 6)).toBe(true);
});

test('below a county and a township lies what the host supplies there, without rows from elsewhere', async () => {
  expect((await loadDivisionsBelow('510107', { loadBelow })).map(({ code }) => code)).toEqual([
    '510107001',
    '510107100',
  ]);
  expect((await loadDivisionsBelow('510107001', { loadBelow })).map(({ name }) => name)).toEqual(['示例社区']);
  expect(await loadDivisionsBelow('510107001001', { loadBelow })).toEqual([]);
  expect(await loadDivisionsBelow('510107')).toEqual([]);
  expect(await loadDivisionsBelow('519999', { loadBelow })).toEqual([]);
});

test('a province is listed with what was withdrawn, and no other province', async () => {
  const divisions = await loadDivisions('510107');
  expect(divisions.every(({ code }) => code.startsWith('51'))).toBe(true);
  expect(divisions.map(({ code }) => code)).toContain('510202');
  expect(divisions[0]).toMatchObject({ code: '510000', level: 2 });
  expect(await loadDivisions('99')).toEqual([]);
});
