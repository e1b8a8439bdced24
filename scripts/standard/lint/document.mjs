import { basename, dirname } from 'node:path';
import { checkSources } from './sources.mjs';

/** The folder of a document is complete, and its parts say the same. @type {import('./lint.mjs').DocumentRule} */
export const folder = ({ document, standard }, report) => {
  const { meta, slug, schema, examples, counterexamples } = document;
  if (meta.slug !== slug) report('meta.json', '/slug', `is not the name of the folder ${slug}`);
  if (meta.group !== basename(dirname(document.folder)))
    report('meta.json', '/group', 'is not the folder it stands in');
  if (schema.title !== meta.title?.['zh-CN'])
    report('schema.json', '/title', 'is not the title of meta.json: write the same in both');
  if (schema['x-title-en'] !== meta.title?.en)
    report('schema.json', '/x-title-en', 'is not the title of meta.json: write the same in both');
  if (meta.evidence !== 'fields' && meta.maturity !== 'draft')
    report(
      'meta.json',
      '/maturity',
      'is above draft although its fields are composed: write draft, or evidence fields where they were read',
    );
  for (const [at, lines] of [
    ['/sources', meta.sources],
    ['/retention/source', meta.retention?.source],
  ]) {
    checkSources(lines ?? [], standard, at, (place, problem) => report('meta.json', place, problem));
  }
  for (const name of ['minimal', 'full']) if (!examples[name]) report('examples', '', `has no ${name}.json`);
  if (Object.keys(counterexamples).length < 3)
    report(
      'counterexamples',
      '',
      'has fewer than three counterexamples: add a file for each rule, condition or identity number that can be wrong',
    );
  for (const [name, { base }] of Object.entries(counterexamples)) {
    if (!examples[base]) report(`counterexamples/${name}.json`, '/base', `is ${base}, which is no example`);
  }
};
