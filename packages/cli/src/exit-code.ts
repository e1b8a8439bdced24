/** What the exit status of `guitu` says; scripts of vendors rely on these numbers. */
export const EXIT = {
  /** Every document is valid. */
  valid: 0,
  /** At least one document is invalid. */
  invalid: 1,
  /** The command was not understood. */
  usage: 2,
  /** Something could not be checked: unreadable, refused by a limit, or unknown. */
  unchecked: 3,
  /** A fault of the program itself. */
  internal: 4,
} as const;

/** One of the exit statuses. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** The status of an outcome of validation. */
export const EXIT_OF = { valid: EXIT.valid, invalid: EXIT.invalid, unchecked: EXIT.unchecked } as const;

/** Which status wins when several apply. */
const PRECEDENCE: readonly ExitCode[] = [EXIT.internal, EXIT.usage, EXIT.unchecked, EXIT.invalid, EXIT.valid];

/** The status of a run that met all of these. */
export function worst(codes: readonly ExitCode[]): ExitCode {
  return PRECEDENCE.find((code) => codes.includes(code)) ?? EXIT.valid;
}
