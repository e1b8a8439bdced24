/** Rows that are drawn, with the empty space around them. Positions in the view. */
export interface GridWindow {
  readonly positions: readonly number[];
  /** Space, in rows, before each of `positions` that does not follow the one before it. */
  readonly gaps: ReadonlyMap<number, number>;
  /** Space, in rows, behind the last one. */
  readonly rest: number;
}

/** What is in sight. */
export interface Sight {
  readonly length: number;
  readonly rowHeight: number;
  readonly top: number;
  readonly height: number;
  /** The row with the focus stays drawn wherever it is; -1 for none. */
  readonly kept: number;
}

/** Rows beyond the edges that are drawn ahead of scrolling. */
const AHEAD = 8;

/** The rows to draw: those in sight, some more, and the one with the focus. */
export function windowOf({ length, rowHeight, top, height, kept }: Sight): GridWindow {
  const start = Math.max(0, Math.min(length, Math.floor(top / rowHeight)) - AHEAD);
  const end = Math.min(length, Math.ceil((top + height) / rowHeight) + AHEAD);
  const positions: number[] = [];
  if (kept >= 0 && kept < Math.min(start, length)) positions.push(kept);
  for (let position = start; position < end; position += 1) positions.push(position);
  if (kept >= end && kept < length) positions.push(kept);
  const gaps = new Map<number, number>();
  let next = 0;
  for (const position of positions) {
    if (position > next) gaps.set(position, position - next);
    next = position + 1;
  }
  return { positions, gaps, rest: length - next };
}
