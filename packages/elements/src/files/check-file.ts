import type { AttachmentLimits } from './hooks.js';
import { takenTypes, typeOfBytes } from './file-types.js';

/** Why a file is not taken. */
export type FileRefusal = 'empty' | 'too-large' | 'type' | 'ending' | 'unreadable';

/** Bytes of one file unless the page says otherwise. */
const USUAL_BYTES = 20 * 1024 * 1024;
/** Bytes at either end of a file that tell its kind. */
const TELLING = 4096;

/** The largest file that is taken, in bytes. */
export function mostBytes({ maxBytes = USUAL_BYTES }: AttachmentLimits = {}): number {
  return maxBytes;
}

/**
 * Looks at a file before anything is done with it: its size, what its bytes are, and whether its name claims to
 * be something else.
 */
export async function checkFile(
  file: File,
  limits: AttachmentLimits = {},
): Promise<{ readonly mediaType: string } | { readonly refusal: FileRefusal }> {
  if (file.size === 0) return { refusal: 'empty' };
  if (file.size > mostBytes(limits)) return { refusal: 'too-large' };
  let head: string;
  let tail: string;
  try {
    head = await bytesOf(file.slice(0, TELLING));
    tail = await bytesOf(file.slice(-TELLING));
  } catch {
    // It was moved, or taken away, after it was picked.
    return { refusal: 'unreadable' };
  }
  const type = typeOfBytes(head, tail);
  if (!type || !takenTypes(limits.types).includes(type)) return { refusal: 'type' };
  const ending = /\.([^.]*)$/.exec(file.name)?.[1]?.toLowerCase();
  return ending !== undefined && type.endings.includes(ending) ? { mediaType: type.mediaType } : { refusal: 'ending' };
}

/** One character a byte. */
async function bytesOf(part: Blob): Promise<string> {
  return String.fromCharCode(...new Uint8Array(await part.arrayBuffer()));
}
