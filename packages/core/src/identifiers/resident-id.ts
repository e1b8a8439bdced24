import { isDate } from '../calendar/date.js';

/** What an 18-digit resident identity number (GB 11643-1999) says about its holder. */
export interface ResidentId {
  /** The number with an upper-case check character. */
  readonly number: string;
  /** Six-digit division code of the place of registration at the time of issue; it may be withdrawn by now. */
  readonly division: string;
  /** `YYYY-MM-DD`. */
  readonly birthDate: string;
  /** GB/T 2261.1: `1` male, `2` female. */
  readonly sex: '1' | '2';
}

/**
 * Why a text is not a resident identity number:
 * - `not-text`: not a string;
 * - `old-form`: fifteen digits, the form before 1999, which has no check character and is no longer valid;
 * - `length`: not eighteen characters;
 * - `character`: something else than seventeen digits and a digit, `X` or `x`;
 * - `birth-date`: the birth date in it does not exist;
 * - `check-character`: the last character does not fit the others, so some digit is wrong.
 */
export type ResidentIdFault = 'not-text' | 'old-form' | 'length' | 'character' | 'birth-date' | 'check-character';

export type ResidentIdReading =
  | { readonly value: ResidentId; readonly fault?: undefined }
  | { readonly value?: undefined; readonly fault: ResidentIdFault };

const CHECK_CHARACTERS = '10X98765432';

/** Reads a resident identity number, or says why it is not one. */
export function readResidentId(text: unknown): ResidentIdReading {
  if (typeof text !== 'string') return { fault: 'not-text' };
  if (/^[0-9]{15}$/.test(text)) return { fault: 'old-form' };
  if (text.length !== 18) return { fault: 'length' };
  if (!/^[1-9][0-9]{16}[0-9Xx]$/.test(text)) return { fault: 'character' };
  const birthDate = `${text.slice(6, 10)}-${text.slice(10, 12)}-${text.slice(12, 14)}`;
  if (!isDate(birthDate)) return { fault: 'birth-date' };
  const number = text.toUpperCase();
  if (residentIdCheckCharacter(text) !== number[17]) return { fault: 'check-character' };
  return { value: { number, division: text.slice(0, 6), birthDate, sex: Number(text[16]) % 2 === 1 ? '1' : '2' } };
}

/** The check character that belongs to seventeen digits (more are ignored); `undefined` when there are fewer. */
export function residentIdCheckCharacter(digits: string): string | undefined {
  if (!/^[0-9]{17}/.test(digits)) return undefined;
  // The weights 7 9 10 5 8 4 2 … are the powers of two modulo 11, so Horner's scheme replaces the table.
  let sum = 0;
  for (let index = 0; index < 17; index += 1) sum = ((sum + Number(digits[index])) * 2) % 11;
  return CHECK_CHARACTERS[sum];
}

/** Division code in a resident identity number; `undefined` when the number is not valid. */
export function residentIdDivision(text: unknown): string | undefined {
  return readResidentId(text).value?.division;
}

/** Birth date (`YYYY-MM-DD`) in a resident identity number; `undefined` when the number is not valid. */
export function residentIdBirthDate(text: unknown): string | undefined {
  return readResidentId(text).value?.birthDate;
}

/** Sex in a resident identity number, `1` male or `2` female; `undefined` when the number is not valid. */
export function residentIdSex(text: unknown): '1' | '2' | undefined {
  return readResidentId(text).value?.sex;
}
