import { createHash } from 'node:crypto';
import { completeLayout } from './layout.mjs';
import { stepsOfDocuments } from './migrations.mjs';
import { documentRules } from './rules.mjs';
import { fieldOf, fieldTexts, nodes, SourceIndex } from './field-tree.mjs';
import { STANDARD } from './identity.mjs';
import { unitWords } from './units.mjs';

/** Closed lists up to this length travel with the words of a document; longer ones load on use. */
const SHORT_LIST = 30;

const LANGUAGES = /** @type {const} */ (['zh-CN', 'en']);

/** Keys sorted at every level, so that equal content has equal bytes. @param {any} value @returns {any} */
const sorted = (value) =>
  Array.isArray(value)
    ? value.map(sorted)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.keys(value)
            .sort()
            .map((key) => [key, sorted(value[key])]),
        )
      : value;

/**
 * What core, forms and elements know about one document: the definition without words,
 * and the words by language.
 * @param {import('./read-standard.mjs').DocumentSource} document
 * @param {any} flat
 * @param {import('./read-standard.mjs').Standard} standard
 */
export const defineDocument = (document, flat, standard) => {
  const sources = new SourceIndex();
  const { layout, titles } = completeLayout(document.layout, flat);
  const { $schema, ...properties } = flat.properties;
  const root = fieldOf('', { ...flat, properties }, { sources, lists: standard.codelists });
  const rules = documentRules(document, flat);
  const content = {
    slug: document.slug,
    kind: document.meta.kind,
    maturity: document.meta.maturity,
    root,
    rules: rules.map(({ message: _message, source, ...rule }) => ({ ...rule, source: sources.of(source) })),
    layout,
    sources: sources.lines,
  };
  const hash = `sha256:${createHash('sha256')
    .update(JSON.stringify(sorted(content)))
    .digest('hex')}`;
  const { codes, short, long } = listsOf(flat, standard);
  return {
    definition: { standard: STANDARD, ...sinceOf(document.slug, standard), hash, ...content },
    codes,
    longLists: long,
    texts: Object.fromEntries(
      LANGUAGES.map((language) => [language, textsOf(document, flat, rules, titles, short, standard, language)]),
    ),
  };
};

/** The version of the last migration of a document, since which it has its shape. @param {string} slug @param {import('./read-standard.mjs').Standard} standard */
const sinceOf = (slug, { migrations }) => {
  const last = migrations.filter((migration) => stepsOfDocuments(migration)[slug] !== undefined).pop();
  return last === undefined ? {} : { since: last.release.to };
};

/**
 * The code lists of a document: `short` ones travel with its words, `long` ones load on use, and
 * `codes` are those that the document itself needs, for its words or because the list is closed.
 * @param {any} flat @param {import('./read-standard.mjs').Standard} standard
 */
const listsOf = (flat, standard) => {
  const used = [...new Set([...nodes(flat)].map(([, schema]) => schema['x-codelist']).filter(Boolean))].filter(
    (name) => standard.codelists[name],
  );
  const listOf = (/** @type {string} */ name) =>
    /** @type {import('./codelists.mjs').Codelist} */ (standard.codelists[name]);
  const short = used.filter((name) => listOf(name).entries.length <= SHORT_LIST);
  return {
    short,
    long: used.filter((name) => !short.includes(name)),
    codes: Object.fromEntries(
      used
        .filter((name) => short.includes(name) || !listOf(name).open)
        .map((name) => [name, listOf(name).entries.map(({ code }) => code)]),
    ),
  };
};

/**
 * @param {import('./read-standard.mjs').DocumentSource} document @param {any} flat @param {any[]} rules
 * @param {Record<string, Record<string, string>>} titles @param {string[]} short @param {import('./read-standard.mjs').Standard} standard
 * @param {'zh-CN' | 'en'} language
 */
const textsOf = (document, flat, rules, titles, short, standard, language) => {
  const cited = new Set(
    [...[...nodes(flat)].map(([, schema]) => schema), ...rules]
      .flatMap((part) => part['x-source'] ?? part.source ?? [])
      .map((/** @type {any} */ line) => line.instrument)
      .filter(Boolean),
  );
  return {
    slug: document.slug,
    language,
    title: document.meta.title[language],
    description: language === 'en' ? flat['x-description-en'] : flat.description,
    fields: fieldTexts(flat, language),
    rules: Object.fromEntries(rules.map((rule) => [rule.id, rule.message[language]])),
    sections: Object.fromEntries(Object.entries(titles).map(([id, title]) => [id, title[language]])),
    codes: Object.fromEntries(
      short.map((name) => [
        name,
        Object.fromEntries(
          standard.codelists[name].entries.map((entry) => [entry.code, language === 'en' ? entry.en : entry.zh]),
        ),
      ]),
    ),
    units: unitWords(
      new Set([...nodes(flat)].map(([, schema]) => schema['x-unit']).filter(Boolean)),
      standard.units,
      language,
    ),
    instruments: Object.fromEntries(
      standard.instruments.filter(({ id }) => cited.has(id)).map(({ id, title }) => [id, title[language]]),
    ),
  };
};
