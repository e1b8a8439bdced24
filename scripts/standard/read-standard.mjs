import { existsSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { jsonFiles, names, readJson, readJsonOr } from './files.mjs';
import { readCaseRules } from './case-rules.mjs';
import { readCodelists } from './codelists.mjs';
import { readLifecycle } from './lifecycle.mjs';
import { readIndicators } from './indicators.mjs';
import { readMappings } from './mappings.mjs';
import { readMigrations } from './migrations.mjs';
import { readObligations } from './obligations.mjs';
import { readProposals } from './proposals.mjs';
import { readProfiles } from './profiles.mjs';
import { schemasSource } from './paths.mjs';

/**
 * @typedef {{ name: string, place: string, file: string, isBase: boolean, schema: any, rules: any[] }} CommonSource
 *   a shared type, or a base that documents combine; `place` is its folder below the sources
 * @typedef {{ slug: string, folder: string, place: string, meta: any, schemaFile: string, schema: import('./authored-schema.js').AuthoredSchema, layout: any, rules: any[],
 *   projection?: any, examples: Record<string, any>, counterexamples: Record<string, any> }} DocumentSource
 * @typedef {{ documents: DocumentSource[], common: CommonSource[], catalogue: any[], families: any[], units: any[], metaSchemas: Record<string, any>, codelists: Record<string, import('./codelists.mjs').Codelist>,
 *   instruments: any[], facts: any[], rubrics: Record<string, { rubric: any, binding: any, vectors: any }>, caseRules: import('./case-rules.mjs').CaseRuleSource[], lifecycle: any,
 *   obligations: Record<string, any>, schedules: Record<string, any>,
 *   workingDays: Record<string, any>, proposals: Record<string, any>, indicators: Record<string, any>, reconciliations: Record<string, any>, mappings: Record<string, import('./mappings.mjs').Mapping>, migrations: import('./migrations.mjs').MigrationSource[], profiles: Record<string, import('../../packages/core/src/profile/profile.ts').Profile> }} Standard
 */

/** @param {string} folder @param {string} slug @returns {DocumentSource} */
const readDocument = (folder, slug) => {
  const projection = readJsonOr(join(folder, 'projection.json'), undefined);
  return {
    slug,
    folder,
    place: relative(schemasSource, folder),
    meta: readJson(join(folder, 'meta.json')),
    schemaFile: join(folder, 'schema.json'),
    schema: readJson(join(folder, 'schema.json')),
    layout: readJsonOr(join(folder, 'layout.json'), {}),
    rules: readJsonOr(join(folder, 'rules.json'), { rules: [] }).rules,
    ...(projection === undefined ? {} : { projection }),
    examples: jsonFiles(join(folder, 'examples')),
    counterexamples: jsonFiles(join(folder, 'counterexamples')),
  };
};

/** Every document folder, in the order of group and slug. @returns {DocumentSource[]} */
const readDocuments = () =>
  names(join(schemasSource, 'documents')).flatMap((group) => {
    const folder = join(schemasSource, 'documents', group);
    return names(folder)
      .filter((slug) => statSync(join(folder, slug)).isDirectory() && existsSync(join(folder, slug, 'schema.json')))
      .map((slug) => readDocument(join(folder, slug), slug));
  });

/** Shared types, then bases. @returns {CommonSource[]} */
const readCommon = () => {
  const folder = join(schemasSource, 'common');
  const types = names(folder).filter((name) => name !== 'base');
  const bases = names(join(folder, 'base')).map((name) => `base/${name}`);
  return [...types, ...bases].map((name) => ({
    name,
    place: `common/${name}`,
    file: join(folder, name, 'schema.json'),
    isBase: name.startsWith('base/'),
    schema: readJson(join(folder, name, 'schema.json')),
    rules: readJsonOr(join(folder, name, 'rules.json'), { rules: [] }).rules,
  }));
};

/** By name without `.schema.json`. */
const readMetaSchemas = () =>
  Object.fromEntries(
    Object.entries(jsonFiles(join(schemasSource, 'meta'))).map(([name, schema]) => [
      name.replace(/\.schema$/, ''),
      schema,
    ]),
  );

const readRubrics = () =>
  Object.fromEntries(
    names(join(schemasSource, 'rubrics')).map((name) => {
      const files = jsonFiles(join(schemasSource, 'rubrics', name));
      return [name, { rubric: files.rubric, binding: files.binding, vectors: files.vectors }];
    }),
  );

/** @returns {Standard} */
const readAll = () => ({
  documents: readDocuments(),
  common: readCommon(),
  catalogue: readJson(join(schemasSource, 'catalogue.json')),
  families: readJson(join(schemasSource, 'families.json')),
  units: readJson(join(schemasSource, 'units.json')),
  metaSchemas: readMetaSchemas(),
  codelists: readCodelists(),
  instruments: readJson(join(schemasSource, 'sources/instruments.json')),
  facts: readJson(join(schemasSource, 'sources/national-facts.json')),
  rubrics: readRubrics(),
  caseRules: readCaseRules(),
  lifecycle: readLifecycle(),
  proposals: readProposals(),
  ...readObligations(),
  ...readIndicators(),
  mappings: readMappings(),
  migrations: readMigrations(),
  profiles: readProfiles(),
});

/** @template Value @param {Value} value @returns {Value} */
const frozen = (value) => {
  if (typeof value === 'object' && value !== null) {
    Object.values(value).forEach(frozen);
    Object.freeze(value);
  }
  return value;
};

/** @type {Standard | undefined} */
let known;

/** The whole standard, as its authors wrote it: read once, and the same for all, so that nobody can change it. @returns {Standard} */
export const readStandard = () => (known ??= frozen(readAll()));
