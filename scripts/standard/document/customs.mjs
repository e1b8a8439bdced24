import { propertiesOf } from './skeleton.mjs';

/** What a sixth of the documents on a base have is a custom, and what fewer than three have is chance. */
const SHARE = 6;
const LEAST = 3;
/** More than these are not read. */
const MOST = 15;

/** A custom, the document where to look at it, and how many have it. @typedef {{ text: string, seen: string, times: number }} Custom */

/** The one whose words most have: a field may be titled in several ways. @param {{ text: string, seen: string }[]} all */
const mostFrequent = (all) => {
  const times = (/** @type {{ text: string }} */ { text }) => all.filter((each) => each.text === text).length;
  return all.reduce((best, each) => (times(each) > times(best) ? each : best));
};

/** The customs among what was seen, the most frequent first. @param {readonly { key: string, text: string, seen: string }[]} seen @param {number} of @returns {Custom[]} */
const customsAmong = (seen, of) => {
  /** @type {Map<string, { text: string, seen: string }[]>} */
  const alike = new Map();
  for (const { key, ...each } of seen) alike.set(key, [...(alike.get(key) ?? []), each]);
  const customs = [...alike.values()].map((all) => ({ ...mostFrequent(all), times: all.length }));
  return customs
    .filter(({ times }) => times >= Math.max(LEAST, of / SHARE))
    .sort((left, right) => right.times - left.times)
    .slice(0, MOST);
};

/**
 * What documents on a base usually have beside what it brings: fields of one name, and rules that say one thing.
 * A new document of the kind most often needs the same, under the same names.
 * @param {import('../read-standard.mjs').Standard} standard @param {string} base a folder of common/base
 * @returns {{ of: number, fields: Custom[], rules: Custom[] }} `of` how many documents stand on the base
 */
export const customsOf = (standard, base) => {
  const documents = standard.documents
    .map(({ slug, rules, schema }) => ({ slug, rules, schema: /** @type {any} */ (schema) }))
    .filter(({ schema }) =>
      (schema.allOf ?? []).some((/** @type {{ $ref: string }} */ { $ref }) =>
        $ref.endsWith(`/base/${base}/schema.json`),
      ),
    );
  const brought = Object.keys(propertiesOf(standard, base));
  const fields = documents.flatMap(({ slug, schema }) =>
    Object.entries(/** @type {Record<string, { title: string }>} */ (schema.properties ?? {}))
      .filter(([name]) => !brought.includes(name))
      .map(([name, { title }]) => ({ key: name, text: `${name} ${title}`, seen: slug })),
  );
  const rules = documents.flatMap(({ slug, rules: ownRules }) =>
    ownRules.map(({ id, within, at, when, assert, message }) => ({
      key: JSON.stringify([within, at, when, assert]),
      text: `${id} ${message['zh-CN']}`,
      seen: slug,
    })),
  );
  return {
    of: documents.length,
    fields: customsAmong(fields, documents.length),
    rules: customsAmong(rules, documents.length),
  };
};

/** The customs in lines to read, none where there are none. @param {ReturnType<typeof customsOf>} customs @param {string} base @returns {string[]} */
export const customLines = ({ of, fields, rules }, base) => {
  const part = (/** @type {string} */ what, /** @type {Custom[]} */ customs) =>
    customs.length === 0
      ? []
      : [
          `\n${what} that several of the ${of} documents on ${base} have:`,
          ...customs.map(({ text, seen, times }) => `  ${times}  ${text}  (${seen})`),
        ];
  return [...part('fields', fields), ...part('rules', rules)];
};
