import { isMembers, memberOf, namesOf, pathOf } from './path.js';

/** An object of a document that is being migrated. */
export type Members = Record<string, unknown>;

/** A document on its way, and the node that paths with `./` start from. */
export interface Scope {
  readonly document: unknown;
  readonly context: unknown;
  /** Pointer of the context. */
  readonly pointer: string;
}

/** A place for a value: the object that holds it and its name there. */
export interface Slot {
  readonly pointer: string;
  /** `undefined` when the object is not there, `blocked` when something else stands in its place. */
  readonly holder: Members | 'blocked' | undefined;
  readonly name: string;
}

/** The place that a path of a step names. */
export function slotAt(scope: Scope, path: string): Slot {
  const { start, base, names } = startOf(scope, path);
  let node: unknown = start;
  for (const name of names.slice(0, -1)) {
    if (node === undefined) break;
    if (!isMembers(node)) return { pointer: base, holder: 'blocked', name };
    node = memberOf(node, name);
  }
  const name = names[names.length - 1] ?? '';
  const holder = node === undefined ? undefined : isMembers(node) ? node : 'blocked';
  return { pointer: base + pathOf(names), holder, name };
}

/** What stands at a place; `undefined` when nothing does. */
export function valueAt({ holder, name }: Slot): unknown {
  return memberOf(holder, name);
}

/** Puts a value where nothing stands, and makes the objects above it. */
export function place(scope: Scope, path: string, value: unknown): void {
  const { start, names } = startOf(scope, path);
  let node = start as Members;
  names.forEach((name, index) => {
    const isLast = index === names.length - 1;
    if (isLast || memberOf(node, name) === undefined) define(node, name, isLast ? value : {});
    node = memberOf(node, name) as Members;
  });
}

/** Takes a member away. */
export function remove({ holder, name }: Slot): void {
  if (isMembers(holder)) Reflect.deleteProperty(holder, name);
}

/** Puts another member in the place of one, so that the order of the others stays. */
export function replaceMember(holder: Members, before: string, name: string, value: unknown): void {
  const members = Object.keys(holder).map((key): [string, unknown] => [key, memberOf(holder, key)]);
  for (const [key] of members) Reflect.deleteProperty(holder, key);
  for (const [key, present] of members)
    if (key === before) define(holder, name, value);
    else define(holder, key, present);
}

/** A name such as `__proto__`, which a document may hold, is a member like any other. */
function define(holder: Members, name: string, value: unknown): void {
  Object.defineProperty(holder, name, { value, enumerable: true, configurable: true, writable: true });
}

function startOf(
  scope: Scope,
  path: string,
): { readonly start: unknown; readonly base: string; readonly names: readonly string[] } {
  return path[0] === '.'
    ? { start: scope.context, base: scope.pointer, names: namesOf(path.slice(1)) }
    : { start: scope.document, base: '', names: namesOf(path) };
}

/** The pointer of a sibling. */
export function siblingPointer({ pointer }: Slot, name: string): string {
  return `${pointer.slice(0, pointer.lastIndexOf('/'))}/${name}`;
}
