import { join } from 'node:path';
import { jsonFiles, names, writeJson } from './files.mjs';
import { applyPatch } from './json-patch.mjs';
import { schemasOutput, schemasSource } from './paths.mjs';

/**
 * A document filled in under the profile of a place.
 * @typedef {object} ProfileCase
 * @property {{ 'zh-CN': string, en: string }} because
 * @property {string} document slug
 * @property {string} base the example of the national standard that is changed
 * @property {Parameters<typeof applyPatch>[1]} [patch]
 * @property {{ path: string, code: string }[]} [expect] the errors, where the profile refuses it
 * @property {string} [blame] pointer into the profile, to what they come from
 */

const folder = join(schemasSource, 'profiles');

/** By id of the profile and name of the case. @returns {Record<string, Record<string, ProfileCase>>} */
export const readProfileCases = () =>
  Object.fromEntries(names(folder).map((id) => [id, jsonFiles(join(folder, id, 'cases'))]));

/**
 * The document of a case: the example with its changes, under the profile.
 * @param {string} id @param {ProfileCase} each @param {Pick<import('./read-standard.mjs').Standard, 'documents'>} standard
 */
export const documentOfCase = (id, { document: slug, base, patch = [] }, { documents }) => {
  const example = documents.find((document) => document.slug === slug)?.examples[base];
  if (example === undefined) throw new Error(`profiles/${id}: there is no example ${base} of ${slug}`);
  return applyPatch(example, [{ op: 'add', path: '/header/profile', value: id }, ...patch]);
};

/** Publishes the documents that can be filled in under each profile. @param {import('./read-standard.mjs').Standard} standard */
export const emitProfileExamples = (standard) => {
  for (const [id, cases] of Object.entries(readProfileCases())) {
    for (const [name, each] of Object.entries(cases)) {
      if (each.expect !== undefined) continue;
      writeJson(join(schemasOutput, 'profiles', id, 'examples', `${name}.json`), documentOfCase(id, each, standard));
    }
  }
};
