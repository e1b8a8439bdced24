import type { Draft, DraftKey } from '../draft.js';
import { isDraft } from '../draft.js';

/** A draft that only the key opens. */
export interface SealedDraft {
  /** Twelve random bytes, new for every seal. */
  readonly nonce: Uint8Array<ArrayBuffer>;
  readonly bytes: ArrayBuffer;
}

/** The part of the Web Crypto API that drafts need. */
export type DraftCrypto = Pick<Crypto, 'subtle' | 'getRandomValues'>;

/** The name under which a draft is stored: says nothing about the person, the document or the record. */
export async function hiddenName({ subtle }: DraftCrypto, ...words: readonly string[]): Promise<string> {
  const digest = await subtle.digest('SHA-256', encode(JSON.stringify(words)));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Seals a draft with AES-GCM. It opens only under the same key of encryption and in the same place. */
export async function sealDraft(
  crypto: DraftCrypto,
  key: CryptoKey,
  place: DraftKey,
  draft: Draft,
): Promise<SealedDraft> {
  const nonce = crypto.getRandomValues(new Uint8Array(12));
  const bytes = await crypto.subtle.encrypt(algorithm(nonce, place), key, encode(JSON.stringify(draft)));
  return { nonce, bytes };
}

/** The draft; `undefined` when the key is another, the bytes were changed or belong to another place. */
export async function openDraft(
  crypto: DraftCrypto,
  key: CryptoKey,
  place: DraftKey,
  sealed: SealedDraft,
): Promise<Draft | undefined> {
  try {
    const bytes = await crypto.subtle.decrypt(algorithm(sealed.nonce, place), key, sealed.bytes);
    const draft: unknown = JSON.parse(new TextDecoder().decode(bytes));
    return isDraft(draft) ? draft : undefined;
  } catch {
    // Web Crypto says no more than that it could not.
    return undefined;
  }
}

function algorithm(nonce: Uint8Array<ArrayBuffer>, { scope, document, record }: DraftKey): AesGcmParams {
  return { name: 'AES-GCM', iv: nonce, additionalData: encode(JSON.stringify([scope, document, record])) };
}

function encode(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text);
}
