import { join } from 'node:path';
import { defineDocument } from './definition.mjs';
import { flatDocument } from './document-schema.mjs';
import { emitDocument, emitMaps } from './emit-core.mjs';
import { emitSchemas } from './emit-schemas.mjs';
import { prune } from './files.mjs';
import { coreOutput, schemasOutput } from './paths.mjs';
import { readStandard } from './read-standard.mjs';
import { documentRules } from './rules.mjs';

const standard = readStandard();
const built = standard.documents.map((document) => {
  const flat = flatDocument(document, standard.codelists);
  const defined = defineDocument(document, flat, standard);
  emitDocument(document.slug, defined, flat);
  return { document, flat, rules: documentRules(document, flat), definition: defined.definition };
});
emitMaps(
  standard.documents.map(({ slug }) => slug),
  standard,
);
emitSchemas(standard, built);
prune(schemasOutput);
for (const folder of ['documents', 'texts', 'codelists', 'rubrics']) prune(join(coreOutput, folder));
console.log(
  `standard: ${built.length} documents, ${Object.keys(standard.codelists).length} code lists, ${Object.keys(standard.rubrics).length} rubrics`,
);
