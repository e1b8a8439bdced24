import { isDate } from '../calendar/date.js';

/** A day that is none was given as today. Thrown for a wrong argument, never for what a document says. */
export class InvalidAsOfError extends Error {
  override readonly name = 'InvalidAsOfError';

  constructor() {
    super('"asOf" is not a real calendar day. Write YYYY-MM-DD.');
  }
}

/** Refuses an `asOf` that is no real day: with it every rule about today would be left out in silence. */
export function requireRealDay(asOf: unknown): void {
  if (asOf !== undefined && !(typeof asOf === 'string' && isDate(asOf))) throw new InvalidAsOfError();
}
