/** Why there is no form, or why a value was not taken: the `reason` of `guitu-error`. */
export type ErrorReason = 'unknown-document' | 'load-failed' | 'not-a-document' | 'other-document' | 'unknown-rubric';

/**
 * Why a value cannot be the document of a form; `undefined` when it can, or when there is no value.
 * @param slug the document that the form is for, as far as it is known
 */
export function refusalOf(value: unknown, slug?: string): ErrorReason | undefined {
  if (value === undefined || value === null) return undefined;
  if (typeof value !== 'object' || Array.isArray(value)) return 'not-a-document';
  const { header } = value as { readonly header?: { readonly document?: unknown } | null };
  const named = header?.document;
  return slug !== undefined && named !== undefined && named !== slug ? 'other-document' : undefined;
}

/** Why a document did not load. Every source names its error as the standard does when it has no such document. */
export function reasonOf(error: unknown): ErrorReason {
  return error instanceof Error && error.name === 'UnknownDocumentError' ? 'unknown-document' : 'load-failed';
}
