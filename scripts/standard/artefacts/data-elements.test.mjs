import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { loadDocument } from '../../../packages/core/dist/index.js';
import { formatCsv, parseCsv } from '../csv.mjs';
import { schemasOutput } from '../paths.mjs';
import { readStandard } from '../read-standard.mjs';

const text = readFileSync(join(schemasOutput, 'data-elements.csv'), 'utf8');
const [head = [], ...rows] = parseCsv(text);
const lines = rows.map((cells) => Object.fromEntries(head.map((name, index) => [name, cells[index] ?? ''])));
const { documents, codelists } = readStandard();

/** Leaves of a field index with their numbers. @param {any} field @param {string} path @returns {[string, any][]} */
const leaves = (field, path = '') => {
  if (field.type === 'list') return leaves(field.item, `${path}/*`);
  if (field.type !== 'object') return [[path, field]];
  return (field.fields ?? []).flatMap((/** @type {any} */ member) => leaves(member, `${path}/${member.name}`));
};

describe('the catalogue of data elements', () => {
  test.each(documents.map(({ slug }) => slug))('has the leaves of %s, each once, as core knows them', async (slug) => {
    const { definition } = await loadDocument(slug, { language: 'zh-CN' });
    const found = lines.filter(({ document }) => document === slug);
    expect(found.map(({ pointer, number }) => [pointer, number])).toEqual(
      leaves(definition.root).map(([path, field]) => [path, field.number ?? '']),
    );
  });

  test('gives each line an identifier of its own', () => {
    expect(new Set(lines.map(({ identifier }) => identifier)).size).toBe(lines.length);
  });

  test('leaves nothing open that every leaf has', () => {
    const always = [
      'zh',
      'en',
      'objectClass',
      'property',
      'representationTerm',
      'format',
      'basis',
      'privacy',
      'maturity',
    ];
    for (const line of lines) for (const column of always) expect([line.identifier, line[column]]).not.toContain('');
  });

  test('says what a document of law asks for, and from where', () => {
    expect(lines.find(({ identifier }) => identifier === 'community-detox-agreement.period.start')).toMatchObject({
      number: 'XY-06.1',
      commonElement: 'period.start',
      objectClass: '社区戒毒期限',
      representationTerm: '日期',
      format: 'YYYY-MM-DD',
    });
    expect(lines.find(({ identifier }) => identifier === 'community-detox-agreement.decisionNumber')).toMatchObject({
      source: '《戒毒条例》第十三条',
      basis: 'regulation',
      normative: 'identifies',
      limits: 'minLength=1; maxLength=50',
      registry: '',
      registryId: '',
    });
  });

  test.each([
    ['subject.idNumber', 'gat-543; gbt-codes', 'DE00001; GB 11643-1999', 'broader; broader'],
    ['subject.sex', 'gbt-codes', 'GB/T 2261.1', 'exact'],
    ['subject.name', '', '', ''],
  ])('says what %s is in published standards, and nothing that was not read', (name, registry, ids, relation) => {
    expect(lines.find(({ identifier }) => identifier === `community-detox-agreement.${name}`)).toMatchObject({
      registry,
      registryId: ids,
      registryRelation: relation,
    });
  });

  test('names the code list of every code, and whether others are allowed', () => {
    for (const { representationTerm, valueDomain, identifier } of lines) {
      const [, name = '', open] = /^(\S+) .* \((open|closed)\)$/.exec(valueDomain ?? '') ?? [];
      if (name === '') continue;
      expect([identifier, representationTerm]).toEqual([identifier, '代码']);
      expect(open).toBe(codelists[name]?.open ? 'open' : 'closed');
    }
  });

  test('holds no cell that a spreadsheet would take for a formula', () => {
    expect(rows.flat().filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([]);
  });

  test('opens as UTF-8 in Excel, ends its lines as RFC 4180 asks, and has equally many cells in each', () => {
    expect(text.startsWith('\ufeffdocument,pointer,number,')).toBe(true);
    expect(text.endsWith('\r\n')).toBe(true);
    expect(new Set(rows.map((cells) => cells.length))).toEqual(new Set([head.length]));
  });
});

describe('CSV', () => {
  test.each([['a,b'], ['say "yes"'], ['two\nlines'], ['two\r\nlines'], [''], ['plain']])(
    'carries %j through',
    (cell) => {
      expect(parseCsv(formatCsv([['x', cell, 'y']]).replace(/\r\n$/, '\n'))).toEqual([['x', cell, 'y']]);
    },
  );
});
