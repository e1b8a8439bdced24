import { loadDocument } from '@guitu/core';
import { describeChanges } from '@guitu/forms/changes';

/**
 * Where two versions of a document differ, in the words of the document. The page is for those who work on the
 * document itself, so that nothing in it is masked.
 * @param {string} slug
 * @param {import('@guitu/forms').JsonObject} mine
 * @param {import('@guitu/forms').JsonObject} theirs
 * @returns {Promise<import('../pages/conflict.mjs').Difference[]>}
 */
export const differencesOf = async (slug, mine, theirs) => {
  const changes = await describeChanges(await loadDocument(slug), theirs, mine, { mask: [] });
  return changes.map(({ path, label, before, after }) => ({ path, label, mine: after, theirs: before }));
};
