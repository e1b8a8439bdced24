/** Most texts of numbers that are kept; sheets use few different ones, over and over. */
const MOST_TEXTS = 4096;
const TEXTS = new Map<number, string>();

/** Hundredths as an exact decimal with two places: `1850` is `"18.50"`, `-5` is `"-0.05"`. */
export function formatPoints(hundredths: number): string {
  const known = TEXTS.get(hundredths);
  if (known !== undefined) return known;
  const size = Math.abs(hundredths);
  const rest = size % 100;
  const text = `${hundredths < 0 ? '-' : ''}${(size - rest) / 100}.${rest < 10 ? '0' : ''}${rest}`;
  if (TEXTS.size >= MOST_TEXTS) TEXTS.clear();
  TEXTS.set(hundredths, text);
  return text;
}

/** Reads what `formatPoints` writes; `undefined` for any other text and for numbers beyond exact integers. */
export function parsePoints(text: string): number | undefined {
  if (!/^-?(?:0|[1-9][0-9]*)\.[0-9]{2}$/.test(text)) return undefined;
  const hundredths = Number(text.replace('.', ''));
  if (!Number.isSafeInteger(hundredths)) return undefined;
  return hundredths === 0 ? 0 : hundredths;
}
