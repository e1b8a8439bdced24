/**
 * Whether a number says the same in every JSON reader: finite, not negative zero, and no larger than
 * the integers that a double can tell apart.
 */
export function isPlainNumber(value: number): boolean {
  return Math.abs(value) <= Number.MAX_SAFE_INTEGER && !Object.is(value, -0);
}

/** The same for a number as it is written; one that is not zero but too small to be told from it is refused. */
export function isPlainNumberText(text: string): boolean {
  const value = Number(text);
  if (!isPlainNumber(value)) return false;
  return value !== 0 || !/[1-9]/.test(text.split(/[eE]/, 1)[0] as string);
}
