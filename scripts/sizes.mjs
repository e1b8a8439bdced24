// What a portal loads for one form, part by part, against the budgets. Run after the build.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { bundle } from '../examples/portal/bundle.mjs';
import { root } from './run.mjs';
import { mapOf } from './standard/emit-core.mjs';

const SLUG = 'community-detox-agreement';
const KIB = 1024;

/**
 * In KiB of gzip: the budget, and the ceiling that the check holds. Where the ceiling is above the budget, the budget
 * has not been reached yet: the ceiling only ever goes down.
 */
const LIMITS = {
  'one language': { budget: 45, ceiling: 47.9 },
  'two languages': { budget: 52, ceiling: 54.2 },
  'form validator': { budget: 9, ceiling: 4.5 },
};

/** What a page imports that has one form. */
const PAGE = "import '@guitu/elements/define/form.js';";

/** Parts by where a module comes from; the first that matches counts. @type {[string, RegExp][]} */
const PARTS = [
  ['lit', /node_modules\/(lit|lit-html|lit-element|@lit)\//],
  ['document and form validator', /packages\/core\/documents\/(?!index-)[^/]*-[^/]*\.js$/],
  ['words of the document', /packages\/core\/texts\//],
  ['messages', /\/dist\/(chunks|messages)\/(zh-cn|en)\b[^/]*$/],
  ['core', /packages\/core\//],
  ['forms', /packages\/forms\//],
  ['elements', /packages\/elements\//],
  ['entry', /./],
];

/**
 * What a person who fills in the form in one of the languages never loads, or only when she comes to a list to search
 * it: long code lists, and what searches them. Whatever else is loaded by
 * `import()` counts, so that a new one cannot slip by.
 * @param {string[]} languages @returns {RegExp[]}
 */
const notLoaded = (languages) => [
  new RegExp(`/core/documents/(?!(?:${SLUG}|index-${mapOf(SLUG)})\\.js$)`),
  new RegExp(`/core/texts/(?!${SLUG}\\.)`),
  ...['zh-CN', 'en']
    .filter((language) => !languages.includes(language))
    .flatMap((language) => [
      new RegExp(`/core/texts/${SLUG}\\.${language}\\.js$`),
      new RegExp(`/dist/(?:chunks|messages)/${language.toLowerCase()}\\b[^/]*$`),
    ]),
  /\/core\/(case-rules|codelists|indicators|lifecycle|migrations|obligations|profiles|rubrics)\//,
  // Other modes, what only some documents and pages ask of a form, another language while somebody fills in, a search,
  // a calendar.
  /\/(unusual|combobox-search|open-calendar|local-kind|local-text)\b[^/]*$/,
];

/** @param {string} text */
const gzip = (text) => gzipSync(text, { level: 9 }).length;

/** The page as a module of the portal. @type {import('rollup').Plugin} */
const page = {
  name: 'page',
  resolveId: (id) => (id === 'page' ? join(root, 'examples/portal/src/browser/page.js') : null),
  load: (id) => (id.endsWith('/browser/page.js') ? PAGE : null),
};

const files = await bundle({ page: 'page' }, [page]);
const byName = new Map(files.map((file) => [file.fileName, file]));

/** The files that a browser fetches for the form. @param {string[]} languages */
const loaded = (languages) => {
  const left = notLoaded(languages);
  /** @type {Set<import('rollup').OutputChunk>} */
  const seen = new Set();
  const visit = (/** @type {string} */ name) => {
    const file = byName.get(name);
    if (!file || seen.has(file)) return;
    seen.add(file);
    file.imports.forEach(visit);
    for (const next of file.dynamicImports) {
      const module = byName.get(next)?.facadeModuleId ?? '';
      if (!left.some((pattern) => pattern.test(module))) visit(next);
    }
  };
  visit('page.js');
  return [...seen];
};

/** @param {string[]} languages */
const measure = (languages) => {
  const parts = new Map(PARTS.map(([name]) => [name, 0]));
  let total = 0;
  for (const { code, modules } of loaded(languages)) {
    const size = gzip(code);
    const all = Object.entries(modules).map(([id, { renderedLength }]) => /** @type {const} */ ([id, renderedLength]));
    const length = all.reduce((sum, [, part]) => sum + part, 0);
    total += size;
    for (const [id, part] of all) {
      const [name] = /** @type {[string, RegExp]} */ (PARTS.find(([, pattern]) => pattern.test(id)));
      parts.set(name, (parts.get(name) ?? 0) + (size * part) / length);
    }
  }
  return { total, parts: [...parts].filter(([, size]) => size > 0) };
};

const one = measure(['zh-CN']);
const two = measure(['zh-CN', 'en']);
/** @type {[keyof LIMITS, number][]} */
const rows = [
  ['one language', one.total],
  ['two languages', two.total],
  ['form validator', gzip(readFileSync(join(root, `packages/core/documents/${SLUG}.js`), 'utf8'))],
];
const shown = (/** @type {number} */ size) => `${(size / KIB).toFixed(1).padStart(6)} KiB gzip`;
for (const [name, size] of one.parts) console.log(`    ${name.padEnd(30)} ${shown(size)}`);
let failed = false;
for (const [name, size] of rows) {
  const { budget, ceiling } = LIMITS[name];
  const isAbove = size > ceiling * KIB;
  failed ||= isAbove;
  const over = size / KIB - budget;
  const verdict = over > 0 ? `${over.toFixed(1)} over the budget of ${budget}` : `budget ${budget}`;
  console.log(
    `${isAbove ? '✗' : over > 0 ? '△' : '✓'} ${name.padEnd(32)} ${shown(size)}, ${verdict}, ceiling ${ceiling}`,
  );
}
mkdirSync(join(root, '.cache'), { recursive: true });
writeFileSync(join(root, '.cache/sizes.json'), JSON.stringify({ rows, parts: one.parts }, null, 2));
process.exitCode = failed ? 1 : 0;
