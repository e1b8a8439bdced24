// Writes `packages/elements/doc`: one classic script a document and a long code list, which register
// themselves with `guitu.js`, for pages without modules and pages opened from a folder.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { root } from './run.mjs';

const core = join(root, 'packages/core');
const out = join(root, 'packages/elements/doc');

/** @param {string} name @param {string} contents */
const script = (name, contents) =>
  build({
    stdin: { contents, resolveDir: core, sourcefile: name },
    bundle: true,
    format: 'iife',
    target: 'es2019',
    minify: true,
    charset: 'utf8',
    outfile: join(out, name),
    logLevel: 'error',
  });

const slugs = readdirSync(join(core, 'texts'))
  .filter((name) => name.endsWith('.zh-CN.js'))
  .map((name) => name.slice(0, -'.zh-CN.js'.length));
const lists = readdirSync(join(core, 'codelists'))
  .filter((name) => name.endsWith('.js') && name !== 'index.js')
  .map((name) => name.slice(0, -3));

for (const slug of slugs) {
  await script(
    `${slug}.js`,
    `import { definition, form } from './documents/${slug}.js';
import { texts as chinese } from './texts/${slug}.zh-CN.js';
import { texts as english } from './texts/${slug}.en.js';
window.guitu.register({ definition, form, texts: { 'zh-CN': chinese, en: english } });`,
  );
}
for (const name of lists) {
  // A script has its list whole: a page from a folder has no modules to load parts from.
  const folder = join(core, 'codelists', name);
  const parts = existsSync(folder) ? readdirSync(folder).filter((file) => file.endsWith('.js')) : [];
  await script(
    `codelist-${name}.js`,
    `import { codelist } from './codelists/${name}.js';
${parts.map((file, index) => `import { entries as part${index} } from './codelists/${name}/${file}';`).join('\n')}
window.guitu.registerCodelist({ ...codelist, entries: codelist.entries.concat(${parts.map((_file, index) => `part${index}`).join(', ')}) });`,
  );
}
console.log(`classic scripts: ${slugs.length} documents, ${lists.length} code lists`);
