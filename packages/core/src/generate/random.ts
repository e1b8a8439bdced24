/** Numbers that look like chance and are the same on every machine. */
export interface Random {
  /** An integer from 0 to below a limit. */
  readonly below: (limit: number) => number;
  /** One of several items, of which there is at least one. */
  readonly oneOf: <Item>(items: readonly Item[]) => Item;
}

/** The same seed, such as a slug, gives the same numbers. */
export function randomOf(seed: string): Random {
  // FNV-1a over the seed, then a 32-bit xorshift with a multiplication.
  let state = 0x811c9dc5;
  for (const character of seed) state = Math.imul(state ^ Number(character.codePointAt(0)), 0x01000193);
  const next = (): number => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return Math.imul(state, 0x9e3779b1) >>> 0;
  };
  return {
    below: (limit) => next() % limit,
    oneOf: <Item>(items: readonly Item[]) => items[next() % items.length] as Item,
  };
}
