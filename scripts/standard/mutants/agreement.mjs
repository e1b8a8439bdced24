import { flatSchema } from '../artefacts/flat.mjs';
import { generatedCounterexamples } from '../coverage/generate.mjs';
import { applyPatch } from '../json-patch.mjs';
import { enginesOf } from './engines.mjs';
import { mutantsOf } from './mutants.mjs';
import { smallestDisagreement } from './smallest-disagreement.mjs';

/**
 * A document to judge. `text` is what engines of other languages read; `value` is the same in memory.
 * @typedef {{ kind: Kind, name: string, value: any, text: string }} Sample
 * @typedef {'example' | 'counterexample' | 'generated' | 'mutant'} Kind
 * @typedef {{ name: string, verdicts: Record<string, boolean>, smallest: any }} Disagreement
 * @typedef {{ slug: string, samples: number, accepted: number, disagreements: Disagreement[] }} Agreement
 */

/** How many disagreements of a document are made small; the others are shown as they are. */
const SHRUNK = 3;

/** @param {Kind} kind @param {string} name @param {any} value @returns {Sample} */
const sample = (kind, name, value) => ({ kind, name: `${kind} ${name}`, value, text: JSON.stringify(value) });

/**
 * What is judged of one document: its examples, its counterexamples, mutants, and on demand the generated
 * counterexamples.
 * @param {import('../coverage/generate.mjs').Defined & { document: import('../read-standard.mjs').DocumentSource }} defined
 * @param {{ mutants: number, generated: boolean }} sizes
 * @returns {Generator<Sample>}
 */
export function* samplesOf(defined, { mutants, generated }) {
  const { document, flat } = defined;
  const { examples, counterexamples } = document;
  for (const [name, example] of Object.entries(examples)) yield sample('example', name, example);
  for (const [name, { base, patch }] of Object.entries(counterexamples))
    yield sample('counterexample', name, applyPatch(examples[base], patch));
  for (const { name, text } of mutantsOf(document, flatSchema(flat), mutants))
    yield { kind: 'mutant', name, text, value: JSON.parse(text) };
  if (!generated) return;
  for (const { name, base, patch } of generatedCounterexamples(defined))
    yield sample('generated', name, applyPatch(examples[base], patch));
}

/** @param {Record<string, import('./engines.mjs').Verdict>} engines @param {any} value */
const verdictsOn = (engines, value) =>
  Object.fromEntries(Object.entries(engines).map(([name, verdict]) => [name, verdict(value)]));

/** @param {Record<string, boolean>} verdicts */
const differ = (verdicts) => new Set(Object.values(verdicts)).size > 1;

/**
 * Whether all engines say the same of every sample of one document.
 * @param {string} slug @param {Iterable<Pick<Sample, 'name' | 'value'>>} samples
 * @param {Record<string, import('./engines.mjs').Verdict>} engines
 * @returns {Agreement}
 */
export const compare = (slug, samples, engines) => {
  /** @type {Agreement} */
  const agreement = { slug, samples: 0, accepted: 0, disagreements: [] };
  for (const { name, value } of samples) {
    const verdicts = verdictsOn(engines, value);
    agreement.samples += 1;
    if (Object.values(verdicts).every(Boolean)) agreement.accepted += 1;
    if (!differ(verdicts)) continue;
    const isShrunk = agreement.disagreements.length < SHRUNK;
    const smallest = isShrunk ? smallestDisagreement(value, (other) => differ(verdictsOn(engines, other))) : value;
    agreement.disagreements.push({ name, verdicts, smallest });
  }
  return agreement;
};

/**
 * @param {import('../coverage/generate.mjs').Defined & { document: import('../read-standard.mjs').DocumentSource }} defined
 * @param {Iterable<Sample>} samples @param {import('./engines.mjs').Build} build
 */
export const agreementOf = async ({ document, flat }, samples, build) =>
  compare(document.slug, samples, await enginesOf(document.slug, flatSchema(flat), build));

/** What a disagreement says to a reader. @param {string} slug @param {Disagreement} disagreement */
export const formatDisagreement = (slug, { name, verdicts, smallest }) =>
  `${slug}: ${name}\n  ${Object.entries(verdicts)
    .map(([engine, verdict]) => `${engine} ${verdict ? 'accepts' : 'refuses'}`)
    .join(', ')}\n  smallest document: ${JSON.stringify(smallest)}`;
