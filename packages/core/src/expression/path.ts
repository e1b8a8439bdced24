import { memberOf, splitPath } from '../pointer/pointer.js';
import type { Evaluation } from './operator.js';

/** The node a path names; `undefined` when there is none. Lists are not stepped into. */
export function nodeAt(path: unknown, context: unknown, evaluation: Evaluation): unknown {
  const start = startOf(path, context, evaluation);
  return start && start.names.reduce(memberOf, start.node);
}

/** The rows of the list a path names; `*` in it stands for every item of a list on the way. */
export function rowsAt(path: unknown, context: unknown, evaluation: Evaluation): readonly unknown[] {
  const start = startOf(path, context, evaluation);
  if (!start) return [];
  let nodes: readonly unknown[] = [start.node];
  for (const name of start.names) {
    nodes = name === '*' ? itemsOf(nodes) : nodes.map((node) => memberOf(node, name));
  }
  return itemsOf(nodes);
}

/** Where a path begins and the names it goes through; `undefined` when it is not a path. */
function startOf(
  path: unknown,
  context: unknown,
  evaluation: Evaluation,
): { node: unknown; names: string[] } | undefined {
  if (typeof path !== 'string') return undefined;
  const relative = path[0] === '.';
  const rest = relative ? path.slice(1) : path;
  if (rest !== '' && rest[0] !== '/') return undefined;
  return { node: relative ? context : evaluation.root, names: rest === '' ? [] : splitPath(rest.slice(1)) };
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
