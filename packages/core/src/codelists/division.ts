import type { DivisionLevel } from '../identifiers/division-code.js';

/** An administrative division with the names of those it lies in. */
export interface Division {
  /** Six digits; 9 or 12 where a host supplies what lies below the county. */
  readonly code: string;
  /** In Chinese. */
  readonly name: string;
  readonly level: DivisionLevel;
  /** Names of the divisions above it, the province first. */
  readonly above: readonly string[];
  /** Present when the division is no more: the last year in which its code was seen. */
  readonly until?: number;
}

/** A division below the county, as a host supplies it. */
export interface DivisionBelow {
  /** 9 digits of a township or street, 12 of a village or residents’ committee; 12 with zeros at the end will do. */
  readonly code: string;
  readonly name: string;
}

/**
 * Supplies the divisions directly below a county (six digits) or below a township or street (nine digits).
 * The SDK ships none below the county: there are hundreds of thousands and they change every month.
 */
export type DivisionLoader = (above: string) => Promise<readonly DivisionBelow[]>;

/** Where divisions below the county come from. */
export interface DivisionOptions {
  /** Without it nothing is known below the county. */
  readonly loadBelow?: DivisionLoader;
}
