import { parsePointer } from '@guitu/core';

/** One operation of RFC 6902. */
export interface Operation {
  readonly op: 'add' | 'remove' | 'replace' | 'move' | 'copy' | 'test';
  readonly path: string;
  readonly from?: string;
  readonly value?: unknown;
}

type Holder = Record<string, unknown> | unknown[];

/**
 * Applies RFC 6902 operations to a copy of a JSON value. The patches of the standard are proved when it is
 * built, so one that does not apply is a fault of the package and throws.
 */
export function applyPatch(original: unknown, patch: readonly Operation[]): unknown {
  // A holder around the whole makes its root a member like any other.
  const whole: Record<string, unknown> = { root: copyOf(original) };
  for (const operation of patch) apply(whole, operation);
  return whole['root'];
}

function apply(whole: Record<string, unknown>, { op, path, from, value }: Operation): void {
  if (op === 'test') throw new Error('the operation test is not used in the standard');
  if (op === 'remove') return void take(whole, path);
  if (op === 'move') return put(whole, path, take(whole, from ?? ''), false);
  if (op === 'copy') return put(whole, path, copyOf(read(whole, from ?? '')), false);
  put(whole, path, copyOf(value), op === 'replace');
}

const copyOf = (value: unknown): unknown => (value === undefined ? undefined : JSON.parse(JSON.stringify(value)));

/** What holds the value at a pointer, and its key there. */
function holderOf(whole: Record<string, unknown>, pointer: string): { holder: Holder; key: string } {
  const keys = ['root', ...(parsePointer(pointer) ?? [])].map(String);
  const key = keys.pop() ?? '';
  const holder = keys.reduce<unknown>((node, name) => (isHolder(node) ? member(node, name) : undefined), whole);
  if (!isHolder(holder)) throw new Error(`nothing holds ${pointer}`);
  return { holder, key };
}

const isHolder = (value: unknown): value is Holder => typeof value === 'object' && value !== null;

const member = (holder: Holder, key: string): unknown => (Array.isArray(holder) ? holder[Number(key)] : holder[key]);

function read(whole: Record<string, unknown>, pointer: string): unknown {
  const { holder, key } = holderOf(whole, pointer);
  return member(holder, key);
}

function take(whole: Record<string, unknown>, pointer: string): unknown {
  const { holder, key } = holderOf(whole, pointer);
  const value = member(holder, key);
  if (value === undefined) throw new Error(`nothing at ${pointer}`);
  if (Array.isArray(holder)) holder.splice(Number(key), 1);
  else delete holder[key];
  return value;
}

function put(whole: Record<string, unknown>, pointer: string, value: unknown, replaces: boolean): void {
  const { holder, key } = holderOf(whole, pointer);
  if (replaces && member(holder, key) === undefined) throw new Error(`nothing at ${pointer}`);
  if (!Array.isArray(holder)) holder[key] = value;
  else holder.splice(key === '-' ? holder.length : Number(key), replaces ? 1 : 0, value);
}
