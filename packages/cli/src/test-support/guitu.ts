import { runGuitu } from '../index.js';

/** What a run of the command gave back. */
export interface Run {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

/** Runs the command with these words and this standard input, and keeps what it writes. */
export async function guituWith(words: readonly string[], input = ''): Promise<Run> {
  const written = { out: '', err: '' };
  const status = await runGuitu(words, {
    out: (text) => (written.out += text),
    err: (text) => (written.err += text),
    input: (async function* () {
      yield await Promise.resolve(Buffer.from(input));
    })(),
  });
  return { status, ...written };
}

/** Runs the command with these words and nothing on standard input. */
export async function guitu(...words: string[]): Promise<Run> {
  return guituWith(words);
}
