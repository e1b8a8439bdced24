/** JSON Pointer (RFC 6901): `''` is the document, `/a/0/b` a value in it. */

const LIST_INDEX = /^(?:0|[1-9][0-9]*)$/;

/** The decoded segments of a pointer; `undefined` when the text is not a pointer. */
export function parsePointer(pointer: string): string[] | undefined {
  if (pointer === '') return [];
  if (pointer[0] !== '/' || /~(?:[^01]|$)/.test(pointer)) return undefined;
  return splitPath(pointer).slice(1);
}

/** The pointer with these segments. */
export function formatPointer(segments: readonly (string | number)[]): string {
  return segments.map((segment) => `/${encodeSegment(String(segment))}`).join('');
}

/** The pointer to a member or item of what another pointer names. */
export function childPointer(parent: string, segment: string | number): string {
  return `${parent}/${encodeSegment(String(segment))}`;
}

/**
 * The value a pointer names; `undefined` when there is none. Only own members of objects and items of
 * lists are reached, so `/__proto__` and `/constructor` find nothing that the document does not hold.
 */
export function resolvePointer(document: unknown, pointer: string): unknown {
  const segments = parsePointer(pointer);
  if (!segments) return undefined;
  let node = document;
  for (const segment of segments) {
    node = Array.isArray(node) ? itemOf(node, segment) : memberOf(node, segment);
    if (node === undefined) return undefined;
  }
  return node;
}

/** The own member of an object; `undefined` for lists, scalars and inherited names. */
export function memberOf(node: unknown, name: string): unknown {
  return isObject(node) && isOwn(node, name) ? node[name] : undefined;
}

/** Whether a value has members: a list and `null` have none. */
export function isObject(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Whether an object has a member itself, and not from its prototype. */
export function isOwn(value: object, name: string): boolean {
  return Object.prototype.hasOwnProperty.call(value, name);
}

/** The decoded parts of a path; the first is what stands before the first slash. */
export function splitPath(path: string): readonly string[] {
  // Splitting the text as it is, not a part of it, lets engines remember the result.
  const parts = path.split('/');
  // Almost no name holds an escape, so decoding is worth asking for first.
  return path.indexOf('~') < 0 ? parts : parts.map((part) => part.replace(/~1/g, '/').replace(/~0/g, '~'));
}

function itemOf(list: readonly unknown[], segment: string): unknown {
  return LIST_INDEX.test(segment) ? list[Number(segment)] : undefined;
}

function encodeSegment(segment: string): string {
  return segment.replace(/~/g, '~0').replace(/\//g, '~1');
}
