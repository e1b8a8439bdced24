import { dealRows } from '@guitu/forms/paper';

/** Measures are rounded; what is dealt must not turn early. */
const SPARE = 2;

/** How many rows of a ledger go on each page, where its columns are added up; `undefined` where there is nothing to add up. */
export function ledgerPages(strip: HTMLElement, page: number): readonly number[] | undefined {
  const table = strip.querySelector<HTMLTableElement>('.gt-is-ledger .gt-table');
  const body = table?.tBodies[0];
  const rows = Array.from(body?.rows ?? []);
  const total = rows.pop();
  if (!table?.tHead || !total?.matches('.gt-total') || rows.length === 0) return undefined;
  const height = (element: Element): number => element.getBoundingClientRect().height;
  const { top, bottom } = strip.getBoundingClientRect();
  return dealRows({
    page: page - SPARE,
    above: (rows[0] as Element).getBoundingClientRect().top - top,
    head: height(table.tHead),
    rows: rows.map(height),
    sums: height(total),
    below: bottom - total.getBoundingClientRect().bottom,
  });
}
