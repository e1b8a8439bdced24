/** The order in which the rows of a ledger are shown. It never touches the document. */
export interface LedgerSort {
  /** Path of the column. */
  readonly path: string;
  readonly descending: boolean;
}

/** Which rows a column lets through. */
export interface LedgerFilter {
  /** Rows whose text contains this. */
  readonly contains?: string;
  /** Rows whose text is one of these; `''` stands for an empty cell. */
  readonly oneOf?: readonly string[];
}

/** What a view asks of the rows. */
export interface ViewSource {
  readonly length: number;
  /** The text of a cell as it is shown. */
  text(row: number, path: string): string;
  /** What a cell is sorted by: a number, or a text; `undefined` when it is empty. */
  rank(row: number, path: string): number | string | undefined;
}

/** Rows by index, filtered and sorted. Rows that are equal keep their order; empty cells come last. */
export function viewRows(
  source: ViewSource,
  sort: LedgerSort | undefined,
  filters: ReadonlyMap<string, LedgerFilter>,
): number[] {
  const shown: number[] = [];
  for (let row = 0; row < source.length; row += 1) if (passes(source, row, filters)) shown.push(row);
  if (!sort) return shown;
  const collator = new Intl.Collator('zh-CN', { numeric: true });
  const ranked = shown.map((row) => ({ row, rank: source.rank(row, sort.path) }));
  const direction = sort.descending ? -1 : 1;
  ranked.sort((one, other) => {
    if (one.rank === undefined || other.rank === undefined) {
      return Number(one.rank === undefined) - Number(other.rank === undefined) || one.row - other.row;
    }
    return direction * compareRanks(one.rank, other.rank, collator) || one.row - other.row;
  });
  return ranked.map(({ row }) => row);
}

function passes(source: ViewSource, row: number, filters: ReadonlyMap<string, LedgerFilter>): boolean {
  for (const [path, { contains, oneOf }] of filters) {
    const text = source.text(row, path);
    if (contains && !text.toLowerCase().includes(contains.toLowerCase())) return false;
    if (oneOf && !oneOf.includes(text)) return false;
  }
  return true;
}

function compareRanks(one: number | string, other: number | string, collator: Intl.Collator): number {
  if (typeof one === 'number' && typeof other === 'number') return one - other;
  return collator.compare(String(one), String(other));
}
