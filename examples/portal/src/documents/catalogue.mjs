import { createRequire } from 'node:module';
import { loadDocument } from '@guitu/core';

const load = createRequire(import.meta.url);

/**
 * One kind of document, as the catalogue shows it.
 * @typedef {{ slug: string, title: string, family: string, kind: string, maturity: 'draft' | 'trial' | 'normative', standard: string, purpose: string, filledBy: string, hasSubject: boolean, pages: number, examples: string[] }} KindEntry
 */

/** Reads the kinds of documents of the installed standard, in the order of its catalogue. @returns {Promise<KindEntry[]>} */
export const readCatalogue = async () => {
  const { documents } = load('@guitu/schemas/catalog.json');
  return Promise.all(
    documents.map(async (/** @type {{ slug: string, examples: string[] }} */ { slug, examples }) => {
      const meta = load(`@guitu/schemas/documents/${slug}/meta.json`);
      const { definition } = await loadDocument(slug);
      return {
        slug,
        title: meta.title['zh-CN'],
        family: meta.family,
        kind: meta.kind,
        maturity: meta.maturity,
        standard: definition.standard,
        purpose: meta.purpose['zh-CN'],
        filledBy: meta.filledBy['zh-CN'],
        hasSubject: definition.root.fields?.some(({ name }) => name === 'subject') ?? false,
        pages: definition.layout.print.pages,
        examples,
      };
    }),
  );
};
