import { checkBinding, checkRubric } from '../coverage/core-parts.mjs';
import { defineDocument } from '../definition.mjs';
import { checkSources } from './sources.mjs';

/** Every list of sources in a rubric, with its place. @param {any} rubric @returns {[at: string, source: any[]][]} */
const sourcesOf = (rubric) => [
  ['/source', rubric.source],
  ...rubric.items.flatMap((/** @type {any} */ item, /** @type {number} */ index) => [
    [`/items/${index}/source`, item.source],
    ...(item.rows ?? []).map((/** @type {any} */ row, /** @type {number} */ place) => [
      `/items/${index}/rows/${place}/source`,
      row.source,
    ]),
  ]),
  ...(rubric.bands ?? []).map((/** @type {any} */ band, /** @type {number} */ index) => [
    `/bands/${index}/source`,
    band.source,
  ]),
];

/**
 * What can be proved of a rubric without facts, that its facts stand in the document it names, and that its
 * vectors show every outcome and every row of its tables.
 * @type {import('./lint.mjs').StandardRule}
 */
export const rubrics = (standard, report, flats) => {
  for (const [name, { rubric, binding, vectors }] of Object.entries(standard.rubrics)) {
    const file = `rubrics/${name}/rubric.json`;
    if (rubric.id !== name) report(file, '/id', `is not the name of the folder ${name}`);
    for (const { path, code, problem, message } of checkRubric(rubric))
      report(file, path, `${code}: ${message.en}${problem === undefined ? '' : ` (${problem})`}`);
    for (const [at, source] of sourcesOf(rubric))
      checkSources(source, standard, at, (where, problem) => report(file, where, problem));
    const decided = new Set(
      vectors.vectors.flatMap((/** @type {any} */ { expect }) =>
        Object.entries(expect.outcomes ?? {}).map(([item, outcome]) => `${item}: ${outcome}`),
      ),
    );
    for (const { id, outcomes = [] } of rubric.items)
      for (const outcome of outcomes)
        if (!decided.has(`${id}: ${outcome.id}`))
          report(`rubrics/${name}/vectors.json`, '', `no vector comes to ${id}: ${outcome.id}`);
    const document = standard.documents.find(({ slug }) => slug === binding.document);
    const flat = flats.get(binding.document);
    if (!document || !flat) {
      report(`rubrics/${name}/binding.json`, '/document', `reads ${binding.document}, which is not shipped`);
      continue;
    }
    const { definition } = defineDocument(document, flat, standard);
    for (const { path, code, problem, message } of checkBinding(binding, rubric, definition.root))
      report(
        `rubrics/${name}/binding.json`,
        path,
        `${code}: ${message.en}${problem === undefined ? '' : ` (${problem})`}`,
      );
  }
};
