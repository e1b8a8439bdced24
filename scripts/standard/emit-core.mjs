import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { emitCodelists } from './codelists-emit.mjs';
import { write } from './files.mjs';
import { compileRubric } from './coverage/core-parts.mjs';
import { coreOutput } from './paths.mjs';
import { briefDefinition, briefTexts } from './brief.mjs';
import { proveFieldIndex } from './field-schema.mjs';
import { validationSchema, guardModule } from './validators.mjs';

const RUNTIME = '../dist/runtime.js';
const TYPES = '../dist/definition.js';
const LANGUAGES = ['zh-CN', 'en'];

/** @param {string} code @param {{ minify?: boolean, minifyWhitespace?: boolean }} [how] */
const compact = (code, how = { minify: true }) =>
  transformSync(code, { format: 'esm', target: 'es2019', charset: 'utf8', ...how }).code;

/** @param {string} name @param {unknown} value a module that exports plain data */
const moduleOf = (name, value) =>
  compact(`export const ${name} = ${JSON.stringify(value)};`, { minifyWhitespace: true });

/** Plain data as an expression: engines read a text of JSON faster than the same literal in code. @param {unknown} value */
const parsed = (value) => `JSON.parse(${JSON.stringify(JSON.stringify(value))})`;

/** A literal import map: bundlers see every module, programs load one on use. @param {string} name @param {string[]} keys @param {(key: string) => string} file */
const importMap = (name, keys, file) =>
  `export const ${name} = {\n${keys.map((key) => `  ${JSON.stringify(key)}: () => import('./${file(key)}'),\n`).join('')}};\n`;

/** @param {string[]} keys @param {(key: string) => string} file */
const loaders = (keys, file) =>
  `{${keys.map((key) => `${JSON.stringify(key)}:()=>import(${JSON.stringify(file(key))})`).join(',')}}`;

/**
 * The module of one document: its definition and its codes, written briefly, and what follows from
 * them. It brings the loaders of its long code lists, so that no map grows with them.
 * @param {{ definition: any, codes: Record<string, string[]>, longLists: string[] }} defined
 */
const documentModule = ({ definition, codes, longLists }) =>
  compact(`import { completeDefinition, formCheck } from '${RUNTIME}';
export const codes = ${JSON.stringify(codes)};
export const definition = completeDefinition(${parsed(briefDefinition(definition))});
export const form = formCheck(definition, codes);
export const codelists = ${loaders(longLists, (name) => `../codelists/${name}.js`)};`);

/**
 * The module of one document in one language: its words, and the document, so that one import brings both.
 * @param {string} slug @param {any} definition @param {Record<string, string[]>} codes @param {any} texts
 */
const textsModule = (slug, definition, codes, texts) =>
  compact(`import { completeTexts } from '${RUNTIME}';
import { codes, definition } from '../documents/${slug}.js';
export { definition, form, codelists } from '../documents/${slug}.js';
export const texts = completeTexts(definition, codes, ${JSON.stringify(briefTexts(definition, codes, texts))});`);

/**
 * The modules of one document, by their paths in core.
 * @param {string} slug @param {{ definition: any, texts: Record<string, any>, codes: Record<string, string[]>, longLists: string[] }} defined @param {any} flat
 * @returns {Record<string, string>}
 */
export const documentFiles = (slug, defined, flat) => {
  const { definition, texts, codes } = defined;
  proveFieldIndex(definition, codes, flat);
  const members = ['definition', 'form', 'codelists'].map(
    (name) => `export declare const ${name}: DocumentModule['${name}'];\n`,
  );
  return {
    [`documents/${slug}.js`]: documentModule(defined),
    [`documents/${slug}.d.ts`]: `import type { DocumentModule } from '${TYPES}';\n${members.join('')}export declare const codes: Readonly<Record<string, readonly string[]>>;\n`,
    [`documents/${slug}.guard.js`]: guardModule(validationSchema(flat), RUNTIME),
    [`documents/${slug}.guard.d.ts`]: `import type { Guard } from '${TYPES}';\nexport declare const guard: Guard;\n`,
    ...Object.fromEntries(
      Object.entries(texts).flatMap(([language, words]) => [
        [`texts/${slug}.${language}.js`, textsModule(slug, definition, codes, words)],
        [
          `texts/${slug}.${language}.d.ts`,
          `import type { DocumentTexts } from '${TYPES}';\nexport { definition, form, codelists } from '../documents/${slug}.js';\nexport declare const texts: DocumentTexts;\n`,
        ],
      ]),
    ),
  };
};

