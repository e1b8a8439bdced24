// What a portal loads for one form, part by part, against the budgets. Run after the build.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, transformSync } from 'esbuild';
import { root } from './run.mjs';

const SLUG = 'community-detox-agreement';
const KIB = 1024;

/** Budgets in KiB of gzip. */
const BUDGETS = { 'one language': 45, 'two languages': 52, 'form validator': 9 };

/** Parts by where a module comes from; the first that matches counts. @type {[string, RegExp][]} */
const PARTS = [
  ['lit', /node_modules\/(lit|lit-html|lit-element|@lit)\//],
  ['signals', /node_modules\/@preact\//],
  ['document and form validator', /packages\/core\/documents\//],
  ['words of the document', /packages\/core\/texts\//],
  ['core', /packages\/core\//],
  ['forms', /packages\/forms\//],
  ['elements', /packages\/elements\//],
  ['entry', /./],
];

/** @param {string} text */
const gzip = (text) => gzipSync(text, { level: 9 }).length / KIB;

/** The files that a browser fetches for the form: the entry, what it imports, and what loading the document imports. @param {string[]} languages */
const loaded = async (languages) => {
  const folder = mkdtempSync(join(tmpdir(), 'guitu-sizes-'));
  try {
    const { metafile } = await build({
      stdin: { contents: "import '@guitu/elements/define';", resolveDir: join(root, 'examples/portal'), sourcefile: 'portal.js' },
      bundle: true,
      splitting: true,
      format: 'esm',
      minify: true,
      charset: 'utf8',
      target: 'es2019',
      outdir: folder,
      absWorkingDir: root,
      metafile: true,
      logLevel: 'error',
      conditions: ['production'],
    });
    const wanted = (/** @type {string} */ entry) =>
      entry.endsWith('portal.js') ||
      entry.endsWith(`core/documents/${SLUG}.js`) ||
      languages.some((language) => entry.endsWith(`core/texts/${SLUG}.${language}.js`) || isWords(entry, language));
    /** @type {Set<string>} */
    const seen = new Set();
    const visit = (/** @type {string} */ path) => {
      if (seen.has(path)) return;
      seen.add(path);
      for (const { path: next, kind } of metafile.outputs[path]?.imports ?? []) if (kind === 'import-statement') visit(next);
    };
    for (const [path, { entryPoint }] of Object.entries(metafile.outputs)) if (entryPoint !== undefined && wanted(entryPoint)) visit(path);
    return [...seen].map((path) => ({ text: readFileSync(join(root, path), 'utf8'), inputs: metafile.outputs[path]?.inputs ?? {}, name: relative(folder, join(root, path)) }));
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

/** Modules of messages that are loaded for one language. @param {string} entry @param {string} language */
const isWords = (entry, language) => new RegExp(`/dist/(?:chunks|messages)/${language.toLowerCase()}(?:-[^/]*)?\\.js$`).test(entry);

/** @param {string[]} languages */
const measure = async (languages) => {
  const files = await loaded(languages);
  const total = files.reduce((sum, { text }) => sum + gzip(text), 0);
  const bytes = new Map(PARTS.map(([name]) => [name, 0]));
  for (const { inputs, text } of files) {
    const share = (gzip(text) * KIB) / Math.max(1, text.length);
    for (const [input, { bytesInOutput }] of Object.entries(inputs)) {
      const [name] = /** @type {[string, RegExp]} */ (PARTS.find(([, pattern]) => pattern.test(input)));
      bytes.set(name, (bytes.get(name) ?? 0) + (bytesInOutput * share) / KIB);
    }
  }
  return { total, parts: [...bytes].filter(([, size]) => size > 0), files };
};

const validator = () => {
  const source = readFileSync(join(root, `packages/core/documents/${SLUG}.js`), 'utf8');
  const only = source.slice(0, source.search(/(export )?const definition=/));
  return gzip(transformSync(only, { minify: true }).code);
};

const one = await measure(['zh-CN']);
const two = await measure(['zh-CN', 'en']);
/** @type {[keyof BUDGETS, number][]} */
const rows = [
  ['one language', one.total],
  ['two languages', two.total],
  ['form validator', validator()],
];
for (const [name, size] of one.parts) console.log(`    ${name.padEnd(30)} ${size.toFixed(1).padStart(6)} KiB gzip`);
let failed = false;
for (const [name, size] of rows) {
  const over = size > BUDGETS[name];
  failed ||= over;
  console.log(`${over ? '✗' : '✓'} ${name.padEnd(32)} ${size.toFixed(1).padStart(6)} KiB gzip, budget ${BUDGETS[name]}`);
}
writeFileSync(join(root, '.cache/sizes.json'), JSON.stringify({ rows, parts: one.parts }, null, 2));
process.exitCode = failed ? 1 : 0;
