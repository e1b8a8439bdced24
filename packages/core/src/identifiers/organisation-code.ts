const WEIGHTS: readonly number[] = [3, 7, 9, 10, 5, 8, 4, 2];

/** Whether nine characters are an organisation code (GB 11714) with the right check character; no hyphen. */
export function isOrganisationCode(text: string): boolean {
  return text.length === 9 && organisationCodeCheckCharacter(text) === text[8];
}

/** The check character that belongs to eight characters (more are ignored); `undefined` for others. */
export function organisationCodeCheckCharacter(characters: string): string | undefined {
  if (!/^[0-9A-Z]{8}/.test(characters)) return undefined;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * parseInt(characters[index] ?? '0', 36), 0);
  return '0X987654321'[sum % 11];
}
