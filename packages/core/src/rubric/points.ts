/** Hundredths as an exact decimal with two places: `1850` is `"18.50"`, `-5` is `"-0.05"`. */
export function formatPoints(hundredths: number): string {
  const digits = String(Math.abs(hundredths)).padStart(3, '0');
  const sign = hundredths < 0 ? '-' : '';
  return `${sign}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

/** Reads what `formatPoints` writes; `undefined` for any other text and for numbers beyond exact integers. */
export function parsePoints(text: string): number | undefined {
  if (!/^-?(?:0|[1-9][0-9]*)\.[0-9]{2}$/.test(text)) return undefined;
  const hundredths = Number(text.replace('.', ''));
  if (!Number.isSafeInteger(hundredths)) return undefined;
  return hundredths === 0 ? 0 : hundredths;
}
