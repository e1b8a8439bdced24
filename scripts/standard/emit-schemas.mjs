import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { casesOf, CASES_AS_OF } from './artefacts/cases.mjs';
import { editorSchema } from './artefacts/editor.mjs';
import { flatSchema } from './artefacts/flat.mjs';
import { commonSource, documentSource } from './artefacts/source.mjs';
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
 * Writes one document: its schema in four builds, and all that lies beside it.
 * @param {import('./artefacts/cases.mjs').BuiltDocument} built
 * @param {import('./read-standard.mjs').Standard} standard
 * @param {ReadonlyMap<string, any>} types
 */
const emitDocument = (built, standard, types) => {
  const { document, flat, rules } = built;
  const folder = join(schemasOutput, 'documents', document.slug);
  const source = documentSource(document, standard.codelists);
  writeJson(join(folder, 'schema.json'), source);
  writeJson(join(folder, 'bundle.json'), bundle(source, types));
  writeJson(join(folder, 'flat.json'), flatSchema(flat));
  writeJson(join(folder, 'editor.json'), editorSchema(flat, standard));
  writeJson(join(folder, 'meta.json'), { ...document.meta, leadsTo: leadsTo(document.slug, standard) });
  writeJson(join(folder, 'layout.json'), document.layout);
  writeJson(join(folder, 'rules.json'), { rules });
  writeJson(join(folder, 'cases.json'), { document: document.slug, asOf: CASES_AS_OF, cases: casesOf(built) });
  if (document.projection) writeJson(join(folder, 'projection.json'), document.projection);
  for (const [name, example] of Object.entries(document.examples))
    writeJson(join(folder, 'examples', `${name}.json`), example);
  for (const [name, example] of Object.entries(document.counterexamples))
    writeJson(join(folder, 'counterexamples', `${name}.json`), example);
};

/**
 * Writes `@guitu/schemas`.
 * @param {import('./read-standard.mjs').Standard} standard
 * @param {import('./artefacts/cases.mjs').BuiltDocument[]} built
 */
export const emitSchemas = (standard, built) => {
  const published = standard.common.map((type) => commonSource(type, standard.codelists));
  const types = new Map(published.map((type) => [type.$id, type]));
  standard.common.forEach(({ name }, index) =>
    writeJson(join(schemasOutput, 'common', name, 'schema.json'), published[index]),
  );
  for (const one of built) emitDocument(one, standard, types);
  emitRegisters(standard);
  const documents = standard.documents.map(catalogEntry);
  const shipped = new Set(standard.documents.map(({ slug }) => slug));
  const planned = standard.catalogue.filter(({ slug }) => !shipped.has(slug));
  const { families, units } = standard;
  writeJson(join(schemasOutput, 'catalog.json'), { standard: STANDARD, families, documents, planned });
  writeJson(join(schemasOutput, 'units.json'), units);
  write(join(schemasOutput, 'index.js'), `export const STANDARD = ${JSON.stringify(STANDARD)};\n`);
  write(
    join(schemasOutput, 'index.d.ts'),
    declarations(
      built.map(({ document, flat }) => ({ slug: document.slug, flat })),
      standard.codelists,
    ),
  );
};

/** Code lists, rubrics, sources and meta-schemas, as they were written. @param {import('./read-standard.mjs').Standard} standard */
const emitRegisters = (standard) => {
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
};
