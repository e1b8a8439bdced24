import { createRequire } from 'node:module';
import { loadDocument } from '@guitu/core';

const load = createRequire(import.meta.url);

/** The code list `confidentiality`, from what anybody may see to what hardly anybody may. */
const LEVELS = ['public', 'internal', 'sensitive', 'restricted'];

/**
 * One kind of document, as the catalogue shows it.
 * @typedef {{ slug: string, title: string, titles: Record<import('@guitu/core').Language, string>, family: string, kind: string, maturity: 'draft' | 'trial' | 'normative', standard: string, purpose: string, filledBy: string, hasSubject: boolean, confidentiality: string, pages: number | undefined, examples: string[] }} KindEntry
 */

/** Reads the kinds of documents of the installed standard, in the order of its catalogue. @returns {Promise<KindEntry[]>} */
export const readCatalogue = async () => {
  const { documents } = load('@guitu/schemas/catalog.json');
  return Promise.all(
    documents.map(async (/** @type {{ slug: string, examples: string[] }} */ { slug, examples }) => {
      const meta = load(`@guitu/schemas/documents/${slug}/meta.json`);
      const { definition } = await loadDocument(slug);
      const hasSubject = definition.root.fields?.some(({ name }) => name === 'subject') ?? false;
      return {
        slug,
        title: meta.title['zh-CN'],
        titles: meta.title,
        family: meta.family,
        kind: meta.kind,
        maturity: meta.maturity,
        standard: definition.standard,
        purpose: meta.purpose['zh-CN'],
        filledBy: meta.filledBy['zh-CN'],
        hasSubject,
        confidentiality: usualConfidentiality(load(`@guitu/schemas/documents/${slug}/examples/full.json`), hasSubject),
        pages: definition.layout.print.pages,
        examples,
      };
    }),
  );
};

/**
 * How confidential a new document of a kind is: as the example of the standard says, and at least
 * `sensitive` when the kind is about a person, whether or not one has been chosen yet.
 * @param {{ header: { confidentiality?: string } }} example @param {boolean} hasSubject
 */
const usualConfidentiality = ({ header: { confidentiality = '' } }, hasSubject) =>
  String(LEVELS[Math.max(LEVELS.indexOf(confidentiality), LEVELS.indexOf(hasSubject ? 'sensitive' : 'internal'))]);
