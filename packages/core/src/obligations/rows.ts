import { knownPath } from '../pointer/known-path.js';
import { memberOf } from '../pointer/pointer.js';

/** The value that a path of the standard names; `undefined` where there is none. Lists are not stepped into. */
export function valueAt(root: unknown, path: string): unknown {
  const parts = knownPath(path);
  let node = root;
  for (let index = 1; index < parts.length; index += 1) node = memberOf(node, parts[index] as string);
  return node;
}

/** The rows of a list that a path names; none where there is no list. */
export function rowsOf(path: string, root: unknown): readonly unknown[] {
  const rows = valueAt(root, path);
  return Array.isArray(rows) ? (rows as unknown[]) : [];
}
