import { brotliCompressSync, brotliDecompressSync, constants } from 'node:zlib';
import type { Release } from './release.js';

/** More than any release has; a file that grows beyond it is not one. */
const MOST_BYTES = 1 << 28;

/** A release as one small file. The same release gives the same bytes. */
export function packRelease(release: Release): Buffer {
  const text = Buffer.from(JSON.stringify(release));
  return brotliCompressSync(text, {
    params: {
      [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT,
      [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
      // Documents repeat each other: a window that holds all of them makes the file a third of what it would be.
      [constants.BROTLI_PARAM_LGWIN]: constants.BROTLI_MAX_WINDOW_BITS,
      [constants.BROTLI_PARAM_SIZE_HINT]: text.length,
    },
  });
}

/** The JSON text in a packed file. Fails on bytes that are none. */
export const unpack = (bytes: Uint8Array): string =>
  brotliDecompressSync(bytes, { maxOutputLength: MOST_BYTES }).toString('utf8');
