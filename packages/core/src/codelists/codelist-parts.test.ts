import { expect, test, vi } from 'vitest';
import type { CodelistModule } from './codelist.js';
import { completeCodelist, partOfCodelist } from './codelist-parts.js';

const codelist = {
  name: 'trial',
  title: { 'zh-CN': '试', en: 'Trial' },
  open: true,
  entries: [{ code: 'a', zh: '甲' }],
};

function parted(): { module: CodelistModule; first: ReturnType<typeof vi.fn>; second: ReturnType<typeof vi.fn> } {
  const first = vi.fn(() => Promise.resolve({ entries: [{ code: '1101', zh: '乙' }] }));
  const second = vi.fn(() => Promise.resolve({ entries: [{ code: '1201', zh: '丙' }] }));
  return { module: { codelist, parts: { '11': first, '12': second } }, first, second };
}

test('a list without parts is given as it is, whole and for a code', async () => {
  expect(await completeCodelist({ codelist })).toBe(codelist);
  expect(await partOfCodelist({ codelist }, '1101')).toBe(codelist);
});

test('a list in parts is completed from all of them', async () => {
  const { entries, name } = await completeCodelist(parted().module);
  expect(name).toBe('trial');
  expect(entries.map(({ code }) => code)).toEqual(['a', '1101', '1201']);
});

test('a code loads its own part only', async () => {
  const { module, first, second } = parted();
  const { entries } = await partOfCodelist(module, '119999');
  expect(entries.map(({ code }) => code)).toEqual(['a', '1101']);
  expect(first).toHaveBeenCalledOnce();
  expect(second).not.toHaveBeenCalled();
});

test.each(['99', 'constructor', ''])('a code of no part, %j, has only what is outside all parts', async (code) => {
  expect((await partOfCodelist(parted().module, code)).entries).toEqual(codelist.entries);
});
