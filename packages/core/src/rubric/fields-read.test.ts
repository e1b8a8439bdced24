import { expect, test } from 'vitest';
import { fieldsRead } from './fields-read.js';
import { loadRubric } from './load-rubric.js';

test('a fact leads to the fields that its binding reads, and an item to those of its facts', async () => {
  const { facts, items } = fieldsRead(await loadRubric('staffing-county-2014'), {});
  for (const pointer of Object.values(facts).flat()) expect(pointer).toMatch(/^\/[^*]+$/);
  const [first] = Object.values(items);
  expect(first?.length).toBeGreaterThan(0);
  expect(Object.values(facts).flat()).toEqual(expect.arrayContaining([...(first ?? [])]));
});

test('a fact of a row with a code leads into that row, and to the list while there is none', async () => {
  const loaded = await loadRubric('station-county-2014');
  const { items, facts } = loaded.binding;
  const [id, source] = Object.entries(facts).find(([, one]) => typeof one === 'object' && 'item' in one) ?? [];
  const code = (source as { item: string }).item;
  const list = items?.rows.split('/*')[0] ?? '';
  expect(fieldsRead(loaded, {}).facts[id ?? '']).toEqual([list]);
  const path = items?.rows.split('/').slice(1) ?? [];
  const rows = [{ [items?.code ?? '']: 'another' }, { [items?.code ?? '']: code }];
  const document = path.reduceRight<unknown>((inner, name) => (name === '*' ? [inner] : { [name]: inner }), rows);
  for (const pointer of fieldsRead(loaded, document).facts[id ?? ''] ?? []) {
    expect(pointer).toContain(`${(items?.rows ?? '').replace('*', '0')}/1`);
  }
});
