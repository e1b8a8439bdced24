import { readCatalog } from '../catalog.js';
import { readVersion } from '../version.js';
import { applyPatch, type Operation } from './apply-patch.js';
import { publishedBelow, readPublished } from './published.js';
import { readme } from './readme.js';

/** A file of the pack: its path with `/`, and its text. */
export interface PackFile {
  readonly path: string;
  readonly text: string;
}

interface Expected {
  readonly path: string;
  readonly code: string;
}

/** A case as `@guitu/schemas` publishes it: an example and a patch. */
interface PublishedCase {
  readonly id: string;
  readonly because?: Readonly<Record<string, string>>;
  readonly base: string;
  readonly patch: readonly Operation[];
  readonly schemaValid: boolean;
  readonly expect: readonly Expected[];
  readonly expectWarnings?: readonly Expected[];
}

interface PublishedCases {
  readonly asOf: string;
  readonly cases: readonly PublishedCase[];
}

interface DocumentEntry {
  readonly slug: string;
  readonly title: { readonly zh: string; readonly en: string };
  readonly maturity: string;
  readonly schema: string;
  readonly rules: string;
  readonly cases: string;
  /** How many cases there are of each kind, the part of their ids before the slash. */
  readonly counts: Readonly<Record<string, number>>;
}

/** Folders that go into the pack as they are published, with their names there. */
const COPIED = [
  { from: 'expression-vectors', to: 'expressions' },
  { from: 'identifier-vectors', to: 'identifiers' },
  { from: 'rubrics', to: 'rubrics' },
];

/**
 * Every file of the conformance pack, made from the installed `@guitu/schemas` alone.
 * @param only slugs of the documents that it holds; all of them when there are none
 */
export function* packFiles(only: readonly string[] = []): Generator<PackFile> {
  const documents: DocumentEntry[] = [];
  let asOf = '';
  for (const { slug, title, maturity } of readCatalog()) {
    if (only.length > 0 && !only.includes(slug)) continue;
    const place = `documents/${slug}`;
    const published = readPublished<PublishedCases>(`${place}/cases.json`);
    asOf = published.asOf;
    const [schema, rules, cases] = ['schema', 'rules', 'cases'].map((name) => `${place}/${name}.json`) as [
      string,
      string,
      string,
    ];
    yield json(schema, readPublished(`${place}/bundle.json`));
    yield json(rules, readPublished(`${place}/rules.json`));
    yield { path: cases, text: lines(expanded(place, published.cases)) };
    documents.push({ slug, title, maturity, schema, rules, cases, counts: countsOf(published.cases) });
  }
  const copied: Record<string, string[]> = {};
  for (const { from, to } of COPIED) {
    const paths = publishedBelow(from);
    for (const path of paths) yield json(path.replace(from, to), readPublished(path));
    copied[to] = paths.map((path) => path.replace(from, to));
  }
  const { standard } = readPublished<{ readonly standard: string }>('catalog.json');
  yield json('index.json', { pack: 1, standard, madeBy: `@guitu/cli ${readVersion()}`, asOf, documents, ...copied });
  yield { path: 'README.md', text: readme(standard) };
}

/** Cases with their documents written out. */
function expanded(place: string, cases: readonly PublishedCase[]): readonly object[] {
  const examples = new Map<string, unknown>();
  return cases.map(({ id, because, base, patch, schemaValid, expect, expectWarnings }) => {
    if (!examples.has(base)) examples.set(base, readPublished(`${place}/examples/${base}.json`));
    return {
      id,
      ...(because === undefined ? {} : { because }),
      valid: expect.length === 0,
      schemaValid,
      errors: expect,
      ...(expectWarnings === undefined ? {} : { warnings: expectWarnings }),
      document: applyPatch(examples.get(base), patch),
    };
  });
}

function countsOf(cases: readonly PublishedCase[]): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { id } of cases) {
    const kind = id.slice(0, id.indexOf('/'));
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return counts;
}

const json = (path: string, value: unknown): PackFile => ({ path, text: `${JSON.stringify(value, null, 2)}\n` });

/** A JSON list with one entry a line, so that two packs compare line by line. */
const lines = (entries: readonly object[]): string =>
  `[\n${entries.map((entry) => JSON.stringify(entry)).join(',\n')}\n]\n`;
