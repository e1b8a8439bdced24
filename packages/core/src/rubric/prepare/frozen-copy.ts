/**
 * A copy of plain JSON that nobody can change, whatever becomes of the original. Equal texts and equal lists of
 * sources are one and the same in the copy: what is read often then lies close together.
 */
export function frozenCopy<Value>(value: Value): Value {
  return copyOf(value, new Map()) as Value;
}

function copyOf(value: unknown, known: Map<string, unknown>): unknown {
  if (typeof value === 'string') return shared(value, () => value, known);
  if (typeof value !== 'object' || value === null) return value;
  const copy: unknown = Array.isArray(value)
    ? value.map((part) => copyOf(part, known))
    : Object.fromEntries(
        Object.entries(value).map(([name, part]: [string, unknown]) => [
          name,
          name === 'source' ? shared(JSON.stringify(part), () => copyOf(part, known), known) : copyOf(part, known),
        ]),
      );
  return Object.freeze(copy);
}

function shared(text: string, make: () => unknown, known: Map<string, unknown>): unknown {
  if (!known.has(text)) known.set(text, make());
  return known.get(text);
}
