import { PAPER_MARGINS, dealRows } from '@guitu/forms/paper';
import type { LedgerMeasures } from '@guitu/forms/paper';

/** A4 across, in millimetres, and the pixels of a millimetre in a browser. */
const [WIDTH, HEIGHT] = [297, 210];
const PIXELS = 96 / 25.4;
/** Measures are rounded; what is dealt must not turn early. */
const SPARE = 3;
const [top, right, bottom, left] = PAPER_MARGINS.ledger;

/**
 * Measures a ledger in the browser, as wide as its paper; gives nothing where no column is added up. It runs in the page, so
 * it is a text.
 */
export const MEASURE = `(() => {
  const table = document.querySelector('.gt-is-ledger .gt-table');
  const rows = Array.from(table ? table.tBodies[0].rows : []);
  const total = rows.pop();
  if (!total || !total.matches('.gt-total') || rows.length === 0) return null;
  document.body.style.width = '${WIDTH - left - right}mm';
  const box = (element) => element.getBoundingClientRect();
  const sheet = box(document.querySelector('.gt-paper'));
  const measures = {
    above: box(rows[0]).top - sheet.top,
    head: box(table.tHead).height,
    rows: rows.map((row) => box(row).height),
    sums: box(total).height,
    below: sheet.bottom - box(total).bottom,
  };
  document.body.style.width = '';
  return measures;
})()`;

/** How many rows go on each page, by what the browser measured; `undefined` where all of them go on one. */
export function dealtPages(measured: unknown): readonly number[] | undefined {
  if (typeof measured !== 'object' || measured === null) return undefined;
  // What the text above gives.
  const pages = dealRows({
    ...(measured as Omit<LedgerMeasures, 'page'>),
    page: (HEIGHT - top - bottom) * PIXELS - SPARE,
  });
  return pages.length > 1 ? pages : undefined;
}
