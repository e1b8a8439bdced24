/**
 * A copy of plain JSON that nobody can change, whatever becomes of the original. Equal texts and equal parts are one
 * and the same in the copy: what is read often then lies close together.
 */
export function frozenCopy<Value>(value: Value): Value {
  return copyOf(value, new Map()) as Value;
}

function copyOf(value: unknown, known: Map<string, unknown>): unknown {
  if (typeof value !== 'string' && (typeof value !== 'object' || value === null)) return value;
  const text = JSON.stringify(value);
  const found = known.get(text);
  if (found !== undefined) return found;
  const copy: unknown =
    typeof value === 'string'
      ? value
      : Array.isArray(value)
        ? value.map((part) => copyOf(part, known))
        : Object.fromEntries(Object.entries(value).map(([name, part]) => [name, copyOf(part, known)]));
  Object.freeze(copy);
  known.set(text, copy);
  return copy;
}
