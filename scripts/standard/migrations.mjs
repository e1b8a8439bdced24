import { join } from 'node:path';
import { jsonFiles, names, write, writeJson } from './files.mjs';
import { STANDARD } from './identity.mjs';
import { coreOutput, schemasOutput, schemasSource } from './paths.mjs';

/**
 * @typedef {{ name: string, place: string, release: any, documents: Record<string, any>, types: Record<string, any>,
 *   vectors: Record<string, any> }} MigrationSource
 *   what leads from one version of the standard to the next; `name` is both: `0.1-0.2`
 */

/** @param {string} version @returns {number} for sorting */
const rank = (version) => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  return major * 10_000 + minor;
};

/** Every migration, from the oldest. @returns {MigrationSource[]} */
export const readMigrations = () =>
  names(join(schemasSource, 'migrations'))
    .map((name) => {
      const folder = join(schemasSource, 'migrations', name);
      const { release, ...documents } = jsonFiles(folder);
      const [types, vectors] = ['types', 'vectors'].map((part) => jsonFiles(join(folder, part)));
      return { name, place: `migrations/${name}`, release, documents, types: types ?? {}, vectors: vectors ?? {} };
    })
    .sort((one, other) => rank(one.name.split('-')[0] ?? '') - rank(other.name.split('-')[0] ?? ''));

/** The step of a shared type at one place of a document. @param {any} step @param {string} place */
const at = (step, place) => ({ ...step, within: place + (step.within ?? '').slice(1) });

/**
 * The steps of every document: its own first, then those of the shared types it uses, at the places that it has
 * them after its own steps.
 * @param {MigrationSource} migration @returns {Record<string, any[]>}
 */
export const stepsOfDocuments = ({ documents, types }) => {
  /** @type {Record<string, any[]>} */
  const steps = Object.fromEntries(Object.entries(documents).map(([slug, { steps: own }]) => [slug, [...own]]));
  for (const { steps: own, places } of Object.values(types))
    for (const [slug, templates] of Object.entries(places))
      for (const template of /** @type {string[]} */ (templates))
        (steps[slug] ??= []).push(...own.map((/** @type {any} */ step) => at(step, template)));
  return steps;
};

/** A migration as core takes it. @param {MigrationSource} migration */
const releaseOf = (migration) => ({
  from: migration.release.from,
  to: migration.release.to,
  documents: stepsOfDocuments(migration),
});

/** Every version of the standard, from the oldest. @param {readonly MigrationSource[]} migrations */
const standardsOf = (migrations) => [
  ...new Set([...migrations.flatMap(({ release }) => [release.from, release.to]), STANDARD]),
];

/** Migrations as core loads them, and as they are published. @param {import('./read-standard.mjs').Standard} standard */
export const emitMigrations = ({ migrations }) => {
  const folder = join(coreOutput, 'migrations');
  const maps = migrations.map(({ name }) => `  ${JSON.stringify(name)}: () => import('./${name}.js'),\n`);
  write(
    join(folder, 'index.js'),
    `export const standards = ${JSON.stringify(standardsOf(migrations))};\nexport const releases = {\n${maps.join('')}};\n`,
  );
  write(join(folder, 'index.d.ts'), "export * from '../dist/generated-migrations.js';\n");
  // Where there is no migration yet, this says so.
  writeJson(join(schemasOutput, 'migrations/index.json'), {
    standards: standardsOf(migrations),
    migrations: migrations.map(({ name }) => name),
  });
  for (const migration of migrations) {
    const { name, release, documents, types, vectors } = migration;
    write(join(folder, `${name}.js`), `export const release = ${JSON.stringify(releaseOf(migration))};\n`);
    const published = join(schemasOutput, 'migrations', name);
    writeJson(join(published, 'release.json'), release);
    for (const [slug, value] of Object.entries(documents)) writeJson(join(published, `${slug}.json`), value);
    for (const [type, value] of Object.entries(types)) writeJson(join(published, 'types', `${type}.json`), value);
    for (const [slug, value] of Object.entries(vectors)) writeJson(join(published, 'vectors', `${slug}.json`), value);
  }
};
