import type { JsonObject } from '@guitu/forms';

/**
 * The document with an id in its header: a new one gets a random UUID. Made of `getRandomValues`,
 * which pages on plain http have too.
 */
export function withDocumentId(value: JsonObject = {}): JsonObject {
  const header = value['header'];
  const known = typeof header === 'object' && header !== null && !Array.isArray(header) ? (header as JsonObject) : {};
  return known['id'] === undefined ? { ...value, header: { ...known, id: randomId() } } : value;
}

/** A random UUID (version 4). */
function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x40;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const digits = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
