/** What generated code knows of a value before it runs. */
export type PieceType = 'integer' | 'boolean' | 'text';

/** One value in the generated code. */
export interface Piece {
  /** A variable or a literal: reading it twice costs nothing and does nothing. */
  readonly code: string;
  readonly type: PieceType;
  /** Whether it can be undefined, which is the missing value. */
  readonly canMiss: boolean;
  /** Statements that have to stand before it. */
  readonly before: readonly string[];
}

/** The condition that one of the values is missing; empty when none of them can be. */
export function missingOf(pieces: readonly Piece[]): string {
  return pieces
    .filter(({ canMiss }) => canMiss)
    .map(({ code }) => `${code} === undefined`)
    .join(' || ');
}

/** A value that is worked out from others, missing when one of them is. */
export function derived(name: string, type: PieceType, from: readonly Piece[], code: string): Piece {
  const missing = missingOf(from);
  const value = missing === '' ? code : `${missing} ? undefined : ${code}`;
  return chosen(name, type, from, value, missing !== '');
}

/** A value that is worked out from others by code that sees to the missing ones itself. */
export function chosen(name: string, type: PieceType, from: readonly Piece[], code: string, canMiss: boolean): Piece {
  const before = from.flatMap((piece) => piece.before);
  return { code: name, type, canMiss, before: [...before, `const ${name} = ${code};`] };
}
