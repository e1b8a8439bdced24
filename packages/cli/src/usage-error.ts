/** The command was used in a way it does not know; the message says what to do. */
export class UsageError extends Error {
  override readonly name = 'UsageError';
}
