/** National lists begin with 0 for what is not known and end with 9 for what is not stated. */
export function saysNothing(code: string): boolean {
  return code === '0' || code === '9';
}

/** Codes of a list in the order in which people choose them: in lists that have a 0, what says nothing stands last. */
export function inOrderOfChoice(codes: readonly string[]): readonly string[] {
  if (!codes.includes('0')) return codes;
  return [...codes.filter((code) => !saysNothing(code)), ...codes.filter(saysNothing)];
}
