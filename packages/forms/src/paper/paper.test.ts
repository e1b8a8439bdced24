import { describe, expect, it } from 'vitest';
import type { Field } from '@guitu/core';
import { loadDocument } from '@guitu/core';
import { loadAnswers } from '../answers/load-answers.js';
import { isList, isObject } from '../document/member.js';
import type { JsonObject, JsonValue } from '../json.js';
import { paperPage, paperStyleOf } from '../paper.js';
import { shippedExamples } from '../test-support/shipped-examples.js';

/** Drawing all of them takes a while. */
const tried = shippedExamples.filter((_document, index) => process.env['GUITU_TEST_ALL'] === '1' || index % 4 === 0);
const shipped = new Map(shippedExamples);
const fullestOf = (examples: readonly JsonObject[]): JsonObject =>
  examples.reduce((most, one) => (JSON.stringify(one).length > JSON.stringify(most).length ? one : most));
const load = (slug: string, language: 'zh-CN' | 'en' = 'zh-CN') => {
  const found = shipped.get(slug);
  if (!found) throw new Error(`There is no document ${slug}`);
  return found(language);
};

/** The page without its tags, and without the space that lays out a line. */
const textOf = (page: string): string =>
  page
    .replace(/^[^]*<body>/, '')
    .replace(/<[^>]*>/g, '')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&nbsp;/g, ' ')
    .replace(/&amp;/g, '&')
    .replace(/\s/g, '');

/** What the standard gives a machine, or what stands on the sheet as a tick or in the title. */
const UNPRINTED = new Set(['document', 'standard', 'profile', 'status', 'extensions', 'sequence']);

/** What stands on paper of a file that is attached; the rest is for whoever opens the file. */
const OF_ATTACHMENTS = new Set(['id', 'fileName', 'category', 'takenAt']);

type Leaf = readonly [path: string, field: Field | undefined, value: JsonValue];

const leavesOf = (field: Field | undefined, value: JsonValue, path = ''): readonly Leaf[] => {
  if (isObject(value))
    return Object.keys(value)
      .filter((name) => (field?.shape === 'attachment' ? OF_ATTACHMENTS.has(name) : !UNPRINTED.has(name)))
      .flatMap((name) =>
        leavesOf(
          field?.fields?.find((one) => one.name === name),
          value[name] as JsonValue,
          `${path}/${name}`,
        ),
      );
  if (isList(value)) return value.flatMap((item, index) => leavesOf(field?.item, item, `${path}/${index}`));
  return typeof value === 'boolean' || path.startsWith('/header/attachments/') ? [] : [[path, field, value]];
};

