import type { Field } from '../definition.js';
import { parsePointer } from './pointer.js';
import { childField } from './template.js';

/**
 * Sorts by the place of each entry in the document: members in the order of the fields, whatever
 * order the keys of the value have, and list items by index. A node stands before what it holds,
 * names that the fields do not know after those they know. Entries of one place keep their order.
 */
export function inDocumentOrder<Entry extends { readonly path: string }>(
  entries: readonly Entry[],
  root: Field,
): Entry[] {
  if (entries.length < 2) return entries.slice();
  return entries
    .map((entry) => ({ entry, ranks: ranksOf(entry.path, root) }))
    .sort((one, other) => compareRanks(one.ranks, other.ranks))
    .map(({ entry }) => entry);
}

type Rank = number | string;

/** One rank a segment: a number where the order is known, the name itself where it is not. */
function ranksOf(path: string, root: Field): Rank[] {
  let field: Field | undefined = root;
  return (parsePointer(path) ?? []).map((segment) => {
    const parent: Field | undefined = field;
    if (parent?.type === 'list') {
      field = parent.item;
      return /^[0-9]+$/.test(segment) ? Number(segment) : segment;
    }
    field = parent && childField(parent, segment);
    return parent && field ? (parent.fields ?? []).indexOf(field) : segment;
  });
}

function compareRanks(one: readonly Rank[], other: readonly Rank[]): number {
  const shared = Math.min(one.length, other.length);
  for (let index = 0; index < shared; index += 1) {
    const first = one[index] as Rank;
    const second = other[index] as Rank;
    if (first === second) continue;
    if (typeof first === typeof second) return first < second ? -1 : 1;
    return typeof first === 'number' ? -1 : 1;
  }
  return one.length - other.length;
}
