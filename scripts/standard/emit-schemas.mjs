import { join } from 'node:path';
import { bundle } from './bundle.mjs';
import { catalogOf } from './artefacts/catalog.mjs';
import { dataElements } from './artefacts/data-elements.mjs';
import { editorSchema } from './artefacts/editor.mjs';
import { flatSchema } from './artefacts/flat.mjs';
import { describeFiles, MANIFEST, manifestOf } from './artefacts/manifest.mjs';
import { openApi } from './artefacts/openapi.mjs';
import { commonSource, documentSource } from './artefacts/source.mjs';
import { AS_OF } from './coverage/as-of.mjs';
import { jsonFiles, write, writeJson, writtenBelow } from './files.mjs';
import { metaSchemaId, STANDARD, VERSION } from './identity.mjs';
import { schemasOutput, schemasSource } from './paths.mjs';
import { declarations } from './types.mjs';

/** Documents that say they follow this one. @param {string} slug @param {import('./read-standard.mjs').Standard} standard */
const leadsTo = (slug, { documents }) =>
  documents.filter(({ meta }) => meta.follows.includes(slug)).map((document) => document.slug);

/**
 * Writes one document: its schema in four builds, and all that lies beside it.
 * @param {import('./artefacts/cases.mjs').BuiltDocument} built
 * @param {import('./read-standard.mjs').Standard} standard
 * @param {any} source its published schema
 * @param {ReadonlyMap<string, any>} types published shared types by identifier
 */
const emitDocument = (built, standard, source, types) => {
  const { document, flat, rules } = built;
  const folder = join(schemasOutput, 'documents', document.slug);
  writeJson(join(folder, 'schema.json'), source);
  writeJson(join(folder, 'bundle.json'), bundle(source, types));
  writeJson(join(folder, 'flat.json'), flatSchema(flat));
  writeJson(join(folder, 'editor.json'), editorSchema(flat, standard));
  writeJson(join(folder, 'meta.json'), { ...document.meta, leadsTo: leadsTo(document.slug, standard) });
  writeJson(join(folder, 'layout.json'), document.layout);
  writeJson(join(folder, 'rules.json'), { rules });
  write(join(folder, 'cases.json'), casesText(built));
  if (document.projection) writeJson(join(folder, 'projection.json'), document.projection);
  for (const [name, example] of Object.entries(document.examples))
    writeJson(join(folder, 'examples', `${name}.json`), example);
  for (const [name, example] of Object.entries(document.counterexamples))
    writeJson(join(folder, 'counterexamples', `${name}.json`), example);
};

/** One case a line, because there are many. @param {import('./artefacts/cases.mjs').BuiltDocument} built */
const casesText = (built) => {
  const lines = built.cases.map((one) => JSON.stringify(one));
  return `{"document":${JSON.stringify(built.document.slug)},"asOf":"${AS_OF}","cases":[\n${lines.join(',\n')}\n]}\n`;
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
  const sources = built.map(({ document }) => documentSource(document, standard.codelists));
  built.forEach((one, index) => emitDocument(one, standard, sources[index], types));
  writeJson(join(schemasOutput, 'openapi.json'), openApi([...sources, ...published]));
  emitRegisters(standard);
  write(join(schemasOutput, 'index.js'), `export const STANDARD = ${JSON.stringify(STANDARD)};\n`);
  write(
    join(schemasOutput, 'index.d.ts'),
    "export type * from './types.js';\n/** MAJOR.MINOR of the standard. */\nexport declare const STANDARD: string;\n",
  );
  // Types alone; the module is there for tools that resolve it.
  write(join(schemasOutput, 'types.js'), 'export {};\n');
  write(join(schemasOutput, 'types.d.ts'), declarations(built, standard));
  write(join(schemasOutput, 'data-elements.csv'), dataElements(built, standard));
};

/**
 * Writes what lists all other files, when all of them are written: the catalogue for programs that look for a
 * document, the manifest for proof.
 * @param {import('./read-standard.mjs').Standard} standard
 * @param {import('./artefacts/cases.mjs').BuiltDocument[]} built
 */
export const emitLists = (standard, built) => {
  const files = describeFiles(schemasOutput, writtenBelow(schemasOutput));
  writeJson(join(schemasOutput, 'catalog.json'), catalogOf(standard, built, files));
  const identity = { package: '@guitu/schemas', version: VERSION, standard: STANDARD };
  const described = [...files, ...describeFiles(schemasOutput, ['catalog.json'])];
  writeJson(join(schemasOutput, MANIFEST), manifestOf(described, identity));
};

/** Folders of vectors that are published as they were written. */
const VECTORS = ['expression-vectors', 'identifier-vectors'];

/** Code lists, rubrics, sources and meta-schemas, as they were written. @param {import('./read-standard.mjs').Standard} standard */
const emitRegisters = (standard) => {
  for (const list of Object.values(standard.codelists))
    writeJson(join(schemasOutput, 'codelists', `${list.name}.json`), list);
  for (const [name, parts] of Object.entries(standard.rubrics)) {
    for (const [part, value] of Object.entries(parts))
      if (value) writeJson(join(schemasOutput, 'rubrics', name, `${part}.json`), value);
  }
  writeJson(join(schemasOutput, 'units.json'), standard.units);
  writeJson(join(schemasOutput, 'sources/instruments.json'), standard.instruments);
  writeJson(join(schemasOutput, 'sources/national-facts.json'), standard.facts);
  for (const folder of VECTORS) {
    for (const [name, vectors] of Object.entries(jsonFiles(join(schemasSource, folder))))
      writeJson(join(schemasOutput, folder, `${name}.json`), vectors);
  }
  for (const [name, schema] of Object.entries(standard.metaSchemas)) {
    const { $schema, ...content } = schema;
    writeJson(join(schemasOutput, 'meta', `${name}.schema.json`), { $schema, $id: metaSchemaId(name), ...content });
  }
};
