import type { Field } from '../../definition.js';
import { splitPath } from '../../pointer/pointer.js';
import { childField } from '../../pointer/template.js';
import type { ExpressionProblemCode } from './problem.js';

/** The context of a part of an expression: what `.` means there and how often the part is evaluated. */
export interface Place {
  /** `undefined` where nothing is the context. */
  readonly field: Field | undefined;
  /** Times that everything around the innermost walk through the document is repeated. */
  readonly outer: number;
  /** Nodes that this walk visits. */
  readonly inner: number;
}

/** A path that was followed, or what is wrong with it. */
export type Followed =
  | { readonly field: Field; readonly relative: boolean; readonly items: number; readonly problem?: undefined }
  | { readonly problem: ExpressionProblemCode };

/** No document that passes the gate has more nodes, so no single walk through one visits more. */
const MOST_NODES = 100_000;
const MOST_ITEMS = 10_000;

/** A place without context, evaluated once. */
const NOWHERE: Place = { field: undefined, outer: 1, inner: 1 };

/** The place of a whole expression; `undefined` when the document has no node for its context. */
export function placeAt(root: Field, context: string | undefined): Place | undefined {
  if (context === undefined) return NOWHERE;
  const followed = follow(context, root, NOWHERE, true);
  return followed.problem
    ? undefined
    : { field: followed.field, outer: 1, inner: Math.min(MOST_NODES, followed.items) };
}

/** Where a path of an expression leads; `through` allows `*` for the items of lists on the way. */
export function follow(path: unknown, root: Field, place: Place, through: boolean): Followed {
  const [start, ...names] = typeof path === 'string' ? splitPath(path) : [];
  if (start !== '' && start !== '.') return { problem: 'malformed-path' };
  const relative = start === '.';
  let field = relative ? place.field : root;
  if (!field) return { problem: 'no-context' };
  let items = 1;
  for (const name of names) {
    if (field.type === 'list' && !(through && name === '*')) return { problem: 'path-through-list' };
    if (field.type === 'list') items *= longest(field);
    const child: Field | undefined = childField(field, name);
    if (!child) return { problem: 'unknown-path' };
    field = child;
  }
  return { field, relative, items };
}

/** The place of a row of a list that was followed from another place. */
export function rowOf(list: Field, followed: { relative: boolean; items: number }, from: Place): Place {
  const items = followed.items * longest(list);
  // Rows below the context are all different ones; rows found from the root are walked again each time.
  return followed.relative
    ? { field: list.item, outer: from.outer, inner: Math.min(MOST_NODES, from.inner * items) }
    : { field: list.item, outer: from.outer * from.inner, inner: Math.min(MOST_NODES, items) };
}

function longest(list: Field): number {
  return list.maxItems ?? MOST_ITEMS;
}
