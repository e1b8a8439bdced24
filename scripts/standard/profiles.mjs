import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { compileProfile, deltaSchema } from './coverage/core-parts.mjs';
import { names, readJson, write, writeJson } from './files.mjs';
import { profileSchemaId, schemaId } from './identity.mjs';
import { coreOutput, schemasOutput, schemasSource } from './paths.mjs';

/** @typedef {import('../../packages/core/src/profile/profile.ts').Profile} Profile */

const folder = join(schemasSource, 'profiles');

/** The profiles of places by id. @returns {Record<string, Profile>} */
export const readProfiles = () =>
  Object.fromEntries(
    names(folder)
      .filter((id) => existsSync(join(folder, id, 'profile.json')))
      .map((id) => [id, readJson(join(folder, id, 'profile.json'))]),
  );

/**
 * A profile with every document it touches.
 * @param {Profile} profile @param {Pick<import('./read-standard.mjs').Standard, 'profiles' | 'codelists' | 'schedules'>} standard
 * @param {(slug: string) => any} document the definition of a document
 */
export const compiledProfile = (profile, { profiles, codelists, schedules }, document) =>
  compileProfile(profile, {
    document,
    codes: (list) => codelists[list]?.entries.map(({ code }) => code),
    profile: (id) => profiles[id],
    hasSchedule: (name) => schedules[name] !== undefined,
  });

/** Every source line of a profile, wherever it stands. @param {any} value @returns {any[]} */
export const sourceLines = (value) => {
  if (Array.isArray(value)) return value.flatMap(sourceLines);
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    (name === 'source' || name === 'x-source') && Array.isArray(member) ? member : sourceLines(member),
  );
};

/** A profile with the titles of all that it cites, so that it can be shown without the register. @param {Profile} profile @param {any[]} register */
const withTitles = (profile, register) => {
  const cited = new Set(sourceLines(profile).map(({ instrument }) => instrument));
  const instruments = [
    ...register.filter(({ id }) => cited.has(id)).map(({ id, title }) => ({ id, title })),
    ...(profile.instruments ?? []),
  ];
  return { ...profile, instruments };
};

/**
 * Profiles as core loads them, and as they are published: the differential, and the schema of every document
 * that it touches.
 * @param {import('./read-standard.mjs').Standard} standard @param {any[]} definitions
 */
export const emitProfiles = (standard, definitions) => {
  const output = join(coreOutput, 'profiles');
  const ids = Object.keys(standard.profiles).sort();
  for (const id of ids) {
    const profile = /** @type {Profile} */ (standard.profiles[id]);
    const text = JSON.stringify(withTitles(profile, standard.instruments));
    write(join(output, `${id}.js`), `export const profile = ${text};\n`);
    write(
      join(output, `${id}.d.ts`),
      "import type { Profile } from '../dist/profile.js';\nexport declare const profile: Profile;\n",
    );
    writeJson(join(schemasOutput, 'profiles', id, 'profile.json'), profile);
    const { documents } = compiledProfile(profile, standard, (slug) =>
      definitions.find((definition) => definition.slug === slug),
    );
    for (const [slug, document] of Object.entries(documents)) {
      if (document.delta.length === 0) continue;
      const schema = deltaSchema(document, { id: profileSchemaId(id, slug), base: schemaId(slug) });
      writeJson(join(schemasOutput, 'profiles', id, `${slug}.schema.json`), schema);
    }
  }
  const entries = ids.map((id) => `  ${JSON.stringify(id)}: () => import('./${id}.js'),\n`);
  write(join(output, 'index.js'), `export const profiles = {\n${entries.join('')}};\n`);
  write(join(output, 'index.d.ts'), "export * from '../dist/generated-profiles.js';\n");
};
