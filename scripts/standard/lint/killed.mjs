/** Every rule, of documents and of shared types, can fail a document: a counterexample names it. @type {import('./lint.mjs').StandardRule} */
export const killed = ({ documents, common }, report) => {
  /** @param {import('../read-standard.mjs').DocumentSource} document */
  const codesOf = ({ counterexamples }) =>
    Object.values(counterexamples).flatMap(({ expect = [], expectWarnings = [] }) =>
      [...expect, ...expectWarnings].map((/** @type {any} */ issue) => issue.code),
    );
  const everywhere = new Set(documents.flatMap(codesOf));
  for (const { place, rules } of common) {
    for (const { id } of rules)
      if (!everywhere.has(id)) report(`${place}/rules.json`, `/${id}`, 'has no counterexample in any document');
  }
  for (const document of documents) {
    const own = new Set(codesOf(document));
    for (const { id } of document.rules)
      if (!own.has(id))
        report(`${document.place}/rules.json`, `/${id}`, 'has no counterexample: add one that expects this id');
  }
};
