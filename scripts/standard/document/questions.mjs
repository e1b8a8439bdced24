// What a document of the standard is asked about its examples and counterexamples. Each question gives a list of what is
// wrong, named by the example; empty is right. The tests ask them of every document, `npm run document:check` of one.
import { loadDocument } from '../../../packages/core/dist/index.js';
import { loadGuard } from '../../../packages/core/dist/guard.js';
import { AS_OF } from '../coverage/as-of.mjs';
import { applyPatch } from '../json-patch.mjs';
import { hidden, requiredPlaces, unused } from './places.mjs';

/**
 * @typedef {import('../read-standard.mjs').DocumentSource} DocumentSource
 * @typedef {import('../../../packages/core/dist/index.js').DocumentKind} DocumentKind
 * @typedef {(document: DocumentSource, kind: DocumentKind) => unknown[] | Promise<unknown[]>} Question
 */

/** @param {{ code: string, path: string }} issue */
const line = ({ code, path }) => `${path} ${code}`;

/** Path and code of the issues of a severity, sorted. @param {readonly any[]} issues @param {string} severity */
export const issueLines = (issues, severity) =>
  issues
    .filter((issue) => issue.severity === severity)
    .map(line)
    .sort();

/** @type {Question} */
const refusedExamples = ({ examples }, kind) =>
  Object.entries(examples).flatMap(([name, example]) => {
    const { outcome, issues } = kind.validate(example, { asOf: AS_OF });
    const found = issueLines(issues, 'error').concat(name === 'full' ? issueLines(issues, 'warning') : []);
    return outcome === 'valid' && found.length === 0 ? [] : [{ name, outcome, found }];
  });

/** @type {Question} */
const unusedFields = ({ examples }, kind) => unused(kind.definition.root, Object.values(examples), '');

/** @type {Question} */
const hiddenValues = ({ examples }, kind) =>
  Object.entries(examples)
    .map(([name, example]) => ({ name, hidden: hidden(kind.definition.layout, example) }))
    .filter((one) => one.hidden.length > 0);

/** @type {Question} */
const otherReasons = ({ examples, counterexamples }, kind) =>
  Object.entries(counterexamples).flatMap(([name, { base, patch, expect: meant = [], expectWarnings = [] }]) => {
    const { outcome, issues } = kind.validate(applyPatch(examples[base], patch), { asOf: AS_OF });
    const errors = issueLines(issues, 'error');
    const warnings = issueLines(issues, 'warning');
    const wanted = meant.map(line).sort();
    const warned = expectWarnings.map(line).filter((/** @type {string} */ one) => !warnings.includes(one));
    const isRight = errors.join() === wanted.join() && warned.length === 0;
    return isRight && (meant.length === 0 || outcome === 'invalid') ? [] : [{ name, outcome, errors, wanted, warned }];
  });

/** @type {Question} */
const requiredOtherwise = ({ examples }, kind) => {
  const answers = Object.entries(examples).flatMap(([name, example]) =>
    requiredPlaces(kind.definition.root, example).map((path) => {
      const { issues } = kind.validate(applyPatch(example, [{ op: 'remove', path }]), {
        profile: 'none',
        asOf: AS_OF,
      });
      return { name, path, errors: issueLines(issues, 'error') };
    }),
  );
  // Without these two nobody can tell what kind of document it is.
  const ordinary = answers.filter(({ path }) => !/^\/header(\/document|\/standard)?$/.test(path));
  return ordinary.filter(({ path, errors }) => errors.join() !== `${path} required`);
};

/** @param {DocumentSource} document @param {DocumentKind} kind @returns {Promise<unknown[]>} */
const twoVerdicts = async ({ slug, examples, counterexamples }, kind) => {
  const guarded = await loadDocument(slug, { language: 'zh-CN', guard: await loadGuard(slug) });
  const values = [
    ...Object.entries(examples),
    ...Object.entries(counterexamples).map(
      ([name, { base, patch }]) => /** @type {[string, any]} */ ([name, applyPatch(examples[base], patch)]),
    ),
  ];
  return values
    .filter(([, value]) => JSON.stringify(guarded.validate(value)) !== JSON.stringify(kind.validate(value)))
    .map(([name]) => name);
};

/** Every question by what a right document does. @type {Readonly<Record<string, Question>>} */
export const QUESTIONS = {
  'accepts its examples': refusedExamples,
  'has examples that use every optional field between them': unusedFields,
  'shows every value of its examples': hiddenValues,
  'refuses its counterexamples for exactly their reasons': otherReasons,
  'names what is required once when it is missing': requiredOtherwise,
  'has one verdict in the first-error and the all-errors validator': twoVerdicts,
};
