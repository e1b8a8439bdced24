import { join } from 'node:path';
import { readJson, write, writeJson } from './files.mjs';
import { coreOutput, schemasOutput, schemasSource } from './paths.mjs';

/** The measures in the order in which their next steps are shown; each has a file of transitions. */
const FILES = ['community-detox', 'community-recovery', 'compulsory-isolation', 'aftercare'];

/** The lifecycle as its authors wrote it, in one piece. @returns {any} */
export const readLifecycle = () => {
  const folder = join(schemasSource, 'lifecycle');
  return {
    ...readJson(join(folder, 'lifecycle.json')),
    events: readJson(join(folder, 'events.json')).events,
    transitions: FILES.flatMap((name) => readJson(join(folder, `transitions/${name}.json`)).transitions),
  };
};

/** Every instrument that is cited anywhere below. @param {unknown} value @returns {string[]} */
const cited = (value) =>
  typeof value !== 'object' || value === null
    ? []
    : 'instrument' in value && typeof value.instrument === 'string'
      ? [value.instrument]
      : Object.values(value).flatMap(cited);

/** The lifecycle as it is published, and as core loads it with the titles of what it names. @param {import('./read-standard.mjs').Standard} standard */
export const emitLifecycle = ({ lifecycle, documents, instruments }) => {
  writeJson(join(schemasOutput, 'lifecycle.json'), lifecycle);
  const slugs = new Set(lifecycle.events.map((/** @type {any} */ { document }) => document));
  const named = new Set(cited(lifecycle));
  const titled = {
    ...lifecycle,
    documents: Object.fromEntries(
      documents.filter(({ slug }) => slugs.has(slug)).map(({ slug, meta }) => [slug, meta.title]),
    ),
    instruments: Object.fromEntries(instruments.filter(({ id }) => named.has(id)).map(({ id, title }) => [id, title])),
  };
  const folder = join(coreOutput, 'lifecycle');
  write(join(folder, 'index.js'), `export const lifecycle = ${JSON.stringify(titled, null, 1)};\n`);
  write(join(folder, 'index.d.ts'), "export * from '../dist/generated-lifecycle.js';\n");
};
