import { childPointer } from '@guitu/core';
import { isEqual } from '../../document/equal.js';
import type { JsonList, JsonValue } from '../../json.js';
import { pairRows } from './pair-rows.js';
import { conflictAt, mergeValues } from './merge-documents.js';
import type { MergeConflict, Report } from './merge-documents.js';

/** The same stretch of a list on three sides, between two rows that nobody has touched. */
interface Stretch {
  readonly base: JsonList;
  readonly mine: JsonList;
  readonly theirs: JsonList;
}

/**
 * Merges a list: rows that all three have stay, and each stretch between them is decided by itself. Where rows were
 * both changed and added or removed in one stretch, the whole list is one conflict: which row is which would be a guess.
 */
export function mergeRows(path: string, base: JsonList, mine: JsonList, theirs: JsonList, report: Report): JsonList {
  const conflicts: MergeConflict[] = [];
  const merged: JsonValue[] = [];
  for (const stretch of stretchesOf(base, mine, theirs)) {
    const rows = mergeStretch(path, merged.length, stretch, (conflict) => conflicts.push(conflict));
    if (!rows) {
      report(conflictAt(path, base, mine, theirs));
      return mine;
    }
    merged.push(...rows);
  }
  conflicts.forEach(report);
  return merged;
}

function mergeStretch(
  path: string,
  start: number,
  { base, mine, theirs }: Stretch,
  report: Report,
): JsonList | undefined {
  if (isEqual(mine, theirs) || isEqual(theirs, base)) return mine;
  if (isEqual(mine, base)) return theirs;
  if (base.length === 0) return [...theirs, ...mine];
  if (mine.length !== base.length || theirs.length !== base.length) return undefined;
  // Rows are never absent, so that a merged one is not either.
  return mine.map(
    (row, index) => mergeValues(childPointer(path, start + index), base[index], row, theirs[index], report) ?? row,
  );
}

/** Cuts the three lists at the rows that all have; each such row is a stretch by itself. */
function stretchesOf(base: JsonList, mine: JsonList, theirs: JsonList): readonly Stretch[] {
  const inMine = pairRows(base, mine);
  const inTheirs = pairRows(base, theirs);
  const stretches: Stretch[] = [];
  let from = { base: 0, mine: 0, theirs: 0 };
  const cut = (to: typeof from): void => {
    const stretch = {
      base: base.slice(from.base, to.base),
      mine: mine.slice(from.mine, to.mine),
      theirs: theirs.slice(from.theirs, to.theirs),
    };
    if (stretch.base.length + stretch.mine.length + stretch.theirs.length > 0) stretches.push(stretch);
    from = to;
  };
  base.forEach((_row, index) => {
    const mineAt = inMine[index];
    const theirsAt = inTheirs[index];
    if (mineAt === undefined || theirsAt === undefined) return;
    cut({ base: index, mine: mineAt, theirs: theirsAt });
    cut({ base: index + 1, mine: mineAt + 1, theirs: theirsAt + 1 });
  });
  cut({ base: base.length, mine: mine.length, theirs: theirs.length });
  return stretches;
}
