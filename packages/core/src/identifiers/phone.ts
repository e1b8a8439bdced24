/** A phone number of the mainland. */
export interface Phone {
  readonly kind: 'mobile' | 'landline';
  /** The number without hyphens and extension, with the area code of a landline. */
  readonly number: string;
  /** Area code with its leading zero, of a landline. */
  readonly area?: string;
  readonly extension?: string;
}

/**
 * Why a text is not a phone number:
 * - `not-text`: not a string;
 * - `character`: something else than digits and hyphens; no country code, spaces or brackets;
 * - `area-code`: a landline number without its area code;
 * - `length`: too few or too many digits;
 * - `prefix`: eleven digits that begin as no mobile number does, or a local number that begins with 0 or 1.
 */
export type PhoneFault = 'not-text' | 'character' | 'area-code' | 'length' | 'prefix';

export type PhoneReading =
  { readonly value: Phone; readonly fault?: undefined } | { readonly value?: undefined; readonly fault: PhoneFault };

/** Three-digit area codes belong to 010 and 02x, all others have four. */
const LANDLINE = /^(010|02[0-9]|0[3-9][0-9]{2})-?([0-9]{7,8})(?:-([0-9]{1,6}))?$/;

/** Reads a mobile number (`138…`, eleven digits) or a landline number (`0818-…`, area code required). */
export function readPhone(text: unknown): PhoneReading {
  const fault = phoneFault(text);
  if (fault || typeof text !== 'string') return { fault: fault ?? 'not-text' };
  const [, area, local, extension] = LANDLINE.exec(text) ?? [];
  if (area === undefined || local === undefined) return { value: { kind: 'mobile', number: text } };
  return {
    value: { kind: 'landline', number: area + local, area, ...(extension === undefined ? {} : { extension }) },
  };
}

/** The first thing that is wrong with a phone number; `undefined` when nothing is. */
export function phoneFault(text: unknown): PhoneFault | undefined {
  if (typeof text !== 'string') return 'not-text';
  if (!/^[0-9-]+$/.test(text)) return 'character';
  if (/^1[0-9]{10}$/.test(text)) return /^1[3-9]/.test(text) ? undefined : 'prefix';
  if (/^[2-9][0-9]{6,7}(?:-[0-9]{1,6})?$/.test(text)) return 'area-code';
  const local = LANDLINE.exec(text)?.[2];
  if (local === undefined) return 'length';
  return /^[2-9]/.test(local) ? undefined : 'prefix';
}
