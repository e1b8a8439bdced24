/** Neighbours that are alike together. */
export function runsOf<Item>(items: readonly Item[], isKind: (item: Item) => boolean): readonly (readonly Item[])[] {
  const runs: Item[][] = [];
  for (const item of items) {
    const run = runs[runs.length - 1];
    if (run?.[0] !== undefined && isKind(run[0]) === isKind(item)) run.push(item);
    else runs.push([item]);
  }
  return runs;
}
