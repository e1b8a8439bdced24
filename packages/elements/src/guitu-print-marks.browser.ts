import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { commands } from 'vitest/browser';
import type { JsonObject } from '@guitu/forms';
import './define/print.js';
import type { ResolveAttachment } from './files/hooks.js';
import type { GuituPrint } from './guitu-print.js';
import { hashOf } from './test-support/files.js';
import { ledgerOf, rowsOf } from './test-support/ledgers.js';

const agreement = JSON.parse(
  await commands.readFile(
    'packages/schemas/src/documents/community-detox/community-detox-agreement/examples/full.json',
  ),
) as JsonObject & { readonly header: JsonObject; readonly signatures: readonly JsonObject[] };

/** A line by hand on paper, as `image/png`. */
const ink = await new Promise<Blob>((resolve, reject) => {
  const canvas = Object.assign(document.createElement('canvas'), { width: 300, height: 120 });
  const context = canvas.getContext('2d') as CanvasRenderingContext2D;
  context.lineWidth = 12;
  context.strokeRect(40, 30, 220, 60);
  canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error('no picture'))));
});
const sha256 = await hashOf(ink);

/** The agreement, signed once by hand and once with a seal. */
const signed = (digest: string | undefined): JsonObject => {
  const { header, signatures } = agreement;
  const attachment = {
    id: 'hand',
    fileName: 'hand.png',
    mediaType: 'image/png',
    ...(digest ? { sha256: digest } : {}),
  };
  return {
    ...agreement,
    header: { ...header, attachments: [attachment] },
    signatures: signatures
      .slice(0, 2)
      .map((one, index) => ({ ...one, method: index === 0 ? 'handwritten' : 'seal', evidence: 'hand' })),
  } as JsonObject;
};

const print = async (properties: Partial<GuituPrint>): Promise<GuituPrint> => {
  const made = Object.assign(document.createElement('guitu-print'), { locale: 'zh-CN' }, properties);
  document.body.append(made);
  await expect.poll(() => made.pageCount, { timeout: 10_000 }).toBeGreaterThan(0);
  await made.updateComplete;
  return made;
};
const marksIn = (root: ParentNode): readonly HTMLCanvasElement[] => Array.from(root.querySelectorAll('canvas'));
/** Whether something dark was drawn. */
const isDrawn = (canvas: HTMLCanvasElement): boolean => {
  const { data } = (canvas.getContext('2d') as CanvasRenderingContext2D).getImageData(
    0,
    0,
    canvas.width,
    canvas.height,
  );
  return data.some((value, index) => index % 4 === 3 && value > 128);
};
const caution = ({ renderRoot }: GuituPrint): string => renderRoot.querySelector('[part=caution]')?.textContent ?? '';

let printed: readonly boolean[] = [];

beforeEach(() => {
  printed = [];
  vi.spyOn(window, 'print').mockImplementation(() => {
    const root = document.querySelector('body > [data-guitu-paper]')?.shadowRoot;
    printed = root ? marksIn(root).map(isDrawn) : [];
    dispatchEvent(new Event('afterprint'));
  });
});
afterEach(() => {
  vi.restoreAllMocks();
  document.body.replaceChildren();
});

test('a drawn signature stands in its place and a seal over the day, each with a name, also in every copy', async () => {
  const made = await print({ value: signed(sha256), resolveAttachment: () => ink, copies: 2 });
  const marks = marksIn(made.renderRoot);
  expect(marks.map((mark) => [mark.className, isDrawn(mark)])).toEqual([
    ['gt-mark', true],
    ['gt-mark gt-seal', true],
  ]);
  expect(marks[0]?.getAttribute('aria-label')).toContain(String(agreement.signatures[0]?.['name']));
  const cell = (marks[1]?.closest('td') as Element).getBoundingClientRect();
  const seal = (marks[1] as Element).getBoundingClientRect();
  expect([seal.top >= cell.top, seal.bottom <= cell.bottom, seal.right <= cell.right]).toEqual([true, true, true]);
  made.print();
  expect(printed).toEqual([true, true, true, true]);
  expect(caution(made)).toBe('');
});

