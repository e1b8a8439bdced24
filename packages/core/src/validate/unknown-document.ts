/** A slug that the standard does not have. Thrown for a wrong argument, never for what a document says. */
export class UnknownDocumentError extends Error {
  override readonly name = 'UnknownDocumentError';
  readonly slug: string;

  constructor(slug: string) {
    super(`No document "${slug}" in this version of the standard. See "guitu list".`);
    this.slug = slug;
  }
}
