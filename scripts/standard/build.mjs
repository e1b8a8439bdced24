// Builds the standard: node scripts/standard/build.mjs [--no-cache]
import { join } from 'node:path';
import { buildDocument } from './built-document.mjs';
import { openCache } from './cache.mjs';
import { emitCaseRules } from './case-rules.mjs';
import { emitMaps } from './emit-core.mjs';
import { emitLists, emitSchemas } from './emit-schemas.mjs';
import { emitIndicators } from './indicators.mjs';
import { emitProfileExamples } from './profile-cases.mjs';
import { emitProfiles } from './profiles.mjs';
import { emitLifecycle } from './lifecycle.mjs';
import { emitMappings } from './mappings.mjs';
import { emitMigrations } from './migrations.mjs';
import { emitObligations } from './obligations.mjs';
import { prune, write } from './files.mjs';
import { coreOutput, schemasOutput } from './paths.mjs';
import { readStandard } from './read-standard.mjs';
import { startSecondBuilder } from './second-builder.mjs';

const standard = readStandard();
/** @type {ReturnType<typeof startSecondBuilder> | undefined} */
let second;
const cache = openCache({
  enabled: !process.argv.includes('--no-cache'),
  onMissing: () => {
    second ??= startSecondBuilder();
  },
});
const built = standard.documents.map((document) => {
  const one = buildDocument(document, standard, cache);
  for (const [path, text] of Object.entries(one.files)) write(join(coreOutput, path), text);
  return one;
});
await second?.stop();
emitMaps(
  standard.documents.map(({ slug }) => slug),
  standard,
);
emitSchemas(standard, built);
emitCaseRules(standard.caseRules);
emitObligations(standard);
emitLifecycle(standard);
emitIndicators(standard);
emitMigrations(standard);
emitMappings(
  standard,
  built.map(({ document, flat }) => [document.slug, flat]),
);
emitProfiles(
  standard,
  built.map(({ definition }) => definition),
);
emitProfileExamples(standard);
emitLists(standard, built);
prune(schemasOutput);
for (const folder of [
  'documents',
  'texts',
  'codelists',
  'rubrics',
  'case-rules',
  'lifecycle',
  'obligations',
  'indicators',
  'migrations',
  'profiles',
])
  prune(join(coreOutput, folder));
cache.tidy();
console.log(
  `standard: ${built.length} documents, ${Object.keys(standard.codelists).length} code lists, ${Object.keys(standard.rubrics).length} rubrics, ${standard.caseRules.length} case rules, ${Object.keys(standard.obligations).length} obligations, ${Object.keys(standard.indicators).length} indicators, ${Object.keys(standard.profiles).length} profiles, ${Object.keys(standard.mappings).length} mappings`,
);
