import { join, relative } from 'node:path';
import { defineDocument } from '../definition.mjs';
import { flatDocument } from '../document-schema.mjs';
import { names, readJson } from '../files.mjs';
import { flatten } from '../flatten.mjs';
import { schemasSource } from '../paths.mjs';
import { documentRules } from '../rules.mjs';
import { annotations } from './annotations.mjs';
import { codelists, codes } from './codes.mjs';
import { folder, killed } from './document.mjs';
import { expressions, layout } from './expressions.mjs';
import { reporter } from './finding.mjs';
import { patterns } from './patterns.mjs';
import { required } from './required.mjs';
import { shape } from './shape.mjs';
import { sources } from './sources.mjs';

/**
 * @typedef {(subject: { schema: any, flatProperties: Record<string, any>, isBase: boolean, place: string, standard: import('../read-standard.mjs').Standard },
 *   report: (at: string, problem: string) => void) => void} SchemaRule
 * @typedef {(subject: { document: import('../read-standard.mjs').DocumentSource, flat: any, definition: any, rules: any[],
 *   standard: import('../read-standard.mjs').Standard, fieldAt: (template: string) => any },
 *   report: (file: string, at: string, problem: string) => void) => void} DocumentRule
 */

/** @type {Record<string, SchemaRule>} */
const SCHEMA_RULES = { annotations, required, shape, patterns, sources, codes };

/** @type {Record<string, DocumentRule>} */
const DOCUMENT_RULES = { folder, killed, expressions, layout };

/** Finds the field of a pointer template. @param {any} root @param {string} template */
const fieldAt = (root, template) =>
  template
    .split('/')
    .slice(1)
    .reduce(
      (field, name) =>
        name === '*' ? field?.item : field?.fields?.find((/** @type {any} */ member) => member.name === name),
      root,
    );

/** Shared types and bases. @returns {{ place: string, file: string, isBase: boolean }[]} */
const commonSchemas = () => {
  const common = join(schemasSource, 'common');
  const types = names(common)
    .filter((name) => name !== 'base')
    .map((name) => ({ name, isBase: false }));
  const bases = names(join(common, 'base')).map((name) => ({ name: `base/${name}`, isBase: true }));
  return [...types, ...bases].map(({ name, isBase }) => ({
    place: `common/${name}/schema.json`,
    file: join(common, name, 'schema.json'),
    isBase,
  }));
};

/**
 * Everything in the standard that a reviewer would send back.
 * @param {import('../read-standard.mjs').Standard} standard
 * @returns {import('./finding.mjs').Finding[]}
 */
export const lintStandard = (standard) => {
  /** @type {import('./finding.mjs').Finding[]} */
  const findings = [];
  const lintSchema = (
    /** @type {string} */ place,
    /** @type {any} */ schema,
    /** @type {string} */ file,
    /** @type {boolean} */ isBase,
  ) => {
    const flatProperties = flatten(schema, file).properties ?? {};
    for (const [name, rule] of Object.entries(SCHEMA_RULES))
      rule({ schema, flatProperties, isBase, place, standard }, reporter(findings, name, place));
  };
  for (const { place, file, isBase } of commonSchemas()) lintSchema(place, readJson(file), file, isBase);
  codelists(standard, (list) => reporter(findings, 'codelists', `codelists/${list}`));
  /** @type {Map<string, string>} */
  const ruleIds = new Map();
  for (const document of standard.documents) {
    const place = relative(schemasSource, document.folder);
    lintSchema(`${place}/schema.json`, document.schema, document.schemaFile, false);
    const flat = flatDocument(document, standard.codelists);
    const { definition } = defineDocument(document, flat, standard);
    const subject = {
      document,
      flat,
      definition,
      rules: documentRules(document, flat),
      standard,
      fieldAt: (/** @type {string} */ path) => fieldAt(definition.root, path),
    };
    for (const [name, rule] of Object.entries(DOCUMENT_RULES)) {
      rule(subject, (file, at, problem) => findings.push({ rule: name, place: `${place}/${file}`, at, problem }));
    }
    for (const { id } of document.rules) {
      if (ruleIds.has(id))
        findings.push({
          rule: 'rule-ids',
          place: `${place}/rules.json`,
          at: `/${id}`,
          problem: `is also a rule of ${ruleIds.get(id)}`,
        });
      ruleIds.set(id, document.slug);
    }
  }
  return findings;
};
