import { memberOf, splitPath } from '../pointer/pointer.js';
import type { Evaluation } from './operator.js';

/** The node a path names; `undefined` when there is none. Lists are not stepped into. */
export function nodeAt(path: unknown, context: unknown, evaluation: Evaluation): unknown {
  const parts = partsOf(path);
  let node = startOf(parts, context, evaluation);
  for (let index = 1; index < parts.length; index += 1) node = memberOf(node, parts[index] as string);
  return node;
}

/** The rows of the list a path names; `*` in it stands for every item of a list on the way. */
export function rowsAt(path: unknown, context: unknown, evaluation: Evaluation): readonly unknown[] {
  const parts = partsOf(path);
  let nodes: readonly unknown[] = [startOf(parts, context, evaluation)];
  for (const name of parts.slice(1)) {
    nodes = name === '*' ? itemsOf(nodes) : nodes.map((node) => memberOf(node, name));
  }
  return itemsOf(nodes);
}

function partsOf(path: unknown): readonly string[] {
  return typeof path === 'string' ? splitPath(path) : [];
}

/** Paths begin at the document with nothing before the first slash, at the context with a dot. */
function startOf([start]: readonly string[], context: unknown, evaluation: Evaluation): unknown {
  return start === '' ? evaluation.root : start === '.' ? context : undefined;
}

function itemsOf(nodes: readonly unknown[]): readonly unknown[] {
  // The common case, one list, is handed on without a copy.
  if (nodes.length === 1 && Array.isArray(nodes[0])) return nodes[0] as unknown[];
  const items: unknown[] = [];
  for (const node of nodes) {
    if (Array.isArray(node)) for (const item of node as unknown[]) items.push(item);
  }
  return items;
}
