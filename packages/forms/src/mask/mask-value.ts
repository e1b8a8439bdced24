import type { PrivacyClass } from '@guitu/core';

/** What kind of value is masked: numbers that people tell apart by their ends, or anything else. */
export type MaskedKind = 'identity-number' | 'phone' | 'text';

/** What stands in place of a value of which nothing is shown. Its length says nothing of that of the value. */
export const MASK = '••••';

/** Shorter identity numbers are masked as a whole: with two characters shown, too few would be left to guess. */
const SHORTEST_NUMBER = 8;

const MOBILE = /^1[0-9]{10}$/;
/** Of other telephone numbers the last digits are kept where that leaves at least as many unknown. */
const SHORTEST_PHONE = 8;
const KEPT_OF_PHONE = 2;

/**
 * A value as somebody sees it who looks at a document without working on it.
 *
 * - `public` and `internal`: as it is. `personal`: as it is, but for identity and telephone numbers.
 * - Identity numbers that are `personal` or `sensitive` keep their first and their last character,
 *   `5****************X`. The usual mask of the first six and the last four is none where the date of birth stands
 *   beside it: together they are the whole number.
 * - Mobile numbers keep the first three and the last four digits, `138****0000`; other numbers the last two.
 * - All else that is `sensitive`, and everything that is `restricted`, is not shown at all.
 *
 * It never throws. Characters are code points.
 *
 * @param text - The value as people read it.
 * @param privacy - Its class; a value without a class is masked as a personal one.
 * @param kind - What it is.
 * @param whole - What stands in place of a value of which nothing is shown.
 *
 * @example
 * maskValue('519999199005120017', 'sensitive', 'identity-number'); // '5****************7'
 */
export function maskValue(
  text: string,
  privacy: PrivacyClass | undefined,
  kind: MaskedKind = 'text',
  whole = MASK,
): string {
  if (text === '' || privacy === 'public' || privacy === 'internal') return text;
  if (privacy === 'restricted') return whole;
  if (kind === 'text') return privacy === 'sensitive' ? whole : text;
  const characters = Array.from(text);
  if (kind === 'phone' && MOBILE.test(text)) return keepEnds(characters, 3, 4);
  if (kind === 'phone') return characters.length < SHORTEST_PHONE ? whole : keepEnds(characters, 0, KEPT_OF_PHONE);
  return characters.length < SHORTEST_NUMBER ? whole : keepEnds(characters, 1, 1);
}

function keepEnds(characters: readonly string[], first: number, last: number): string {
  const { length } = characters;
  return [...characters.slice(0, first), '*'.repeat(length - first - last), ...characters.slice(length - last)].join(
    '',
  );
}
