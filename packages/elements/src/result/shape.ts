/**
 * What a value has to look like before it is drawn: a kind of value, a pattern for a text, a list, or an
 * object by its members. A member whose name ends with `?` may be absent or null.
 */
export type Shape = 'text' | 'number' | 'flag' | RegExp | readonly [Shape] | { readonly [member: string]: Shape };

const KINDS = { text: 'string', number: 'number', flag: 'boolean' } as const;

/** Whether a value that came from a page can be drawn; what it has besides does not matter. */
export function hasShape(value: unknown, shape: Shape): boolean {
  if (typeof shape === 'string') return typeof value === KINDS[shape];
  if (shape instanceof RegExp) return typeof value === 'string' && shape.test(value);
  if (isListShape(shape)) return Array.isArray(value) && value.every((one) => hasShape(one, shape[0]));
  if (typeof value !== 'object' || value === null) return false;
  return Object.entries(shape).every(([name, inner]) => {
    const isOptional = name.charAt(name.length - 1) === '?';
    const member = (value as Record<string, unknown>)[isOptional ? name.slice(0, -1) : name];
    return (isOptional && (member === undefined || member === null)) || hasShape(member, inner);
  });
}

function isListShape(shape: Shape): shape is readonly [Shape] {
  return Array.isArray(shape);
}
