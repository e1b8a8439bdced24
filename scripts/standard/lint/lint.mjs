import { defineDocument } from '../definition.mjs';
import { flatDocument } from '../document-schema.mjs';
import { flatten } from '../flatten.mjs';
import { documentRules as rulesOf } from '../rules.mjs';
import { annotations } from './annotations.mjs';
import { caseRules } from './case-rules.mjs';
import { codelists } from './codelists.mjs';
import { codes } from './codes.mjs';
import { folder } from './document.mjs';
import { expressions } from './expressions.mjs';
import { fieldNumbers, fieldPrefixes } from './field-numbers.mjs';
import { indicators } from './indicators.mjs';
import { killed } from './killed.mjs';
import { layout } from './layout.mjs';
import { catalogue, links } from './links.mjs';
import { lifecycle } from './lifecycle.mjs';
import { lives } from './lives.mjs';
import { mappings } from './mappings.mjs';
import { metaSchemas } from './meta-schemas.mjs';
import { fieldNames, oneName } from './names.mjs';
import { obligations } from './obligations.mjs';
import { migrations } from './migrations.mjs';
import { workingDays } from './working-days.mjs';
import { profiles } from './profiles.mjs';
import { patterns } from './patterns.mjs';
import { proposals } from './proposals.mjs';
import { registers } from './registers.mjs';
import { required } from './required.mjs';
import { rubrics } from './rubrics.mjs';
import { ruleIds } from './rule-ids.mjs';
import { shape } from './shape.mjs';
import { sources } from './sources.mjs';
import { texts } from './texts.mjs';

/**
 * @typedef {import('../read-standard.mjs').Standard} Standard
 * @typedef {(subject: { schema: any, flatProperties: Record<string, any>, isBase: boolean, place: string, standard: Standard },
 *   report: (at: string, problem: string) => void) => void} SchemaRule
 * @typedef {(subject: { document: import('../read-standard.mjs').DocumentSource, flat: any, definition: any, rules: any[],
 *   standard: Standard, fieldAt: (template: string) => any },
 *   report: (file: string, at: string, problem: string) => void) => void} DocumentRule
 * @typedef {(standard: Standard, report: (place: string, at: string, problem: string) => void, flats: Pick<Map<string, any>, 'get' | typeof Symbol.iterator>) => void} StandardRule
 */

/** @type {Record<string, SchemaRule>} */
const SCHEMA_RULES = { annotations, required, shape, patterns, sources, codes, 'field-names': fieldNames };

/** @type {Record<string, DocumentRule>} */
const DOCUMENT_RULES = { folder, 'field-numbers': fieldNumbers, expressions, layout };

/** @type {Record<string, StandardRule>} */
const STANDARD_RULES = {
  'meta-schemas': metaSchemas,
  texts,
  codelists,
  registers,
  proposals,
  'rule-ids': ruleIds,
  killed,
  links,
  catalogue,
  'field-prefixes': fieldPrefixes,
  'case-rules': caseRules,
  lifecycle,
  obligations,
  indicators,
  migrations,
  mappings,
  'working-days': workingDays,
  profiles,
  'one-name': oneName,
  rubrics,
  lives,
};

/** Names of all rules, as findings show them. */
export const LINT_RULES = [SCHEMA_RULES, DOCUMENT_RULES, STANDARD_RULES].flatMap((rules) => Object.keys(rules));

/** Names of the rules that look at the whole standard; the others look at one schema or document at a time. */
export const RULES_OF_THE_WHOLE = Object.keys(STANDARD_RULES);

/** @template Rule @param {Record<string, Rule>} all @param {readonly string[]} names @returns {[name: string, rule: Rule][]} */
const chosen = (all, names) => Object.entries(all).filter(([name]) => names.includes(name));

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

/** The flat schemas of the documents, each made when it is first asked for. */
class FlatDocuments {
  /** @type {Map<string, any>} */ #made = new Map();
  /** @type {Standard} */ #standard;
  /** @param {Standard} standard */
  constructor(standard) {
    this.#standard = standard;
  }
  /** @param {string} slug */
  get(slug) {
    const { documents, codelists: lists } = this.#standard;
    const document = documents.find((one) => one.slug === slug);
    if (document !== undefined && !this.#made.has(slug)) this.#made.set(slug, flatDocument(document, lists));
    return this.#made.get(slug);
  }
  /** @returns {Generator<[slug: string, flat: any]>} */
  *[Symbol.iterator]() {
    for (const { slug } of this.#standard.documents) yield [slug, this.get(slug)];
  }
}

/**
 * Everything in the standard that a reviewer would send back.
 * @param {Standard} standard
 * @param {readonly string[]} rules names of the rules to apply; all when absent
 * @returns {import('./finding.mjs').Finding[]}
 */
export const lintStandard = (standard, rules = LINT_RULES) => {
  const [schemaRules, documentRules, standardRules] = [
    chosen(SCHEMA_RULES, rules),
    chosen(DOCUMENT_RULES, rules),
    chosen(STANDARD_RULES, rules),
  ];
  /** @type {import('./finding.mjs').Finding[]} */
  const findings = [];
  const reporter =
    (/** @type {string} */ rule) =>
    (/** @type {string} */ place, /** @type {string} */ at, /** @type {string} */ problem) => {
      findings.push({ rule, place, at, problem });
    };
  const lintSchema = (
    /** @type {{ place: string, file: string, schema: any, isBase: boolean }} */ { place, file, schema, isBase },
  ) => {
    const flatProperties = flatten(schema, file).properties ?? {};
    for (const [name, rule] of schemaRules) {
      rule({ schema, flatProperties, isBase, place, standard }, (at, problem) =>
        reporter(name)(`${place}/schema.json`, at, problem),
      );
    }
  };
  // Rules that were not asked for, and what only they read, cost nothing: tests ask for one rule many times.
  if (schemaRules.length > 0) {
    for (const type of standard.common) lintSchema(type);
    for (const { place, schema, schemaFile } of standard.documents)
      lintSchema({ place, file: schemaFile, schema, isBase: false });
  }
  const flats = new FlatDocuments(standard);
  if (documentRules.length > 0) {
    for (const document of standard.documents) {
      const flat = flats.get(document.slug);
      const { definition } = defineDocument(document, flat, standard);
      const subject = {
        document,
        flat,
        definition,
        rules: rulesOf(document, flat),
        standard,
        fieldAt: (/** @type {string} */ path) => fieldAt(definition.root, path),
      };
      for (const [name, rule] of documentRules) {
        rule(subject, (file, at, problem) => reporter(name)(`${document.place}/${file}`, at, problem));
      }
    }
  }
  for (const [name, rule] of standardRules) rule(standard, reporter(name), flats);
  return findings;
};
