// Builds the documentation site into docs/.vitepress/dist and checks it in a browser.
import { bootstrap } from './bootstrap.mjs';
import { run } from './run.mjs';

bootstrap();
// Always: the pages and the types in them come from what is built, and an old build is not seen to be old.
run('build', ['node', 'scripts/build.mjs']);
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
// Two languages of a hundred documents come near what Node allows itself by default.
run('site', ['vitepress', 'build', 'docs'], {
  NODE_OPTIONS: `${process.env['NODE_OPTIONS'] ?? ''} --max-old-space-size=6144`.trim(),
});
run('docs check', ['node', 'scripts/docs-check.mjs']);
