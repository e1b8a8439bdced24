import { generatedCounterexamples } from '../coverage/generate.mjs';

/**
 * @typedef {{ op: string, path: string, value?: unknown, from?: string }[]} Patch RFC 6902
 * @typedef {{ path: string, code: string }} ExpectedIssue
 * @typedef {{ id: string, because?: { 'zh-CN': string, en: string }, base: string, patch: Patch,
 *   expect: readonly ExpectedIssue[], expectWarnings?: readonly ExpectedIssue[] }} CaseSource
 * @typedef {CaseSource & { schemaValid: boolean }} Case a document to check: example `base` after `patch`; `expect`
 *   holds every error, `expectWarnings` warnings that must be among those given
 * @typedef {{ document: import('../read-standard.mjs').DocumentSource, flat: any, rules: any[],
 *   definition: any }} DefinedDocument a document with what cases are derived from
 * @typedef {DefinedDocument & { files: Record<string, string>, cases: Case[] }} BuiltDocument a document with all that
 *   the build makes of it; `files` are its modules by their paths in core
 */

/** Issues that no schema gives. Those of rules go by the id of the rule. */
const BESIDE_THE_SCHEMA = ['recommended-missing', 'profile-unchecked', 'extension-depth'];

/** @param {DefinedDocument} built @returns {Generator<CaseSource>} */
function* examples({ document }) {
  for (const name of Object.keys(document.examples)) {
    yield { id: `example/${name}`, base: name, patch: [], expect: [] };
  }
}

/** @param {DefinedDocument} built @returns {Generator<CaseSource>} */
function* counterexamples({ document }) {
  for (const [name, { because, base, patch, expect = [], expectWarnings }] of Object.entries(
    document.counterexamples,
  )) {
    yield {
      id: `counterexample/${name}`,
      because,
      base,
      patch,
      expect,
      ...(expectWarnings === undefined ? {} : { expectWarnings }),
    };
  }
}

/** One for each constraint of the schema. @param {DefinedDocument} built @returns {Generator<CaseSource>} */
function* generated(built) {
  for (const { name, because, base, patch, expect } of generatedCounterexamples(built))
    yield { id: `generated/${name}`, because, base, patch, expect };
}

/** Everything that yields cases, in the order in which they are published. @type {((built: DefinedDocument) => Iterable<CaseSource>)[]} */
const SOURCES = [examples, counterexamples, generated];

/**
 * Every case of one document. Whoever checks by the schema alone must agree with `schemaValid`: the other
 * errors are those of rules.
 * @param {DefinedDocument} built
 * @returns {Case[]}
 */
export const casesOf = (built) => {
  const others = new Set([...built.rules.map(({ id }) => id), ...BESIDE_THE_SCHEMA]);
  const cases = SOURCES.flatMap((source) => [...source(built)]).map((one) => ({
    ...one,
    schemaValid: one.expect.every(({ code }) => others.has(code)),
  }));
  const ids = cases.map(({ id }) => id);
  const repeated = ids.find((id, index) => ids.indexOf(id) !== index);
  if (repeated !== undefined) throw new Error(`${built.document.slug} has two cases ${repeated}`);
  return cases;
};
