import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadDocument } from '@guitu/core';
import { loadRubric } from '@guitu/core/score';
import { GROUPS, LANGUAGES } from './words.mjs';

const folder = dirname(fileURLToPath(import.meta.resolve('@guitu/schemas/catalog.json')));

/** @param {string} path */
const read = (path) => JSON.parse(readFileSync(join(folder, path), 'utf8'));

/** The named JSON files of a folder. @param {string} path @param {readonly string[]} names @returns {Record<string, any>} */
const readNamed = (path, names) => Object.fromEntries(names.map((name) => [name, read(`${path}/${name}.json`)]));

/** Names of the JSON files of a folder. @param {string} path */
const namesIn = (path) =>
  readdirSync(join(folder, path))
    .filter((name) => name.endsWith('.json'))
    .map((name) => name.slice(0, -5))
    .sort();

/** @param {any} entry of the catalogue */
const readDocument = async (entry) => {
  const path = `documents/${entry.slug}`;
  const kinds = await Promise.all(LANGUAGES.map((language) => loadDocument(entry.slug, { language })));
  return {
    ...entry,
    meta: read(`${path}/meta.json`),
    schema: read(`${path}/flat.json`),
    rules: read(`${path}/rules.json`).rules,
    examples: readNamed(`${path}/examples`, entry.examples),
    counterexamples: readNamed(`${path}/counterexamples`, entry.counterexamples),
    projection: readdirSync(join(folder, path)).includes('projection.json')
      ? read(`${path}/projection.json`)
      : undefined,
    kinds: Object.fromEntries(LANGUAGES.map((language, index) => [language, kinds[index]])),
  };
};

/** @param {any[]} documents grouped as on the index of documents */
const inOrder = (documents) => GROUPS.flatMap(([id]) => documents.filter(({ meta }) => meta.group === id));

/** The built standard with everything that pages show. */
export const readStandard = async () => {
  const catalog = read('catalog.json');
  const facts = read('sources/national-facts.json');
  const instruments = new Map(read('sources/instruments.json').map((/** @type {any} */ one) => [one.id, one]));
  const byClause = new Map(
    [...facts].reverse().map((/** @type {any} */ fact) => [`${fact.instrument} ${fact.clause}`, fact.id]),
  );
  const rubrics = await Promise.all(
    readdirSync(join(folder, 'rubrics'))
      .sort()
      .map((name) => loadRubric(name)),
  );
  return {
    standard: catalog.standard,
    documents: inOrder(await Promise.all(catalog.documents.map(readDocument))),
    codelists: Object.values(readNamed('codelists', namesIn('codelists'))),
    facts,
    instruments,
    rubrics,
    lifecycle: read('lifecycle.json'),
    obligations: Object.values(readNamed('obligations', namesIn('obligations'))),
    indicators: Object.values(readNamed('indicators', namesIn('indicators'))),
    reconciliations: Object.values(readNamed('reconciliations', namesIn('reconciliations'))),
    schedules: Object.values(readNamed('schedules', namesIn('schedules'))),
    profiles: /** @type {import('@guitu/core/profile').Profile[]} */ (
      readdirSync(join(folder, 'profiles'))
        .sort()
        .map((id) => read(`profiles/${id}/profile.json`))
    ),
    workingDays: Object.values(readNamed('working-days', namesIn('working-days'))),
    mappings: Object.values(
      readNamed(
        'mappings',
        namesIn('mappings').filter((name) => name !== 'coverage'),
      ),
    ),
    coverage: read('mappings/coverage.json'),
    caseRules: readdirSync(join(folder, 'case-rules'))
      .sort()
      .map((name) => read(`case-rules/${name}/rule.json`)),
    register: {
      instruments,
      /** @param {import('./html.mjs').SourceLine} line */
      factOf: (line) =>
        line.basis === 'statute' || line.basis === 'regulation'
          ? byClause.get(`${line.instrument} ${line.clause}`)
          : undefined,
    },
  };
};

/** @typedef {Awaited<ReturnType<typeof readStandard>>} Standard */
/** @typedef {any} StandardDocument */
