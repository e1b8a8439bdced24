/** Where the row at an index stands afterwards; `undefined` when it was removed. */
export type RowMove = (index: number) => number | undefined;

/** The move of rows when one is put in. */
export function insertion(at: number): RowMove {
  return (index) => (index < at ? index : index + 1);
}

/** The move of rows when one is taken away. */
export function removal(at: number): RowMove {
  return (index) => (index === at ? undefined : index < at ? index : index - 1);
}

/** The move of rows when one is carried to another place. */
export function carrying(from: number, to: number): RowMove {
  return (index) => {
    if (index === from) return to;
    if (from < to) return index > from && index <= to ? index - 1 : index;
    return index >= to && index < from ? index + 1 : index;
  };
}

/** Where a path leads after rows of a list have moved; the same path when it is not below the list. */
export function movePath(path: string, list: string, move: RowMove): string | undefined {
  const prefix = `${list}/`;
  if (!path.startsWith(prefix)) return path;
  const rest = path.slice(prefix.length);
  const slash = rest.indexOf('/');
  const index = move(Number(slash < 0 ? rest : rest.slice(0, slash)));
  return index === undefined ? undefined : `${prefix}${index}${slash < 0 ? '' : rest.slice(slash)}`;
}

/** Carries everything that is kept by path along with the rows it belongs to. */
export function moveEntries<Kept>(entries: Map<string, Kept>, list: string, move: RowMove): void {
  const moved: [string, Kept][] = [];
  for (const [path, kept] of [...entries]) {
    const target = movePath(path, list, move);
    if (target === path) continue;
    entries.delete(path);
    if (target !== undefined) moved.push([target, kept]);
  }
  for (const [path, kept] of moved) entries.set(path, kept);
}
