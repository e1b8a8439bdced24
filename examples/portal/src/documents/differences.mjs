import { childPointer, inDocumentOrder, loadDocument, resolvePointer } from '@guitu/core';
import { labelOf, wordsOf } from './field-words.mjs';

/**
 * Where two versions of a document differ, leaf by leaf, in the words of the document.
 * @param {string} slug @param {unknown} mine @param {unknown} theirs
 * @returns {Promise<import('../pages/conflict.mjs').Difference[]>}
 */
export const differencesOf = async (slug, mine, theirs) => {
  const kind = await loadDocument(slug);
  const paths = [...new Set([...leaves(mine), ...leaves(theirs)])].filter(
    (path) => resolvePointer(mine, path) !== resolvePointer(theirs, path),
  );
  const ordered = inDocumentOrder(
    paths.map((path) => ({ path })),
    kind.definition.root,
  );
  return Promise.all(
    ordered.map(async ({ path }) => ({
      path,
      label: labelOf(kind, path),
      mine: await wordsOf(kind, path, resolvePointer(mine, path)),
      theirs: await wordsOf(kind, path, resolvePointer(theirs, path)),
    })),
  );
};

/** Paths of everything that holds no further values. @param {unknown} value @param {string} [path] @returns {string[]} */
const leaves = (value, path = '') =>
  typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([name, member]) => leaves(member, childPointer(path, name)))
    : [path];
