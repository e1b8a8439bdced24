import { join } from 'node:path';
import { transformSync } from 'esbuild';
import { write } from './files.mjs';
import { coreOutput } from './paths.mjs';
import { validationSchema, validatorModule } from './validators.mjs';

const RUNTIME = '../dist/runtime.js';
const TYPES = '../dist/definition.js';

/** @param {string} name @param {unknown} value a module that exports plain data */
const moduleOf = (name, value) =>
  transformSync(`export const ${name} = ${JSON.stringify(value)};`, {
    format: 'esm',
    target: 'es2019',
    minifyWhitespace: true,
    charset: 'utf8',
  }).code;

/** A literal import map: bundlers see every module, programs load one on use. @param {string} name @param {string[]} keys @param {(key: string) => string} file */
const importMap = (name, keys, file) =>
  `export const ${name} = {\n${keys.map((key) => `  ${JSON.stringify(key)}: () => import('./${file(key)}'),\n`).join('')}};\n`;

/** A document brings the loaders of its own words, so that no map grows with every language. @param {string} slug @param {string[]} languages */
const wordsOf = (slug, languages) =>
  `export const words={${languages.map((language) => `${JSON.stringify(language)}:()=>import("../texts/${slug}.${language}.js")`).join(',')}};\n`;

/** @param {string} slug @param {{ definition: any, texts: Record<string, any> }} defined @param {any} flat */
export const emitDocument = (slug, { definition, texts }, flat) => {
  const schema = validationSchema(flat);
  const folder = join(coreOutput, 'documents');
  write(
    join(folder, `${slug}.js`),
    validatorModule(schema, { name: 'form', runtime: RUNTIME }) +
      moduleOf('definition', definition) +
      wordsOf(slug, Object.keys(texts)),
  );
  write(
    join(folder, `${slug}.d.ts`),
    `import type { DocumentModule } from '${TYPES}';\nexport declare const definition: DocumentModule['definition'];\nexport declare const form: DocumentModule['form'];\nexport declare const words: DocumentModule['words'];\n`,
  );
  write(join(folder, `${slug}.guard.js`), validatorModule(schema, { name: 'guard', runtime: RUNTIME }));
  write(
    join(folder, `${slug}.guard.d.ts`),
    `import type { Guard } from '${TYPES}';\nexport declare const guard: Guard;\n`,
  );
  for (const [language, words] of Object.entries(texts)) {
    write(join(coreOutput, 'texts', `${slug}.${language}.js`), moduleOf('texts', words));
    write(
      join(coreOutput, 'texts', `${slug}.${language}.d.ts`),
      `import type { DocumentTexts } from '${TYPES}';\nexport declare const texts: DocumentTexts;\n`,
    );
  }
};

/** The maps through which programs reach documents, code lists and rubrics. @param {string[]} slugs @param {import('./read-standard.mjs').Standard} standard */
export const emitMaps = (slugs, standard) => {
  const declare = (/** @type {string} */ name, /** @type {string} */ content) =>
    `export declare const ${name}: Readonly<Record<string, () => Promise<${content}>>>;\n`;
  const documents = join(coreOutput, 'documents');
  write(
    join(documents, 'index.js'),
    importMap('documents', slugs, (slug) => `${slug}.js`),
  );
  write(
    join(documents, 'index.d.ts'),
    `import type { DocumentModule } from '${TYPES}';\n${declare('documents', 'DocumentModule')}`,
  );
  write(
    join(documents, 'guards.js'),
    importMap('guards', slugs, (slug) => `${slug}.guard.js`),
  );
  write(
    join(documents, 'guards.d.ts'),
    `import type { Guard } from '${TYPES}';\n${declare('guards', '{ readonly guard: Guard }')}`,
  );
  emitCodelists(standard);
  emitRubrics(standard);
};

/** @param {import('./read-standard.mjs').Standard} standard */
const emitCodelists = ({ codelists }) => {
  const folder = join(coreOutput, 'codelists');
  const type = "import type { Codelist } from '../dist/codelists/codelist.js';\n";
  for (const { name, title, open, entries } of Object.values(codelists)) {
    const short = entries.map(({ code, zh, en, initials, parent, replacedBy }) => ({
      code,
      zh,
      ...(en === zh ? {} : { en }),
      ...(initials ? { initials } : {}),
      ...(parent ? { parent } : {}),
      ...(replacedBy ? { replacedBy } : {}),
    }));
    write(join(folder, `${name}.js`), moduleOf('codelist', { name, title, open, entries: short }));
    write(join(folder, `${name}.d.ts`), `${type}export declare const codelist: Codelist;\n`);
  }
  write(
    join(folder, 'index.js'),
    importMap('codelists', Object.keys(codelists).sort(), (name) => `${name}.js`),
  );
  write(
    join(folder, 'index.d.ts'),
    `${type}export declare const codelists: Readonly<Record<string, () => Promise<{ readonly codelist: Codelist }>>>;\n`,
  );
};

/** @param {import('./read-standard.mjs').Standard} standard */
const emitRubrics = ({ rubrics }) => {
  const folder = join(coreOutput, 'rubrics');
  const types =
    "import type { Rubric } from '../dist/rubric/rubric.js';\nimport type { Binding } from '../dist/rubric/binding.js';\n";
  for (const [name, { rubric, binding }] of Object.entries(rubrics)) {
    write(join(folder, `${name}.js`), moduleOf('rubric', rubric) + moduleOf('binding', binding));
    write(
      join(folder, `${name}.d.ts`),
      `${types}export declare const rubric: Rubric;\nexport declare const binding: Binding;\n`,
    );
  }
  write(
    join(folder, 'index.js'),
    importMap('rubrics', Object.keys(rubrics).sort(), (name) => `${name}.js`),
  );
  write(
    join(folder, 'index.d.ts'),
    `${types}export declare const rubrics: Readonly<Record<string, () => Promise<{ readonly rubric: Rubric; readonly binding: Binding }>>>;\n`,
  );
};