describe.each(tried)('%s on paper', (slug, loadShipped) => {
  it('has every answer of its fullest example in words, and nothing that is no word', async () => {
    const { kind, examples } = await loadShipped();
    const value = fullestOf(examples);
    const text = textOf(await paperPage(kind, value));
    const answers = await loadAnswers(kind, [value]);
    const absent = leavesOf(kind.definition.root, value)
      .filter(([, field, leaf]) => !text.includes(answers.textOf(field, leaf).replace(/\s/g, '')))
      .map(([path]) => path);
    expect([slug, absent]).toEqual([slug, []]);
    expect(text).not.toMatch(/undefined|\[object|NaN/);
  });

  it('is a form to fill in by hand when there is no value', async () => {
    const { kind } = await loadShipped('en');
    const page = await paperPage(kind, undefined);
    expect(page).toContain('gt-hand');
    expect(page).not.toMatch(/☑|undefined|\[object|NaN/);
  });
});

describe('a sheet', () => {
  it('ticks what was chosen and offers the rest, and what is not known only where it was chosen', async () => {
    const { kind, examples } = await load('community-detox-agreement');
    const value = fullestOf(examples) as JsonObject;
    const sexOf = (page: string) => textOf(page).match(/([□☑](男|女|未知的|未说明的)性(别)?)+/)?.[0];
    expect(sexOf(await paperPage(kind, value))).toMatch(/^(□男性☑女性|☑男性□女性)$/);
    expect(sexOf(await paperPage(kind, undefined))).toBe('□男性□女性□未知的性别□未说明的性别');
    const unknown = { ...value, subject: { ...(value['subject'] as JsonObject), sex: '9' } };
    expect(sexOf(await paperPage(kind, unknown))).toBe('□男性□女性☑未说明的性别');
  });

  it('calls the repeated head of a table a continuation, and hides that from readers', async () => {
    const { kind, examples } = await load('community-detox-agreement');
    const page = await paperPage(kind, fullestOf(examples));
    expect(page).toMatch(/<tr class="gt-again" aria-hidden="true"><td colspan="5">戒毒措施（续表）/);
    expect(page).toContain('<p class="gt-legend gt-over">戒毒措施</p>');
  });

  it('does not say the title of a section twice', async () => {
    const { kind, examples } = await load('police-equipment-use-record');
    const page = await paperPage(kind, fullestOf(examples));
    expect(page.match(/<p class="gt-(section-title|legend)[^>]*>审批<\/p>/g)).toHaveLength(1);
  });

  it('shows who refused to sign, why, and who saw it', async () => {
    const { kind, examples } = await load('community-detox-decision');
    const value = examples.find((one) => JSON.stringify(one).includes('"refused":true')) as JsonObject;
    const text = textOf(
      await paperPage(kind, {
        ...value,
        signatures: [
          {
            role: 'person',
            name: '某甲',
            signedOn: '2025-02-20',
            refused: true,
            refusalReason: '不愿签名',
            witness: '某乙',
          },
        ],
      }),
    );
    expect(text).toContain('签名人：某甲拒绝签名拒签理由：不愿签名见证人：某乙2025年2月20日');
  });

  it('keeps masked values off the paper, and leaves the ends of numbers', async () => {
    const { kind, examples } = await load('community-detox-decision');
    const value = {
      ...examples[0],
      subject: { personId: 'P-1', name: '某甲', idNumber: '519999199005120017', phone: '13800000002' },
    };
    const text = textOf(await paperPage(kind, value, { mask: ['sensitive', 'restricted'] }));
    expect(text).not.toContain('519999199005120017');
    expect(text).not.toContain('13800000002');
    expect(text).toContain('某甲');
    expect(textOf(await paperPage(kind, value))).toContain('519999199005120017');
  });

  it('numbers its fields and names its grounds only when asked', async () => {
    const kind = await loadDocument('community-detox-agreement');
    const plain = await paperPage(kind, undefined);
    const full = await paperPage(kind, undefined, { numbers: true, grounds: true });
    expect(plain).not.toMatch(/class="gt-(number|grounds)"/);
    expect(full).toMatch(/<small class="gt-number">XY-/);
    expect(full).toMatch(/<p class="gt-grounds">依据：.*禁毒法.*第/);
  });

  it('says by which state of the standard it can be checked', async () => {
    const { kind, examples } = await load('leave-application');
    const page = await paperPage(kind, fullestOf(examples));
    expect(page).toContain(`leave-application · ${kind.definition.hash.slice(0, 23)} · `);
    expect(textOf(page)).toContain('归途标准0.2（试行）');
  });

  it('takes every text as text', async () => {
    const { kind, examples } = await load('leave-application');
    const name = '"><script>alert(1)</script><img src=x onerror=alert(1)>&amp;';
    const page = await paperPage(kind, { ...examples[0], subject: { personId: name, name } });
    expect(page).not.toMatch(/<script|<img/);
    expect(textOf(page)).toContain(name.replace(/\s/g, ''));
  });

  it('is a page that fetches nothing, or links the style sheet it is told to', async () => {
    const kind = await loadDocument('leave-application');
    const page = await paperPage(kind, undefined, { policy: "default-src 'none'" });
    expect(page).toContain(`content="default-src 'none'"`);
    expect(page).not.toMatch(/<link|<script|url\(|@import/);
    const linked = await paperPage(kind, undefined, { stylesheet: '/a"b.css' });
    expect(linked).toContain('<link rel="stylesheet" href="/a&quot;b.css">');
    expect(linked).not.toContain('<style');
  });

  it.each([
    ['notice', 'letter'],
    ['report', 'letter'],
    ['ledger', 'ledger'],
    ['record', 'table'],
    ['agreement', 'table'],
  ] as const)('of a %s lies on paper as a %s', (kind, style) => {
    expect(paperStyleOf(kind)).toBe(style);
  });

  it('of a ledger adds up its columns below the rows', async () => {
    const { kind, examples } = await load('drug-test-ledger');
    const page = await paperPage(
      kind,
      examples.find((one) => isList(one['rows']) && one['rows'].length > 1),
    );
    expect(page).toContain('A4 landscape');
    expect(page).toMatch(/合计<\/td>/);
    expect(page).not.toContain('本页小计');
  });

  it('of a ledger of money adds up what came and went, and neither numbers of entries nor balances', async () => {
    const { kind, examples } = await load('funds-ledger');
    const page = await paperPage(kind, fullestOf(examples));
    const [, last = ''] = /<tr class="gt-total"><td class="gt-serial">合计<\/td>(.*?)<\/tr>/.exec(page) ?? [];
    const sums = [...last.matchAll(/<td[^>]*>([^<]*)/g)].flatMap(([, sum = '']) => (sum === '' ? [] : [sum]));
    expect(sums).toEqual(['300000.00', '57000.00']);
  });

  it('of a ledger of people adds up no days of different people', async () => {
    const { kind, examples } = await load('leave-ledger');
    const page = await paperPage(kind, fullestOf(examples));
    expect(page).toContain('天数');
    expect(page).not.toContain('<tr class="gt-total">');
  });

  it('of a ledger names the people in the rows of a row', async () => {
    const { kind, examples } = await load('duty-handover-log');
    const value = fullestOf(examples);
    const [row] = (isList(value['rows']) ? value['rows'] : []) as readonly JsonObject[];
    const absences = row?.['absences'] as unknown as readonly { readonly person: JsonObject }[];
    const text = textOf(await paperPage(kind, value));
    for (const { person } of absences) for (const part of Object.values(person)) expect(text).toContain(String(part));
    expect(absences.length).toBeGreaterThan(0);
  });

  it('of a ledger adds up each page that its rows were dealt onto, and turns it there', async () => {
    const { kind, examples } = await load('drug-test-ledger');
    const value = fullestOf(examples);
    const rows = [...(value['rows'] as readonly JsonObject[]), ...(value['rows'] as readonly JsonObject[])];
    const page = await paperPage(kind, { ...value, rows }, { ledgerPages: [1, rows.length - 1] });
    const sums = (className: string, title: string): number[][] =>
      [...page.matchAll(new RegExp(`<tr class="${className}"><td class="gt-serial">${title}</td>(.*?)</tr>`, 'g'))].map(
        ([, cells = '']) => [...cells.matchAll(/>([0-9]+)</g)].map(([, sum]) => Number(sum)),
      );
    const [first = []] = sums('gt-total gt-turn', '本页小计');
    const [second = []] = sums('gt-total', '本页小计');
    const [all = []] = sums('gt-total', '合计');
    expect(all.length).toBeGreaterThan(3);
    expect(Math.max(...first)).toBeGreaterThan(0);
    expect(first.map((sum, index) => sum + (second[index] ?? 0))).toEqual(all);
    // What was dealt for other rows is of no use.
    expect(await paperPage(kind, { ...value, rows }, { ledgerPages: [1, 1] })).not.toContain('本页小计');
  });
});
