import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { loadDocument } from '@guitu/core';
import type { DocumentKind, Language } from '@guitu/core';
import type { JsonObject } from '../json.js';

const DOCUMENTS = new URL('../../../schemas/src/documents/', import.meta.url);

/** A kind of document of the standard with its examples. */
interface Shipped {
  readonly kind: DocumentKind;
  readonly examples: readonly JsonObject[];
}

/** Every document of the standard by slug, with what loads it; `minimal` comes last among its examples. */
export const shippedExamples: readonly (readonly [slug: string, load: (language?: Language) => Promise<Shipped>])[] =
  readdirSync(DOCUMENTS).flatMap((group) =>
    readdirSync(new URL(`${group}/`, DOCUMENTS)).map(
      (slug) =>
        [slug, (language) => loadShipped(slug, new URL(`${group}/${slug}/examples/`, DOCUMENTS), language)] as const,
    ),
  );

/** Whether the layout of a document says who may change what. */
const namesRoles = (group: string, slug: string): boolean => {
  const layout = new URL(`${group}/${slug}/layout.json`, DOCUMENTS);
  return existsSync(layout) && readFileSync(layout, 'utf8').includes('"roles"');
};

/** Slugs of the documents that a slow test tries: those that name roles, and every sixth; all with GUITU_TEST_ALL. */
const TRIED: ReadonlySet<string> = new Set(
  readdirSync(DOCUMENTS).flatMap((group) =>
    readdirSync(new URL(`${group}/`, DOCUMENTS)).filter(
      (slug, index) => process.env['GUITU_TEST_ALL'] === '1' || index % 6 === 0 || namesRoles(group, slug),
    ),
  ),
);

/** The documents of the standard that a slow test tries. */
export const triedExamples = shippedExamples.filter(([slug]) => TRIED.has(slug));

async function loadShipped(slug: string, folder: URL, language: Language = 'zh-CN'): Promise<Shipped> {
  const examples = readdirSync(folder)
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as JsonObject);
  return { kind: await loadDocument(slug, { language }), examples };
}
