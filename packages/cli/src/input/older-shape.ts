import { type Language, resolvePointer, validateText } from '@guitu/core';
import { STANDARD } from '@guitu/schemas';

/**
 * Why nothing can be worked out from a document whose kind has changed shape since its version, in the words that
 * `guitu validate` uses; nothing for any other. What it says would be missing at its new place, in silence.
 */
export async function olderShape(bytes: Uint8Array, value: unknown, language: Language): Promise<string | undefined> {
  if (resolvePointer(value, '/header/standard') === STANDARD) return undefined;
  const { issues } = await validateText(bytes, { language });
  const older = issues.find(({ code }) => code === 'gate-older-shape');
  return older && `${older.message} [${older.code}]`;
}
