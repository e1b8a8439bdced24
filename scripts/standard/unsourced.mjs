// Lists every field that rests on no text: `design` is composed here, `observed-practice` was seen in use.
// Usage: node scripts/standard/unsourced.mjs [SLUG…] [--count]
import { parseArgs } from 'node:util';
import { flatDocument } from './document-schema.mjs';
import { readStandard } from './read-standard.mjs';
import { unsourcedFields } from './unsourced-fields.mjs';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { count: { type: 'boolean' } } });
const standard = readStandard();
const unknown = positionals.filter((slug) => !standard.documents.some((document) => document.slug === slug));
if (unknown.length > 0) {
  console.error(`no document of this standard: ${unknown.join(', ')}`);
  process.exitCode = 2;
} else {
  const chosen = standard.documents.filter(({ slug }) => positionals.length === 0 || positionals.includes(slug));
  /** @type {Record<string, number>} */
  const totals = { design: 0, 'observed-practice': 0 };
  for (const document of chosen) {
    for (const { path, basis, title } of unsourcedFields(flatDocument(document, standard.codelists))) {
      totals[basis] = (totals[basis] ?? 0) + 1;
      if (!values.count) console.log([document.slug, path, basis, title].join('\t'));
    }
  }
  console.log(
    `${chosen.length} documents: ${totals['design']} fields composed here, ${totals['observed-practice']} seen in practice only`,
  );
}
