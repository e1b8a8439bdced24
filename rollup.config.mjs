import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import esbuild from 'rollup-plugin-esbuild';
import { minifyTemplatesPlugin } from './scripts/minify-templates.mjs';

/** Entries of the elements: all of them, and each one by itself. */
const ELEMENTS = [
  'index',
  'define',
  'define/attachment',
  'define/diff',
  'define/draft-status',
  'define/due',
  'define/field',
  'define/form',
  'define/ledger',
  'define/print',
  'define/score',
  'define/section',
  'define/signature',
  'define/timeline',
];

/** Published syntax: webpack 4 and Chromium 80 read it as it is. */
const TARGET = 'es2019';
/** Of the elements beside Lit, which is newer still; whoever reads no `exports` gets the builds that carry Lit, lowered. */
const BESIDE_LIT = 'es2020';

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
      hoistTransitiveImports: false,
    },
    external: (/** @type {string} */ id) =>
      id.startsWith('node:') ||
      isGenerated(id) ||
      outside.some((dependency) => id === dependency || id.startsWith(`${dependency}/`)),
    plugins: [
      nodeResolve({ extensions: ['.ts', '.js'] }),
      esbuild({
        target: { cli: 'node20', elements: BESIDE_LIT }[name] ?? TARGET,
        tsconfig: `packages/${name}/tsconfig.json`,
      }),
      minifyTemplatesPlugin(),
    ],
  };
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
  {
    ...carryingLit,
    input: Object.fromEntries(ELEMENTS.map((entry) => [entry, `packages/elements/dist/${entry}.js`])),
    output: {
      dir: 'packages/elements/dist/legacy',
      format: 'es',
      chunkFileNames: 'chunks/[name]-[hash].js',
      hoistTransitiveImports: false,
    },
  },
  // Classic scripts for pages without modules, also from file://: the form, and all elements; the form as one module.
  ...[
    { input: 'packages/elements/src/classic.ts', file: 'guitu.js', format: 'iife' },
    { input: 'packages/elements/src/classic-all.ts', file: 'guitu-all.js', format: 'iife' },
    { input: 'packages/elements/src/module.ts', file: 'guitu.module.js', format: 'es' },
  ].map(({ input, file, format }) => ({
    input,
    output: { file: `packages/elements/dist/${file}`, format, inlineDynamicImports: true },
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
