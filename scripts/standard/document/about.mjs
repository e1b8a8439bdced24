/**
 * @typedef {import('../read-standard.mjs').DocumentSource} DocumentSource
 * @typedef {import('../lint/finding.mjs').Finding} Finding
 */

/** Whether words name a document by its place, whole or with a file below it, or by its slug. @param {string} words @param {Pick<DocumentSource, 'slug' | 'place'>} document */
const names = (words, { slug, place }) =>
  words.split(/[\s,:;]+/).some((word) => word === slug || word === place || word.startsWith(`${place}/`));

/**
 * The findings that the author of some documents has to know: those at the documents, those at no document at all, and
 * those at another document that name one of these. Two documents with one number, one title or one rule id are told at
 * the one that is read last, which need not be the new one.
 * @param {readonly Finding[]} findings @param {readonly Pick<DocumentSource, 'slug' | 'place'>[]} documents
 */
export const findingsAbout = (findings, documents) =>
  findings.filter(
    ({ place, problem }) =>
      !place.startsWith('documents/') ||
      documents.some(
        (document) => place === document.place || place.startsWith(`${document.place}/`) || names(problem, document),
      ),
  );
