import { schemaId, stableId, STANDARD } from '../identity.mjs';

/** @typedef {import('./manifest.mjs').ManifestFile} ManifestFile */

/** What lies beside a document, by the name of its file; examples and counterexamples are listed by name. */
const FILES = ['schema', 'bundle', 'editor', 'flat', 'meta', 'layout', 'rules', 'cases', 'projection'];

/**
 * One document as the catalogue lists it.
 * @param {import('./cases.mjs').BuiltDocument} built
 * @param {ReadonlyMap<string, ManifestFile>} files by path
 */
const entryOf = ({ document: { slug, meta, examples, counterexamples }, definition }, files) => ({
  slug,
  title: { zh: meta.title['zh-CN'], en: meta.title.en },
  kind: meta.kind,
  family: meta.family,
  group: meta.group,
  tier: meta.tier,
  version: STANDARD,
  maturity: meta.maturity,
  evidence: meta.evidence,
  id: schemaId(slug),
  stableId: stableId(slug),
  hash: definition.hash,
  files: Object.fromEntries(
    FILES.map((name) => [name, files.get(`documents/${slug}/${name}.json`)])
      .filter((pair) => pair[1] !== undefined)
      .map(([name, file]) => {
        const { path, sha256 } = /** @type {ManifestFile} */ (file);
        return [name, { path, sha256 }];
      }),
  ),
  examples: Object.keys(examples),
  counterexamples: Object.keys(counterexamples),
});

/**
 * The catalogue: every document that is published, with its files, and those that are planned.
 * @param {import('../read-standard.mjs').Standard} standard
 * @param {readonly import('./cases.mjs').BuiltDocument[]} built
 * @param {readonly ManifestFile[]} described
 */
export const catalogOf = (standard, built, described) => {
  const files = new Map(described.map((file) => [file.path, file]));
  const shipped = new Set(built.map(({ document }) => document.slug));
  return {
    standard: STANDARD,
    families: standard.families,
    documents: built.map((one) => entryOf(one, files)),
    planned: standard.catalogue.filter(({ slug }) => !shipped.has(slug)),
  };
};
