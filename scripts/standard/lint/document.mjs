import { checkSources } from './sources.mjs';

const KINDS = ['plan', 'agreement', 'assessment', 'record', 'notice', 'ledger', 'register', 'report'];
const EVIDENCE = ['fields', 'title', 'named', 'inferred'];
const BOTH = (/** @type {any} */ words) => typeof words?.['zh-CN'] === 'string' && typeof words?.en === 'string';

/** The folder of a document is complete. @type {import('./lint.mjs').DocumentRule} */
export const folder = ({ document, flat, standard }, report) => {
  const { meta, slug, examples, counterexamples } = document;
  if (meta.slug !== slug) report('meta.json', '', `calls itself ${meta.slug}`);
  for (const member of ['title', 'purpose', 'filledBy', 'signedBy', 'frequency']) {
    if (!BOTH(meta[member])) report('meta.json', `/${member}`, 'lacks a language');
  }
  if (!KINDS.includes(meta.kind)) report('meta.json', '/kind', 'is not one of the eight kinds');
  if (!EVIDENCE.includes(meta.evidence)) report('meta.json', '/evidence', 'is not a grade of evidence');
  if (meta.evidence !== 'fields' && meta.maturity !== 'draft')
    report('meta.json', '/maturity', 'is above draft although its fields are composed');
  if (meta.maturity === 'normative' && meta.evidence !== 'fields')
    report('meta.json', '/maturity', 'is normative although its fields are composed');
  checkSources(meta.sources ?? [], standard, '/sources', (at, problem) => report('meta.json', at, problem));
  for (const name of ['minimal', 'full']) if (!examples[name]) report('examples', '', `has no ${name}.json`);
  if (Object.keys(counterexamples).length < 3) report('counterexamples', '', 'has fewer than three');
  const numbers = Object.values(/** @type {Record<string, any>} */ (flat.properties))
    .map((field) => field['x-field'])
    .filter(Boolean);
  for (const number of numbers)
    if (numbers.indexOf(number) !== numbers.lastIndexOf(number))
      report('schema.json', '', `prints the number ${number} twice`);
  for (const name of Object.keys(document.schema.properties ?? {})) {
    if (!flat.properties[name]['x-field']) report('schema.json', `/properties/${name}`, 'has no printed number');
  }
};

/** Every rule can fail a document: a counterexample names it. @type {import('./lint.mjs').DocumentRule} */
export const killed = ({ document }, report) => {
  const expected = new Set(
    Object.values(document.counterexamples).flatMap(({ expect = [], expectWarnings = [] }) =>
      [...expect, ...expectWarnings].map((/** @type {any} */ line) => line.code),
    ),
  );
  for (const { id } of document.rules) if (!expected.has(id)) report('rules.json', `/${id}`, 'has no counterexample');
};
