import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** One document of the standard, as the catalogue of `@guitu/schemas` lists it. */
export interface CatalogEntry {
  readonly slug: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly kind: string;
  readonly family: string;
  /** MAJOR.MINOR of the standard. */
  readonly version: string;
  readonly maturity: string;
  readonly evidence: string;
}

/** The catalogue that the installed `@guitu/schemas` carries. */
export function readCatalog(): readonly CatalogEntry[] {
  const path = createRequire(import.meta.url).resolve('@guitu/schemas/catalog.json');
  const catalog = JSON.parse(readFileSync(path, 'utf8')) as { readonly documents: readonly CatalogEntry[] };
  return catalog.documents;
}