/** The map that a document stands in, as `load-document.ts` looks for it. @param {string} slug */
export const mapOf = (slug) => String((slug.length + slug.charCodeAt(0)) % 24);

/** The maps through which programs reach documents, code lists and rubrics. @param {string[]} slugs @param {import('./read-standard.mjs').Standard} standard */
export const emitMaps = (slugs, standard) => {
  const declare = (/** @type {string} */ name, /** @type {string} */ content) =>
    `export declare const ${name}: Readonly<Record<string, () => Promise<${content}>>>;\n`;
  const documents = join(coreOutput, 'documents');
  const maps = [...new Set(slugs.map(mapOf))].sort((one, other) => Number(one) - Number(other));
  write(
    join(documents, 'index.js'),
    // Every document needs the runtime: with the map it is there before the first one is asked for.
    // A page names the files of all maps, and loads one of them: about two dozen make the least of both together for two
    // hundred documents. Lengths and first letters share them out more evenly than either alone.
    `import '${RUNTIME}';\n${importMap('documents', maps, (map) => `index-${map}.js`)}`,
  );
  write(
    join(documents, 'index.d.ts'),
    `import type { DocumentModule } from '${TYPES}';\n${declare('documents', `{ readonly documents: Readonly<Record<string, Readonly<Record<string, () => Promise<DocumentModule>>>>> }`)}`,
  );
  for (const map of maps) {
    const own = slugs.filter((slug) => mapOf(slug) === map);
    const members = own.map(
      (slug) => `  ${JSON.stringify(slug)}: ${loaders(LANGUAGES, (language) => `../texts/${slug}.${language}.js`)},\n`,
    );
    write(join(documents, `index-${map}.js`), `export const documents = {\n${members.join('')}};\n`);
  }
  write(join(documents, 'slugs.js'), `export const slugs = ${JSON.stringify([...slugs].sort())};\n`);
  write(join(documents, 'slugs.d.ts'), 'export declare const slugs: readonly string[];\n');
  write(
    join(documents, 'guards.js'),
    importMap('guards', slugs, (slug) => `${slug}.guard.js`),
  );
  write(
    join(documents, 'guards.d.ts'),
    `import type { Guard } from '${TYPES}';\n${declare('guards', '{ readonly guard: Guard }')}`,
  );
  emitCodelists(standard.codelists, { folder: join(coreOutput, 'codelists'), moduleOf, importMap });
  emitRubrics(standard);
};

/** @param {import('./read-standard.mjs').Standard} standard */
const emitRubrics = ({ rubrics }) => {
  const folder = join(coreOutput, 'rubrics');
  const types =
    "import type { Rubric } from '../dist/rubric/rubric.js';\nimport type { Binding } from '../dist/rubric/binding.js';\n";
  const compiledTypes = "import type { CompiledModule } from '../dist/rubric/compile/totals.js';\n";
  for (const [name, { rubric, binding }] of Object.entries(rubrics)) {
    write(join(folder, `${name}.js`), moduleOf('rubric', rubric) + moduleOf('binding', binding));
    write(join(folder, `${name}.totals.js`), compact(compileRubric(rubric)));
    write(
      join(folder, `${name}.totals.d.ts`),
      `${compiledTypes}export declare const rubric: string;\nexport declare const totals: CompiledModule['totals'];\n`,
    );
    write(
      join(folder, `${name}.d.ts`),
      `${types}export declare const rubric: Rubric;\nexport declare const binding: Binding;\n`,
    );
  }
  const names = Object.keys(rubrics).sort();
  const compiled = importMap('totals', names, (name) => `${name}.totals.js`);
  write(join(folder, 'index.js'), importMap('rubrics', names, (name) => `${name}.js`) + compiled);
  write(
    join(folder, 'index.d.ts'),
    `${compiledTypes}export declare const totals: Readonly<Record<string, () => Promise<CompiledModule>>>;\n${types}export declare const rubrics: Readonly<Record<string, () => Promise<{ readonly rubric: Rubric; readonly binding: Binding }>>>;\n`,
  );
};
