import type { Division } from '../codelists/division.js';
import { loadDivision } from '../codelists/load-division.js';
import { readResidentId } from './resident-id.js';

/** Whether the place that an identity number names is a division of today, was one once, or never was. */
export type DivisionStanding = 'current' | 'withdrawn' | 'unknown';

/** The place of registration that an identity number names. */
export interface ResidentIdDivision {
  /** Six digits. */
  readonly code: string;
  /**
   * An identity number keeps the code of its day, so a withdrawn one is no fault of the number: accept
   * it with a warning. An unknown one is a warning too, because lists are never complete.
   */
  readonly standing: DivisionStanding;
  /** Absent when the code is unknown. */
  readonly division?: Division;
}

/**
 * Looks up the place that a resident identity number names; `undefined` when the number is not valid.
 * Loads the divisions of that province only.
 */
export async function loadResidentIdDivision(text: unknown): Promise<ResidentIdDivision | undefined> {
  const code = readResidentId(text).value?.division;
  if (code === undefined) return undefined;
  const division = await loadDivision(code);
  if (!division) return { code, standing: 'unknown' };
  return { code, standing: division.until === undefined ? 'current' : 'withdrawn', division };
}
