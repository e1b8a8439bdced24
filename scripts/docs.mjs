// Builds the documentation site into docs/.vitepress/dist and checks it in a browser.
import { existsSync } from 'node:fs';
import { bootstrap } from './bootstrap.mjs';
import { root, run } from './run.mjs';

bootstrap();
const built = [
  'schemas/dist/catalog.json',
  'core/dist/index.js',
  'forms/dist/index.js',
  'elements/dist/define.js',
  'cli/dist/bin.js',
];
if (!built.every((file) => existsSync(`${root}packages/${file}`))) run('build', ['node', 'scripts/build.mjs']);
run('pages of the standard', ['node', 'docs/generate.mjs']);
run('pages of the API', ['typedoc', '--options', 'typedoc.json', '--logLevel', 'Error']);
run('pages of the API in English', [
  'typedoc',
  '--options',
  'typedoc.json',
  '--logLevel',
  'Error',
  '--lang',
  'en',
  '--out',
  'docs/en/api',
]);
run('site', ['vitepress', 'build', 'docs']);
run('docs check', ['node', 'scripts/docs-check.mjs']);