test.each([
  ['is not what the document registers', '0'.repeat(64)],
  ['has no digest to be told by', undefined],
])('a picture that %s is not printed, which is said', async (_name, digest) => {
  const made = await print({ value: signed(digest), resolveAttachment: () => ink });
  expect(marksIn(made.renderRoot)).toHaveLength(0);
  expect(caution(made)).toContain('有 1 处签名的图片');
  expect(made.renderRoot.textContent).toContain('hand');
});

test.each<[string, ResolveAttachment | undefined, Partial<GuituPrint>]>([
  ['gives none', () => undefined, {}],
  ['cannot', () => Promise.reject(new Error('gone')), {}],
  ['gives an address that is none', () => 'javascript:alert(1)', {}],
  ['masks what it prints', () => ink, { mask: 'auto' }],
  ['prints a form to fill in by hand', () => ink, { blank: true, document: 'community-detox-agreement' }],
])('words stand in the place where the page %s', async (_name, resolveAttachment, properties) => {
  const made = await print({ value: signed(sha256), resolveAttachment, ...properties });
  expect(marksIn(made.renderRoot)).toHaveLength(0);
  expect(caution(made)).toBe('');
});

test('an address is asked for its content, and the page once, whatever changes', async () => {
  const fetched = vi.spyOn(window, 'fetch').mockImplementation(async () => new Response(ink));
  const resolveAttachment = vi.fn(() => '/files/hand');
  const made = await print({ value: signed(sha256), resolveAttachment });
  made.numbers = true;
  await expect.poll(() => made.renderRoot.querySelector('.gt-number')).not.toBeNull();
  expect([resolveAttachment.mock.calls.length, fetched.mock.calls.length]).toEqual([1, 1]);
  expect(marksIn(made.renderRoot).map(isDrawn)).toEqual([true, true]);
});

test('every page of a ledger ends in its sum, its columns stay where they are, and the last one has the sum of all', async () => {
  const made = await print({ value: ledgerOf(rowsOf(40)) });
  const pages = Array.from(made.renderRoot.querySelectorAll('.gt-page'));
  expect(pages.length).toBeGreaterThan(2);
  const last = (page: Element, back = 1): Element =>
    Array.from(page.querySelectorAll('.gt-table tbody tr')).slice(-back)[0] as Element;
  const figures = (row: Element): number[] =>
    Array.from(row.querySelectorAll('.gt-figure'), ({ textContent }) => textContent ?? '')
      .filter((text) => text !== '')
      .map(Number);
  const sums = pages.map((page, index) => last(page, index === pages.length - 1 ? 2 : 1));
  expect(sums.map((row) => row.textContent?.slice(0, 4))).toEqual(pages.map(() => '本页小计'));
  const all = last(pages[pages.length - 1] as Element);
  expect(all.textContent).toMatch(/^合计/);
  expect(figures(all)[0]).toBe(40 * 9);
  expect(figures(all)).toEqual(
    figures(all).map((_sum, index) => sums.reduce((sum, row) => sum + (figures(row)[index] ?? 0), 0)),
  );
  const edges = pages.map((page) =>
    Array.from(page.querySelectorAll('.gt-table tbody tr:first-child td'), (cell) =>
      Math.round(cell.getBoundingClientRect().left - page.getBoundingClientRect().left),
    ),
  );
  edges.forEach((edge) => expect(edge).toEqual(edges[0]));
  pages.slice(1).forEach((page) => expect(page.querySelector('.gt-again')?.textContent).toContain('（续表）'));
});

test('a ledger on one page has the sum of all and none of the page', async () => {
  const made = await print({ value: ledgerOf(rowsOf(5)) });
  expect(made.pageCount).toBe(1);
  expect(made.renderRoot.textContent).not.toContain('本页小计');
  expect(made.renderRoot.textContent).toContain('合计');
});
