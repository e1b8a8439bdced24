import { createRequire } from 'node:module';

/** @type {{ id: string, title: Record<import('@guitu/core').Language, string> }[]} */
const INSTRUMENTS = createRequire(import.meta.url)('@guitu/schemas/sources/instruments.json');

/**
 * The title of an instrument by its id; the id itself when the standard has none.
 * @param {string} id @param {import('@guitu/core').Language} language
 */
export const instrumentTitle = (id, language) => INSTRUMENTS.find((one) => one.id === id)?.title[language] ?? id;

/**
 * What a rule or a line rests on, in words: `《戒毒条例》第十四条`.
 * @param {readonly import('@guitu/core').SourceLine[]} source @param {import('@guitu/core').Language} language
 */
export const articleOf = (source, language) =>
  [...new Set(source.map((line) => oneArticle(line, language)))].join(language === 'en' ? '; ' : '；');

/** @param {import('@guitu/core').SourceLine} line @param {import('@guitu/core').Language} language */
const oneArticle = ({ instrument, clause = '' }, language) => {
  if (instrument === undefined) return language === 'en' ? 'composed here' : '本标准自拟';
  const title = instrumentTitle(instrument, language);
  return language === 'en' ? `${title} ${clause}`.trim() : `《${title.replace(/^《|》$/g, '')}》${clause}`;
};
