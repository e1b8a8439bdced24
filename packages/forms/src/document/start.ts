import type { DocumentDefinition } from '@guitu/core';
import { isObject } from './member.js';
import type { JsonObject } from '../json.js';
import { tidy } from './tidy.js';

/** Paths that the form itself fills in and nobody else changes: they say what the document is. */
export const IDENTITY_PATHS: ReadonlySet<string> = new Set(['/header/document', '/header/standard']);

/**
 * The document a form starts from: as given, with its kind and version of the standard in the header
 * and what the host knows for the header where the document has none, tidied.
 */
export function startDocument(
  definition: DocumentDefinition,
  given: JsonObject = {},
  known: JsonObject = {},
  profile?: string,
): JsonObject {
  const { header } = given;
  // A new document says which place's profile it is filled in under, so that others check it by that.
  const isNew = !isObject(header) || header['document'] === undefined;
  const said = profile !== undefined && isNew ? { ...known, profile } : known;
  const added = hasHeader(definition) && (header === undefined || isObject(header)) ? { ...said, ...header } : header;
  // The root is always kept, so tidying an object gives an object.
  const tidied = tidy(definition.root, added === undefined ? given : { ...given, header: added }) as JsonObject;
  return withIdentity(definition, tidied);
}

/** The document with its kind and version of the standard; those that it states itself stand. */
export function withIdentity(definition: DocumentDefinition, document: JsonObject): JsonObject {
  const { header = {} } = document;
  if (!hasHeader(definition) || !isObject(header)) return document;
  if (header['document'] !== undefined && header['standard'] !== undefined) return document;
  return { ...document, header: { document: definition.slug, standard: definition.standard, ...header } };
}

function hasHeader({ root }: DocumentDefinition): boolean {
  return root.fields?.some(({ name }) => name === 'header') ?? false;
}
