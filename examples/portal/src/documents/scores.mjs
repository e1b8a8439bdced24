import { createRequire } from 'node:module';
import { loadDocument, memberOf } from '@guitu/core';
import { bindFacts, checkClaims, loadRubric, scoreRubric } from '@guitu/core/score';
import { chinaTime } from './blank.mjs';
import { labelOf } from './differences.mjs';

const load = createRequire(import.meta.url);

/** The rubrics that read each kind of document. @type {Readonly<Record<string, readonly string[]>>} */
const RUBRICS = {
  'station-scorecard': ['station-county-2014'],
  'staffing-plan': ['staffing-hangzhou-2013', 'staffing-one-per-thirty'],
  'physiological-detox-assessment': ['physiological-detox-beijing'],
};

/**
 * The rubrics that a document is scored by: the one it names, or all that read its kind when it names none.
 * @param {string} slug @param {unknown} document
 * @returns {string[]}
 */
export const rubricsOf = (slug, document) => {
  const named = memberOf(document, slug === 'staffing-plan' ? 'ratioRule' : 'rubric');
  return (RUBRICS[slug] ?? []).filter((rubric) => named === undefined || named === rubric);
};

/**
 * The score of a document by each rubric that reads it, and where its own results differ from it.
 * @param {string} slug @param {unknown} document @param {Date} at
 */
export const scoreSheets = async (slug, document, at) => {
  const kind = await loadDocument(slug);
  return Promise.all(
    rubricsOf(slug, document).map(async (name) => {
      const { rubric, binding } = await loadRubric(name);
      const asOf = chinaTime(at).slice(0, 10);
      const result = scoreRubric(rubric, bindFacts(binding, [document], { asOf }), { asOf });
      const mismatches = checkClaims(binding, document, result).map(({ path, message }) => ({
        label: labelOf(kind, path),
        message,
      }));
      return { title: rubric.title['zh-CN'], json: JSON.stringify(inWords(result, rubric)), mismatches };
    }),
  );
};

/**
 * The same result with titles in place of the ids of sections and instruments, for people to read.
 * @param {import('@guitu/core/score').ScoreResult} result @param {import('@guitu/core/score').Rubric} rubric
 */
const inWords = (result, { sections = [] }) => ({
  ...result,
  trace: result.trace.map((line) => ({
    ...line,
    ...(line.section === undefined
      ? {}
      : { section: sections.find(({ id }) => id === line.section)?.title['zh-CN'] ?? line.section }),
    source: line.source.map((source) =>
      source.instrument === undefined ? source : { ...source, instrument: instrumentTitle(source.instrument) },
    ),
  })),
});

/** @param {string} id */
const instrumentTitle = (id) => {
  const instruments = load('@guitu/schemas/sources/instruments.json');
  return instruments.find((/** @type {{ id: string }} */ instrument) => instrument.id === id)?.title['zh-CN'] ?? id;
};
