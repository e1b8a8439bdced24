/** Everything through which the command meets the world, so that tests can stand in for it. */
export interface Terminal {
  /** Writes to standard output. */
  readonly out: (text: string) => void;
  /** Writes to standard error. Never anything personal. */
  readonly err: (text: string) => void;
  /** Standard input, as chunks of bytes. */
  readonly input: AsyncIterable<Uint8Array>;
}
