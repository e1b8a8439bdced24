import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { withCodes } from './document-schema.mjs';
import { write, writeJson } from './files.mjs';
import { metaSchemaId, schemaId, stableId, STANDARD } from './identity.mjs';
import { schemasOutput } from './paths.mjs';
import { declarations } from './types.mjs';

/** @param {import('./read-standard.mjs').DocumentSource} document */
const catalogEntry = ({ slug, meta, examples, counterexamples }) => ({
  slug,
  title: { zh: meta.title['zh-CN'], en: meta.title.en },
  kind: meta.kind,
  family: meta.family,
  version: STANDARD,
  maturity: meta.maturity,
  evidence: meta.evidence,
  id: schemaId(slug),
  stableId: stableId(slug),
  examples: Object.keys(examples),
  counterexamples: Object.keys(counterexamples),
});

/** Documents that say they follow this one. @param {string} slug @param {import('./read-standard.mjs').Standard} standard */
const leadsTo = (slug, { documents }) =>
  documents.filter(({ meta }) => meta.follows.includes(slug)).map((document) => document.slug);

/**
 * Writes `@guitu/schemas`: catalogue, and for each document its schema in one piece, as a bundle, and all that lies beside it.
 * @param {import('./read-standard.mjs').Standard} standard
 * @param {{ document: import('./read-standard.mjs').DocumentSource, flat: any, rules: any[] }[]} built
 */
export const emitSchemas = (standard, built) => {
  for (const { document, flat, rules } of built) {
    const folder = join(schemasOutput, 'documents', document.slug);
    const bundled = bundle(document.schema, document.schemaFile, (schema) => withCodes(schema, standard.codelists));
    bundled.properties = {
      ...bundled.properties,
      header: { $ref: '#/$defs/header', properties: { document: { const: document.slug } } },
    };
    const { $id, 'x-id': id, 'x-version': version } = flat;
    writeJson(join(folder, 'schema.json'), bare(flat));
    writeJson(join(folder, 'bundle.json'), {
      $schema: flat.$schema,
      $id,
      'x-id': id,
      'x-version': version,
      ...bundled,
    });
    writeJson(join(folder, 'meta.json'), { ...document.meta, leadsTo: leadsTo(document.slug, standard) });
    writeJson(join(folder, 'layout.json'), document.layout);
    writeJson(join(folder, 'rules.json'), { rules });
    if (document.projection) writeJson(join(folder, 'projection.json'), document.projection);
    for (const [name, example] of Object.entries(document.examples))
      writeJson(join(folder, 'examples', `${name}.json`), example);
    for (const [name, example] of Object.entries(document.counterexamples))
      writeJson(join(folder, 'counterexamples', `${name}.json`), example);
  }
  for (const list of Object.values(standard.codelists))
    writeJson(join(schemasOutput, 'codelists', `${list.name}.json`), list);
  for (const [name, parts] of Object.entries(standard.rubrics)) {
    for (const [part, value] of Object.entries(parts))
      if (value) writeJson(join(schemasOutput, 'rubrics', name, `${part}.json`), value);
  }
  writeJson(join(schemasOutput, 'sources/instruments.json'), standard.instruments);
  writeJson(join(schemasOutput, 'sources/national-facts.json'), standard.facts);
  for (const [name, schema] of Object.entries(standard.metaSchemas)) {
    const { $schema, ...content } = schema;
    writeJson(join(schemasOutput, 'meta', `${name}.schema.json`), { $schema, $id: metaSchemaId(name), ...content });
  }
  const documents = standard.documents.map(catalogEntry);
  const shipped = new Set(standard.documents.map(({ slug }) => slug));
  const planned = standard.catalogue.filter(({ slug }) => !shipped.has(slug));
  writeJson(join(schemasOutput, 'catalog.json'), { standard: STANDARD, documents, planned });
  write(join(schemasOutput, 'index.js'), `export const STANDARD = ${JSON.stringify(STANDARD)};\n`);
  write(
    join(schemasOutput, 'index.d.ts'),
    declarations(
      built.map(({ document, flat }) => ({ slug: document.slug, flat })),
      standard.codelists,
    ),
  );
};

/** Without the build's own notes. @param {any} schema @returns {any} */
const bare = (schema) =>
  Array.isArray(schema)
    ? schema.map(bare)
    : typeof schema === 'object' && schema !== null
      ? Object.fromEntries(
          Object.entries(schema)
            .filter(([keyword]) => keyword !== 'x-shape-file' && keyword !== 'x-bases' && keyword !== 'x-shape')
            .map(([keyword, value]) => [keyword, bare(value)]),
        )
      : schema;
