import { flatSchema } from '../artefacts/flat.mjs';
import { compare, formatDisagreement, samplesOf } from './agreement.mjs';
import { enginesOf, published } from './engines.mjs';
import { pythonVerdicts } from './python.mjs';
import { CAUSES, causeOf } from './python-differences.mjs';

/**
 * The verdicts on one document, counted. `samples` is by kind; `python` is missing where it was not run.
 * @typedef {{ slug: string, hash: string, samples: Record<import('./agreement.mjs').Kind, number>, accepted: number,
 *   disagreements: string[], python?: { version: string, differences: Record<import('./python-differences.mjs').Cause, number>, unexplained: string[] } }} Judged
 */

/** How many mutants a document has in the full run. */
const MUTANTS = 200;

/**
 * @param {import('../coverage/generate.mjs').Defined & { document: import('../read-standard.mjs').DocumentSource }} defined
 * @param {string | undefined} python the program, where there is one
 * @returns {Promise<Judged>}
 */
export const judgeDocument = async (defined, python) => {
  const { slug } = defined.document;
  const flat = flatSchema(defined.flat);
  const samples = [...samplesOf(defined, { mutants: MUTANTS, generated: true })];
  const { accepted, disagreements } = compare(slug, samples, await enginesOf(slug, flat, 'bundle'));
  const countOf = (/** @type {import('./agreement.mjs').Kind} */ kind) =>
    samples.filter((sample) => sample.kind === kind).length;
  return {
    slug,
    hash: defined.definition.hash,
    samples: {
      example: countOf('example'),
      counterexample: countOf('counterexample'),
      generated: countOf('generated'),
      mutant: countOf('mutant'),
    },
    accepted,
    disagreements: disagreements.map((disagreement) => formatDisagreement(slug, disagreement)),
    ...(python === undefined ? {} : { python: ofPython(python, slug, flat, samples) }),
  };
};

/** @param {string} program @param {string} slug @param {any} flat @param {import('./agreement.mjs').Sample[]} samples */
const ofPython = (program, slug, flat, samples) => {
  const { version, verdicts } = pythonVerdicts(
    program,
    published(slug, 'bundle'),
    samples.map(({ text }) => text),
  );
  const causes = samples.map(({ value }, index) => causeOf(flat, value, verdicts[index] === true));
  const differences = /** @type {Record<import('./python-differences.mjs').Cause, number>} */ (
    Object.fromEntries(CAUSES.map((cause) => [cause, causes.filter((one) => one === cause).length]))
  );
  const unexplained = samples.filter((_sample, index) => causes[index] === 'unexplained');
  return { version, differences, unexplained: unexplained.map(({ name, text }) => `${slug}: ${name}\n  ${text}`) };
};
