import { readFileSync, readdirSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import { minifyTemplatesPlugin } from './scripts/minify-templates.mjs';

/** Entries of the elements: all of them, and each one by itself. */
const ELEMENTS = [
  'index',
  'define',
  ...readdirSync('packages/elements/src/define').map((file) => `define/${file.replace(/\.ts$/, '')}`),
];

/** Syntax that webpack 4 reads as it is. */
const TARGET = 'es2019';
/** Syntax that Chromium 80 reads: of what `exports` lead to. Whoever does not read `exports` gets the builds in `legacy`. */
const OF_EXPORTS = 'es2020';

/** What the generated modules of documents import, and what that imports: webpack 4 comes here too, because it comes to the documents. */
const BESIDE_DOCUMENTS =
  /\/core\/src\/(runtime|modules\/(form-check|complete-\w+)|calendar\/(date|date-time|day-number)|pointer\/pointer)\.ts$/;

/**
 * What every form needs of a package is one file, so that a page asks for few of them however it is bundled: a bundler
 * keeps a file of ours whole, and gives every file that is needed in other places a request of its own. Below are the
 * modules where it begins, by package; everything that they import belongs to it.
 * @type {Record<string, RegExp | undefined>}
 */
const EVERY_FORM = {
  core: /\/core\/src\/(validate\/load-document|expression\/dependencies)\.ts$/,
  forms: /\/forms\/src\/(store\/create-form|fields\/order-of-choice)\.ts$/,
  elements: /\/elements\/src\/guitu-form\.ts$/,
};

/**
 * What stays apart from it: what the modules of documents import, which is lowered; what loads on use; and what
 * elements need that show no form. What completes words stands with what completes definitions, because a small file
 * by itself packs badly.
 * @type {[string, RegExp][]}
 */
const CHUNKS = [
  [
    'form-check',
    /\/core\/src\/(modules\/(form-check|complete-\w+)|calendar\/(date|date-time|day-number)|pointer\/pointer)\.ts$/,
  ],
  ['load-catalogue', /\/core\/src\/messages\/load-catalogue\.ts$/],
  [
    'element',
    /\/elements\/src\/(template-element|define-element|messages\/(messages|zh-cn)|styles\/(style|tokens)|form\/(adopt-styles|control-text|document-id|document-refusal|documents|heading|load-notice))\.ts$/,
  ],
];

/**
 * Says which file of a package a module is written to. What only the main entry exports has a file too, because a
 * bundler that comes to the entry for one thing would keep all of it.
 * @param {string} name
 */
const chunkOf = (name) => {
  /** @type {Map<string, string> | undefined} */
  let chunks;
  return (/** @type {string} */ id, /** @type {import('rollup').ManualChunkMeta} */ graph) =>
    (chunks ??= chunksOf(name, graph)).get(id);
};

/** @param {string} name @param {import('rollup').ManualChunkMeta} graph */
const chunksOf = (name, { getModuleIds, getModuleInfo }) => {
  const modules = [...getModuleIds()].filter((id) => id.includes(`/packages/${name}/src/`));
  const isMain = (/** @type {string} */ id) => id.endsWith(`/${name}/src/index.ts`);
  /** @param {readonly string[]} ids @param {Set<string>} reached */
  const reach = (ids, reached = new Set()) => {
    for (const id of ids) {
      if (reached.has(id)) continue;
      reached.add(id);
      reach(getModuleInfo(id)?.importedIds ?? [], reached);
    }
    return reached;
  };
  const entries = modules.filter((id) => getModuleInfo(id)?.isEntry);
  const begins = (/** @type {string} */ id) =>
    !isMain(id) && (entries.includes(id) || (getModuleInfo(id)?.dynamicImporters.length ?? 0) > 0);
  const ofForms = reach(modules.filter((id) => EVERY_FORM[name]?.test(id)));
  const ofMain = reach(modules.filter(isMain));
  const ofOthers = reach(modules.filter(begins));
  /** @type {Map<string, string>} */
  const chunks = new Map();
  for (const id of modules) {
    const apart = CHUNKS.find(([, pattern]) => pattern.test(id))?.[0];
    const chunk = apart ?? (ofForms.has(id) ? 'form' : ofMain.has(id) && !ofOthers.has(id) ? 'main' : undefined);
    if (chunk !== undefined && !entries.includes(id)) chunks.set(id, chunk);
  }
  return chunks;
};

/** @param {string} name */
const manifest = (name) => JSON.parse(readFileSync(`packages/${name}/package.json`, 'utf8'));

/** What a package lets others import from its `dist`, by its own word. @param {string} name @returns {string[]} */
const entriesOf = (name) =>
  Object.values(manifest(name).exports).flatMap(
    (target) => /^\.\/dist\/([^*]+)\.js$/.exec(target.default ?? '')?.[1] ?? [],
  );

/** Modules that the build of the standard writes beside `dist`; they are reached through literal import maps. */
const isGenerated = (/** @type {string} */ id) =>
  /\/(documents|texts|codelists|rubrics|case-rules|lifecycle|obligations|indicators|migrations|profiles)\/(index|guards|slugs|withdrawn\/divisions)\.js$/.test(
    id,
  ) && !id.includes('/src/');

/** @param {string} name @param {string[]} entries */
const library = (name, entries) => {
  const { dependencies = {} } = manifest(name);
  const outside = Object.keys(dependencies);
  return {
    input: Object.fromEntries(entries.map((entry) => [entry, `packages/${name}/src/${entry}.ts`])),
    output: {
      dir: `packages/${name}/dist`,
      format: 'es',
      sourcemap: false,
      entryFileNames: '[name].js',
      chunkFileNames: 'chunks/[name]-[hash].js',
      manualChunks: chunkOf(name),
      onlyExplicitManualChunks: true,
      hoistTransitiveImports: false,
    },
    external: (/** @type {string} */ id) =>
      id.startsWith('node:') ||
      isGenerated(id) ||
      outside.some((dependency) => id === dependency || id.startsWith(`${dependency}/`)),
    plugins: [
      nodeResolve({ extensions: ['.ts', '.js'] }),
      esbuild({
        target: name === 'cli' ? 'node20' : OF_EXPORTS,
        exclude: BESIDE_DOCUMENTS,
        tsconfig: `packages/${name}/tsconfig.json`,
      }),
      esbuild({ target: TARGET, include: BESIDE_DOCUMENTS, tsconfig: `packages/${name}/tsconfig.json` }),
      minifyTemplatesPlugin(),
    ],
  };
};

/** Lowered builds beside the modern ones, for tools that read no `exports`. @param {string} name @param {string[]} entries @param {object} how */
const legacy = (name, entries, how) => ({
  ...how,
  input: Object.fromEntries(entries.map((entry) => [entry, `packages/${name}/dist/${entry}.js`])),
  output: {
    dir: `packages/${name}/dist/legacy`,
    format: 'es',
    // In one folder, from which what stays outside has one path.
    chunkFileNames: '[name]-[hash].js',
    paths: (/** @type {string} */ id) => (isAbsolute(id) ? relative(`packages/${name}/dist/legacy`, id) : id),
    hoistTransitiveImports: false,
  },
});

/** What stands beside the documents is lowered already, and stays one for both. */
const lowered = {
  external: (/** @type {string} */ id) =>
    isGenerated(id) ||
    id.startsWith('@guitu/') ||
    /(\/core\/dist|^\.)\/(runtime|chunks\/form-check-[^/]*)\.js$/.test(id),
  plugins: [esbuild({ target: TARGET, include: /\.js$/, exclude: [] })],
};

/** In classic scripts the documents of the page stand in place of those that ship: all of them would be inlined. */
const documentsOfPage = {
  name: 'documents-of-page',
  resolveId: (/** @type {string} */ source, /** @type {string | undefined} */ importer = '') => {
    if (/\/core\/documents\/index\.js$/.test(source) || /^\.\.?\/.*documents\/index\.js$/.test(source))
      return 'no-documents';
    return importer.includes('/elements/src/') && /(^|\/)(form\/)?documents\.js$/.test(source) && !/page-/.test(source)
      ? fileURLToPath(new URL('packages/elements/src/classic/page-documents.ts', import.meta.url))
      : null;
  },
  load: (/** @type {string} */ id) => (id === 'no-documents' ? 'export const documents = {};' : null),
};

/** Lit is published in newer syntax than our platforms read, so these builds carry it, lowered. */
const carryingLit = {
  external: (/** @type {string} */ id) => isGenerated(id) || id.startsWith('@guitu/'),
  plugins: [
    nodeResolve({ browser: true, exportConditions: ['production', 'default'] }),
    esbuild({ target: TARGET, include: /\.js$/, exclude: [] }),
  ],
};

export default [
  library('core', [...entriesOf('core'), 'runtime', 'messages/zh-cn', 'messages/en']),
  library('forms', entriesOf('forms')),
  // What a server draws, and what takes its place: the older builds have no use for it.
  library('elements', [...ELEMENTS, 'server', 'take-over']),
  library('cli', ['index', 'bin']),
  legacy('core', entriesOf('core'), lowered),
  legacy('forms', entriesOf('forms'), lowered),
  legacy('elements', ELEMENTS, carryingLit),
  // Classic scripts for pages without modules, also from file://: the form, and all elements; the form as one module.
  ...[
    { input: 'packages/elements/src/classic.ts', file: 'elements/dist/guitu.js', format: 'iife' },
    { input: 'packages/elements/src/classic-all.ts', file: 'elements/dist/guitu-all.js', format: 'iife' },
    { input: 'packages/elements/src/module.ts', file: 'elements/dist/guitu.module.js', format: 'es' },
    // What compiled profiles carry along: they run where no package is.
    { input: 'packages/core/src/compiled.ts', file: 'cli/dist/guitu-kind.js', format: 'es' },
  ].map(({ input, file, format }) => ({
    input,
    output: { file: `packages/${file}`, format, inlineDynamicImports: true },
    plugins: [
      documentsOfPage,
      nodeResolve({ browser: true, extensions: ['.ts', '.js'], exportConditions: ['production', 'default'] }),
      esbuild({
        target: TARGET,
        include: /\.[jt]s$/,
        exclude: [],
        minify: true,
        charset: 'utf8',
        tsconfig: 'packages/elements/tsconfig.json',
      }),
    ],
  })),
];
