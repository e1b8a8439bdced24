import { join } from 'node:path';
import { jsonFiles, write, writeJson } from './files.mjs';
import { coreOutput, schemasOutput, schemasSource } from './paths.mjs';

/** Indicators, and what stated totals are compared with, each by the name of its file. */
export const readIndicators = () => ({
  indicators: jsonFiles(join(schemasSource, 'indicators')),
  reconciliations: jsonFiles(join(schemasSource, 'reconciliations')),
});

/** Indicators and comparisons as core loads them, and as they are published. @param {import('./read-standard.mjs').Standard} standard */
export const emitIndicators = ({ indicators, reconciliations, documents }) => {
  const rules = Object.values(indicators).sort((one, other) => one.position - other.position);
  const compared = Object.values(reconciliations);
  const slugs = new Set(compared.map(({ document }) => document));
  const content = {
    indicatorRules: rules,
    reconciliations: compared,
    documentTitles: Object.fromEntries(
      documents.filter(({ slug }) => slugs.has(slug)).map(({ slug, meta }) => [slug, meta.title]),
    ),
  };
  const folder = join(coreOutput, 'indicators');
  write(
    join(folder, 'index.js'),
    Object.entries(content)
      .map(([name, part]) => `export const ${name} = ${JSON.stringify(part)};\n`)
      .join(''),
  );
  write(join(folder, 'index.d.ts'), "export * from '../dist/generated-indicators.js';\n");
  for (const [name, rule] of Object.entries(indicators))
    writeJson(join(schemasOutput, 'indicators', `${name}.json`), rule);
  for (const [name, rule] of Object.entries(reconciliations))
    writeJson(join(schemasOutput, 'reconciliations', `${name}.json`), rule);
};
