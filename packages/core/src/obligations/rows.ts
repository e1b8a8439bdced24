import { memberOf, splitPath } from '../pointer/pointer.js';

/** The rows of a list that a path names; none where there is no list. */
export function rowsOf(path: string, root: unknown): readonly unknown[] {
  const rows = splitPath(path)
    .slice(1)
    .reduce<unknown>((node, name) => memberOf(node, name), root);
  return Array.isArray(rows) ? (rows as unknown[]) : [];
}
