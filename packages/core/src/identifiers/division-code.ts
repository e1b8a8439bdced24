/** How far down a division code goes, by its number of significant digits. */
export type DivisionLevel = 2 | 4 | 6 | 9 | 12;

/** A code of an administrative division (GB/T 2260 down to the county, then township and village). */
export interface DivisionCode {
  /** As written: 2, 4, 6, 9 or 12 digits. */
  readonly code: string;
  /**
   * Significant digits without the zeros at the end: 2 province, 4 prefecture, 6 county, 9 township
   * or street, 12 village or residents' committee.
   */
  readonly level: DivisionLevel;
  /** The digits that count, for example `51` of `510000`. */
  readonly significant: string;
}

/** Why a text is not a division code; whether such a division exists is for a list of divisions to say. */
export type DivisionCodeFault = 'not-text' | 'length' | 'character' | 'province';

export type DivisionCodeReading =
  | { readonly value: DivisionCode; readonly fault?: undefined }
  | { readonly value?: undefined; readonly fault: DivisionCodeFault };

const LEVELS: readonly DivisionLevel[] = [2, 4, 6, 9, 12];

/** Reads a division code, or says why it is not one. */
export function readDivisionCode(text: unknown): DivisionCodeReading {
  const fault = divisionCodeFault(text);
  if (fault || typeof text !== 'string') return { fault: fault ?? 'not-text' };
  const digits = (/^[0-9]*[1-9]/.exec(text)?.[0] ?? '').length;
  // Province codes such as 50 end in a zero that counts, so the first level is never shortened.
  const level = LEVELS.find((end) => end >= digits) ?? 12;
  return { value: { code: text, level, significant: text.slice(0, level) } };
}

/** The first thing that is wrong with a division code; `undefined` when nothing is. */
export function divisionCodeFault(text: unknown): DivisionCodeFault | undefined {
  if (typeof text !== 'string') return 'not-text';
  if (!/^[0-9]*$/.test(text)) return 'character';
  if (!LEVELS.some((level) => level === text.length)) return 'length';
  return /^[1-9][0-9]/.test(text) ? undefined : 'province';
}

/** Number of significant digits of a division code; `undefined` when it is not one. */
export function divisionCodeLevel(text: unknown): DivisionLevel | undefined {
  return readDivisionCode(text).value?.level;
}
