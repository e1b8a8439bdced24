/** The rows of a list after a change, each by the index it had before; `ADDED` stands for a new row. */
export type RowOrder = readonly number[];

/** In place of an index: the row was not there before. */
export const ADDED = -1;

/** The order in which nothing has changed. */
export function firstOrder(length: number): number[] {
  return Array.from({ length }, (_none, index) => index);
}

/** Where a path leads after the rows of a list have changed; `undefined` when its row was taken away. */
export function movePath(path: string, list: string, order: RowOrder): string | undefined {
  const prefix = `${list}/`;
  if (!path.startsWith(prefix)) return path;
  const [row = '', ...below] = path.slice(prefix.length).split('/');
  const place = order.indexOf(Number(row));
  return place < 0 ? undefined : prefix + [place, ...below].join('/');
}

/** Carries everything that is kept by path along with the rows it belongs to. */
export function moveEntries<Kept>(entries: Map<string, Kept>, list: string, order: RowOrder): void {
  const before = [...entries];
  entries.clear();
  for (const [path, kept] of before) {
    const target = movePath(path, list, order);
    if (target !== undefined) entries.set(target, kept);
  }
}
