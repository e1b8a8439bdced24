import { afterEach, beforeAll, describe, expect, inject, test } from 'vitest';
import { commands } from 'vitest/browser';
import type { JsonObject } from '@guitu/forms';
import '../define/print.js';
import type { GuituPrint } from '../guitu-print.js';
import { geometryOf, linesOf } from '../test-support/sheet-geometry.js';
import { useSquareFont } from '../test-support/square-font.js';

/** Documents whose layouts state a number of pages; `npm test` takes one of each shape. */
const STATED: readonly (readonly [folder: string, shape?: 'letter' | 'table' | 'ledger'])[] = [
  ['decisions/community-detox-decision', 'letter'],
  ['community-detox/drug-test-schedule', 'table'],
  ['ledgers/drug-test-ledger', 'ledger'],
  ['assessment/physiological-detox-assessment'],
  ['assessment/station-scorecard'],
  ['community-detox/community-detox-agreement'],
  ['community-detox/drug-test-record'],
  ['community-detox/individual-assistance-plan'],
  ['community-detox/reporting-registration'],
  ['governance/implementation-plan'],
  ['governance/staffing-plan'],
  ['governance/work-report'],
];
const TRIED = inject('triesAll') ? STATED : STATED.filter(([, shape]) => shape);
const MM = 96 / 25.4;

const read = async (folder: string, file: string): Promise<JsonObject> =>
  JSON.parse(await commands.readFile(`packages/schemas/src/documents/${folder}/${file}.json`)) as JsonObject;

const pagesOf = async (properties: Partial<GuituPrint>): Promise<readonly HTMLElement[]> => {
  const made = Object.assign(document.createElement('guitu-print'), { locale: 'zh-CN' }, properties);
  document.body.append(made);
  await expect.poll(() => made.pageCount, { timeout: 20_000 }).toBeGreaterThan(0);
  await made.updateComplete;
  return Array.from(made.renderRoot.querySelectorAll<HTMLElement>('.gt-page'));
};

beforeAll(useSquareFont);
afterEach(() => document.body.replaceChildren());

describe.each(TRIED.map(([folder]) => folder))('%s', (folder) => {
  const slug = folder.replace(/^.*\//, '');

  test('lies on paper as it was accepted, blank and filled, on as many pages as it states', async () => {
    const [full, minimal, layout] = await Promise.all([
      read(folder, 'examples/full'),
      read(folder, 'examples/minimal'),
      read(folder, 'layout'),
    ]);
    const filled = await pagesOf({ value: full });
    const blank = await pagesOf({ document: slug, blank: true });
    const { pages: stated } = layout['print'] as { readonly pages: number };
    expect(filled).toHaveLength(stated);
    expect((await pagesOf({ value: minimal })).length).toBeLessThanOrEqual(stated);
    const sheets = { filled: filled.map(geometryOf), blank: blank.map(geometryOf) };
    // Accept with `-u`, after looking at the sheets.
    await expect(`${JSON.stringify(sheets, null, 1)}\n`).toMatchFileSnapshot(`./sheets/${slug}.json`);
  });
});

describe('a letter', () => {
  test('keeps the measures of GB/T 9704: margins, 22 lines of 28 characters, and where the page number stands', async () => {
    const decision = await read('decisions/community-detox-decision', 'examples/full');
    const pages = await pagesOf({ value: { ...decision, facts: '戒'.repeat(1900) } });
    const corner = pages[1]?.getBoundingClientRect() as DOMRect;
    const lines = linesOf(pages[1]?.querySelector('.gt-paper') as Element);
    expect(lines).toHaveLength(22);
    expect(new Set(lines.map(({ length }) => length))).toEqual(new Set([28]));
    const inside = pages.flatMap((page) => {
      const { left, top } = page.getBoundingClientRect();
      return linesOf(page.querySelector('.gt-paper') as Element).map((line) => ({
        left: (line.left - left) / MM >= 28 - 0.1,
        top: (line.top - top) / MM >= 37 - 0.1,
        right: (line.right - left) / MM <= 210 - 26 + 0.1,
        bottom: (line.bottom - top) / MM <= 297 - 35 + 0.5,
      }));
    });
    expect(inside.filter((is) => Object.values(is).includes(false))).toEqual([]);
    // One character of 14 pt from the edge of the text, at the outer side; its line 7 mm below the text.
    const [odd, even] = [pages[0], pages[1]].map((page) => linesOf(page?.querySelector('.gt-folio') as Element)[0]);
    const first = pages[0]?.getBoundingClientRect() as DOMRect;
    expect(((odd?.right ?? 0) - first.left) / MM).toBeCloseTo(210 - 26 - (14 * 25.4) / 72, 0);
    expect(((even?.left ?? 0) - corner.left) / MM).toBeCloseTo(28 + (14 * 25.4) / 72, 0);
    expect((((even?.top ?? 0) + (even?.bottom ?? 0)) / 2 - corner.top) / MM).toBeCloseTo(297 - 35 + 7, 0);
  });
});
