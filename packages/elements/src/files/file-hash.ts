/**
 * SHA-256 of a file in lower-case hexadecimal. Pages of plain http have no WebCrypto; for them it is worked out
 * here, by a module that nobody else loads.
 */
export async function fileHash(file: Blob): Promise<string> {
  const content = await file.arrayBuffer();
  // Typed as always there, but a page that is not secure lacks it.
  const subtle = crypto.subtle as SubtleCrypto | undefined;
  const digest = subtle
    ? new Uint8Array(await subtle.digest('SHA-256', content))
    : (await import('./plain-sha256.js')).sha256(new Uint8Array(content));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
