import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import type { Terminal } from '../terminal.js';

/** One document of the input: its bytes, or why they could not be had. */
export interface InputDocument {
  /** The name as it was given; `-` is standard input. */
  readonly file: string;
  /** Line in an NDJSON input, from 1. */
  readonly line?: number;
  readonly bytes?: Uint8Array;
  /** True when the file could not be read at all. */
  readonly unreadable?: true;
}

/** The most that is held of one document. It is above every limit of core, which refuses what is cut here. */
const MOST_BYTES = 11 * 1024 * 1024;

const NEWLINE = 10;

const isLines = (file: string): boolean => /\.(ndjson|jsonl)$/i.test(file);

const isBlank = (bytes: Uint8Array): boolean =>
  bytes.every((byte) => byte === 32 || byte === 9 || byte === 13 || byte === NEWLINE);

/** Whether a text is several JSON values, one a line. */
function holdsLines(bytes: Uint8Array): boolean {
  const end = bytes.indexOf(NEWLINE);
  if (end === -1 || isBlank(bytes.subarray(end))) return false;
  try {
    const first: unknown = JSON.parse(Buffer.from(bytes.subarray(0, end)).toString('utf8'));
    return typeof first === 'object' && first !== null;
  } catch {
    return false;
  }
}

/** Cuts a stream of bytes into lines without ever holding more than one of them. */
async function* linesOf(file: string, chunks: AsyncIterable<Uint8Array>): AsyncGenerator<InputDocument> {
  let parts: Uint8Array[] = [];
  let size = 0;
  let line = 1;
  const finish = (): InputDocument | undefined => {
    const bytes = Buffer.concat(parts);
    const document: InputDocument | undefined = isBlank(bytes) ? undefined : { file, line, bytes };
    parts = [];
    size = 0;
    line += 1;
    return document;
  };
  const add = (bytes: Uint8Array): void => {
    if (size < MOST_BYTES) parts.push(bytes);
    size += bytes.length;
  };
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      add(chunk.subarray(start, end));
      const document = finish();
      if (document !== undefined) yield document;
      start = end + 1;
    }
    add(chunk.subarray(start));
  }
  const last = finish();
  if (last !== undefined) yield last;
}

/** The bytes of a stream, no more than can matter. */
async function wholeOf(chunks: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    parts.push(chunk);
    size += chunk.length;
    if (size > MOST_BYTES) break;
  }
  return Buffer.concat(parts);
}

/** A whole value as it stands in memory, cut into lines when it holds several. */
async function* cut(file: string, bytes: Uint8Array): AsyncGenerator<InputDocument> {
  if (!holdsLines(bytes)) {
    yield { file, bytes };
    return;
  }
  yield* linesOf(
    file,
    (async function* () {
      yield bytes;
    })(),
  );
}

/**
 * The documents of one file: one, or one a line for NDJSON. A file that cannot be read is told, not thrown.
 * @param file a path, or `-` for standard input
 */
export async function* readInput(file: string, terminal: Terminal): AsyncGenerator<InputDocument> {
  try {
    if (file !== '-' && !(await stat(file)).isFile()) {
      yield { file, unreadable: true };
      return;
    }
    const chunks: AsyncIterable<Uint8Array> = file === '-' ? terminal.input : createReadStream(file);
    if (isLines(file)) {
      yield* linesOf(file, chunks);
      return;
    }
    yield* cut(file, await wholeOf(chunks));
  } catch {
    yield { file, unreadable: true };
  }
}
