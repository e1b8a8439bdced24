// Writes the pages that come from the standard: run before every build of the site. Nothing it writes is committed.
import { mkdirSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { documentPage } from './generator/document-page.mjs';
import { enginesPage } from './generator/engines-page.mjs';
import { formPage } from './generator/form-page.mjs';
import { codelistIndex, codelistPage, documentIndex } from './generator/index-pages.mjs';
import { knowDocuments } from './generator/known-documents.mjs';
import { indicatorsPage } from './generator/indicators-page.mjs';
import { mappingsPage } from './generator/mappings-page.mjs';
import { obligationsPage } from './generator/obligations-page.mjs';
import { comparisonPage } from './generator/profile-comparison.mjs';
import { profileIndex, profilePage } from './generator/profile-pages.mjs';
import { proposalsPage } from './generator/proposals-page.mjs';
import { readStandard } from './generator/read-standard.mjs';
import { composedPage, errorPage, factsPage, glossaryPage, instrumentsPage } from './generator/register-pages.mjs';
import { lifecyclePage } from './generator/lifecycle-page.mjs';
import { rubricsPage } from './generator/rubric-page.mjs';
import { LANGUAGES, folderOf } from './generator/words.mjs';

const docs = dirname(fileURLToPath(import.meta.url));
const FOLDERS = ['documents', 'forms', 'codelists', 'registers', 'profiles'];

/** @param {string} path @param {string} text */
const write = (path, text) => {
  const file = join(docs, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
};

const standard = await readStandard();
const engines = JSON.parse(readFileSync(join(docs, 'engines.json'), 'utf8'));
knowDocuments(standard.documents);
let pages = 0;
for (const language of LANGUAGES) {
  const home = folderOf(language);
  for (const folder of FOLDERS) rmSync(join(docs, home, folder), { recursive: true, force: true });
  /** @type {[path: string, text: string][]} */
  const written = [
    ['documents/index.md', documentIndex(standard, language)],
    ['codelists/index.md', codelistIndex(standard, language)],
    ['profiles/index.md', profileIndex(standard, language)],
    ['profiles/comparison.md', comparisonPage(standard, language)],
    ['registers/errors.md', await errorPage(standard, language)],
    ['registers/conformance.md', enginesPage(standard, engines, language)],
    ['registers/facts.md', factsPage(standard, language)],
    ['registers/instruments.md', instrumentsPage(standard, language)],
    ['registers/composed.md', composedPage(standard, language)],
    ['registers/indicators.md', indicatorsPage(standard, language)],
    ['registers/lifecycle.md', lifecyclePage(standard, language)],
    ['registers/mappings.md', mappingsPage(standard, language)],
    ['registers/obligations.md', obligationsPage(standard, language)],
    ['registers/proposals.md', proposalsPage(standard, language)],
    ['registers/rubrics.md', rubricsPage(standard, language)],
    ['registers/glossary.md', glossaryPage(language)],
  ];
  for (const document of standard.documents) {
    written.push([`documents/${document.slug}.md`, documentPage(document, language, standard)]);
    written.push([`forms/${document.slug}.md`, formPage(document, language)]);
  }
  for (const list of standard.codelists)
    written.push([`codelists/${list.name}.md`, codelistPage(list, standard, language)]);
  for (const profile of standard.profiles)
    written.push([`profiles/${profile.id}.md`, profilePage(profile, standard, language)]);
  for (const [path, text] of written) write(`${home}${path}`, text);
  pages += written.length;
}

// Decision records are written in Chinese with a summary; an English reader finds the summary at the same place.
rmSync(join(docs, 'en/decisions'), { recursive: true, force: true });
const records = readdirSync(join(docs, 'decisions'))
  .filter((name) => /^[0-9]{4}-.*\.md$/.test(name))
  .sort();
const summaries = records.map((name) => {
  const summary = String(
    /^_(.+)_$|^\*(.+)\*$/m
      .exec(readFileSync(join(docs, 'decisions', name), 'utf8'))
      ?.slice(1)
      .find(Boolean),
  );
  const number = name.slice(0, 4);
  write(
    `en/decisions/${name}`,
    `# Decision ${number}\n\n${summary}\n\nThe [whole record](../../decisions/${name}) is in Chinese: state, background, decision, consequences.\n\n[All decisions](./index.md)\n`,
  );
  return `- [${number}](./${name}) ${summary}`;
});
write(
  'en/decisions/index.md',
  `# Decision records\n\nWhy things are as they are. Records are written in Chinese; each has a summary in English.\n\n${summaries.join('\n')}\n`,
);
pages += records.length + 1;

// What the side bar and the live forms need to know, as modules: VitePress reads them while it builds.
const titles = standard.documents.map(({ slug, meta }) => ({ slug, title: meta.title, group: meta.group }));
write('generated/documents.mjs', `export const documents = ${JSON.stringify(titles, null, 2)};\n`);
const places = standard.profiles.map(({ id, title, parent }) => ({ id, title, ...(parent && { parent }) }));
write('generated/places.mjs', `export const places = ${JSON.stringify(places, null, 2)};\n`);
const loaders = standard.documents.map(
  ({ slug, examples }) =>
    `  '${slug}': {\n${Object.keys(examples)
      .map((name) => `    '${name}': () => import('@guitu/schemas/documents/${slug}/examples/${name}.json'),`)
      .join('\n')}\n  },`,
);
write('generated/examples.mjs', `export const examples = {\n${loaders.join('\n')}\n};\n`);
console.log(`${pages} pages written from the standard`);
