/**
 * Entry `@guitu/core/guard`: the first-error validators, for servers and batch. They stand apart so that
 * what a browser loads never holds them.
 */
import { guards } from './generated-guards.js';
import type { Guard } from './definition.js';
import { UnknownDocumentError } from './validate/unknown-document.js';

/**
 * Loads the guard of one kind of document: true or false, without reasons and without rules. Give it to
 * `loadDocument` or, as it is, to `validateText`. Throws `UnknownDocumentError` for an unknown slug.
 */
export async function loadGuard(slug: string): Promise<Guard> {
  const load = Object.prototype.hasOwnProperty.call(guards, slug) ? guards[slug] : undefined;
  if (load === undefined) throw new UnknownDocumentError(slug);
  return (await load()).guard;
}
