import { readdirSync, readFileSync } from 'node:fs';
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

async function loadShipped(slug: string, folder: URL, language: Language = 'zh-CN'): Promise<Shipped> {
  const examples = readdirSync(folder)
    .sort()
    .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as JsonObject);
  return { kind: await loadDocument(slug, { language }), examples };
}
