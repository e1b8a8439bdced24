import { isOrganisationCode } from './organisation-code.js';

/** What a unified social credit code (GB 32100-2015) says about its holder. */
export interface CreditCode {
  readonly code: string;
  /** First character: the authority that registered the holder. */
  readonly authority: string;
  /** Second character: the kind of holder, within what that authority registers. */
  readonly category: string;
  /** Six-digit division code of the authority. */
  readonly division: string;
  /** The organisation code (GB 11714) in positions 9 to 17. */
  readonly organisationCode: string;
  /**
   * Whether the organisation code has its own check character right. GB 32100 asks for the check of
   * the whole code only, so a wrong one is told and not refused.
   */
  readonly organisationCodeValid: boolean;
}

/**
 * Why a text is not a unified social credit code:
 * - `not-text`: not a string;
 * - `length`: not eighteen characters;
 * - `character`: a character outside `0-9A-HJ-NPQRTUWXY`, a lower-case letter, or a letter among the division digits;
 * - `check-character`: the last character does not fit the others, so some character is wrong.
 */
export type CreditCodeFault = 'not-text' | 'length' | 'character' | 'check-character';

export type CreditCodeReading =
  | { readonly value: CreditCode; readonly fault?: undefined }
  | { readonly value?: undefined; readonly fault: CreditCodeFault };

/** I, O, S, V and Z are left out because they look like digits or like each other. */
const ALPHABET = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const FORM = /^[0-9A-HJ-NPQRTUWXY]{2}[0-9]{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** Reads a unified social credit code, or says why it is not one. */
export function readCreditCode(text: unknown): CreditCodeReading {
  const fault = creditCodeFault(text);
  if (fault || typeof text !== 'string') return { fault: fault ?? 'not-text' };
  const organisationCode = text.slice(8, 17);
  return {
    value: {
      code: text,
      authority: text.slice(0, 1),
      category: text.slice(1, 2),
      division: text.slice(2, 8),
      organisationCode,
      organisationCodeValid: isOrganisationCode(organisationCode),
    },
  };
}

/** The first thing that is wrong with a unified social credit code; `undefined` when nothing is. */
export function creditCodeFault(text: unknown): CreditCodeFault | undefined {
  if (typeof text !== 'string') return 'not-text';
  if (text.length !== 18) return 'length';
  if (!FORM.test(text)) return 'character';
  return creditCodeCheckCharacter(text) === text[17] ? undefined : 'check-character';
}

/** The check character that belongs to seventeen characters (more are ignored); `undefined` for others. */
export function creditCodeCheckCharacter(characters: string): string | undefined {
  let sum = 0;
  let weight = 1;
  for (let index = 0; index < 17; index += 1) {
    const value = ALPHABET.indexOf(characters[index] ?? ' ');
    if (value < 0) return undefined;
    sum += value * weight;
    weight = (weight * 3) % 31;
  }
  return ALPHABET[(31 - (sum % 31)) % 31];
}
