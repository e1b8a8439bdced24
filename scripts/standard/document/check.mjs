// Says what is left to do in documents: npm run document:check -- SLUG…
// It shows what the schema lint finds, builds these documents, and shows what the questions about examples and the
// coverage find in them. It ends with 1 when something is left, with 2 when a document is not there.
import { formatFinding } from '../lint/finding.mjs';
import { LINT_RULES, lintStandard, RULES_OF_THE_WHOLE } from '../lint/lint.mjs';
import { readStandard } from '../read-standard.mjs';
import { findingsAbout } from './about.mjs';
import { adviceOn, answerLines } from './answers.mjs';
import { buildOnly } from './build-only.mjs';

const started = Date.now();
const slugs = process.argv.slice(2);
const standard = readStandard();
const unknown = slugs.filter((slug) => !standard.documents.some((document) => document.slug === slug));
if (slugs.length === 0 || unknown.length > 0) {
  console.error(
    unknown.length > 0
      ? `no folder with a schema.json: ${unknown.join(', ')}\nbegin it with: npm run document:new -- ${unknown[0]} --base BASE --prefix ABC`
      : 'which document? npm run document:check -- SLUG…',
  );
  process.exit(2);
}
const documents = standard.documents.filter(({ slug }) => slugs.includes(slug));

/** @typedef {[does: string, question: import('./questions.mjs').Question]} Question */

/** Lines about one part, what to do about them, and how many there are. @param {string} part @param {readonly string[]} lines @param {string} [advice] */
const show = (part, lines, advice) => {
  console.log(`${part}: ${lines.length === 0 ? 'nothing left' : (advice ?? '')}`);
  for (const line of lines) console.log(`  ${line}`);
  return lines.length;
};

// What is asked of each document alone is asked of these alone.
const ofEach = LINT_RULES.filter((rule) => !RULES_OF_THE_WHOLE.includes(rule));
const findings = [...lintStandard({ ...standard, documents }, ofEach), ...lintStandard(standard, RULES_OF_THE_WHOLE)];
let left = show('schema lint', findingsAbout(findings, documents).map(formatFinding));

buildOnly(documents, standard);
// What was just built is read only now.
const { loadDocument } = await import('../../../packages/core/dist/index.js');
const { QUESTIONS } = await import('./questions.mjs');
const { coverageOf } = await import('../coverage/coverage.mjs');
const { projectionLines } = await import('./projected.mjs');
for (const document of documents) {
  const kind = await loadDocument(document.slug, { language: 'zh-CN' });
  const [[accepts, isAccepted], ...more] = /** @type {[Question, ...Question[]]} */ (Object.entries(QUESTIONS));
  const ask = async (/** @type {Question} */ [does, question]) =>
    show(`${document.slug} ${does}`, answerLines(await question(document, kind)), adviceOn(does));
  const refused = await ask([accepts, isAccepted]);
  left += refused;
  // Everything else tries what comes of an accepted example: of another it would tell the same fault many times.
  if (refused > 0) {
    console.log('  more is asked when the examples are accepted');
    continue;
  }
  for (const question of more) left += await ask(question);
  if (document.projection !== undefined)
    left += show(
      `${document.slug} is filled by its projection case`,
      projectionLines(document, standard),
      'a source without "pick" is a list: add "pick", or count and sum over it',
    );
  const coverage = coverageOf(document, standard).findings.map(({ problem }) => problem);
  left += show(`${document.slug} has a counterexample for every constraint, rule and condition`, coverage);
}
console.log(
  `\n${left === 0 ? 'nothing left to do' : `left: ${left}`} (${Math.round((Date.now() - started) / 1000)} s)`,
);
process.exitCode = left === 0 ? 0 : 1;
