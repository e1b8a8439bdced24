/** Heights of a ledger that was laid out as one strip, in any one unit. */
export interface LedgerMeasures {
  /** What a page holds. */
  readonly page: number;
  /** Everything above the first row, and the head that continuations repeat. */
  readonly above: number;
  readonly head: number;
  readonly rows: readonly number[];
  /** A line of sums. */
  readonly sums: number;
  /** What stands below the last line. */
  readonly below: number;
}

/**
 * How many rows go on each page when every page is added up at its end, and the last one has the sum of all below that.
 * One page needs no sum of its own: then there is one number.
 */
export function dealRows({ page, above, head, rows, sums, below }: LedgerMeasures): readonly number[] {
  const rest = rows.reduce((sum, row) => sum + row, 0);
  if (above + rest + sums + below <= page) return [rows.length];
  const pages: number[] = [];
  let room = page - above - sums;
  let count = 0;
  rows.forEach((row, index) => {
    const isLast = index === rows.length - 1;
    // The last row keeps the sums and the last lines with it.
    if (count > 0 && row + (isLast ? sums + below : 0) > room) {
      pages.push(count);
      count = 0;
      room = page - head - sums;
    }
    room -= row;
    count += 1;
  });
  return [...pages, count];
}
