/**
 * The documents that a slow test tries: every fourth, so that `npm test` stays short, and all of them with
 * `GUITU_TEST_ALL=1`, as `npm run test:all` sets it.
 * @template Document
 * @param {readonly Document[]} documents
 * @returns {readonly Document[]}
 */
export const triedDocuments = (documents) =>
  process.env['GUITU_TEST_ALL'] === '1' ? documents : documents.filter((_document, index) => index % 4 === 0);
