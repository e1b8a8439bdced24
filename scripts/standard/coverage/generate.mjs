import { defineDocument } from '../definition.mjs';
import { flatDocument } from '../document-schema.mjs';
import { flatSchema } from '../artefacts/flat.mjs';
import { applyPatch } from '../json-patch.mjs';
import { AS_OF } from './as-of.mjs';
import { badNames, BREAKS } from './breaks.mjs';
import { brokenBy, codeOf, constraintsOf } from './constraints.mjs';
import { chooseProfile, expandTemplate, practiceIssues, runRules, smallest } from './core-parts.mjs';
import { impliedBy } from './implied.mjs';
import { because } from './words.mjs';

/**
 * What counterexamples are derived from.
 * @typedef {{ document: Pick<import('../read-standard.mjs').DocumentSource, 'slug' | 'examples'>, flat: any, definition: any }} Defined
 * A counterexample as authors write them, with the constraint that it breaks.
 * @typedef {{ name: string, because: { 'zh-CN': string, en: string }, base: string, patch: import('./breaks.mjs').Operation[],
 *   expect: { path: string, code: string }[], constraint: { template: string, keyword: string, member?: string } }} Generated
 * @typedef {{ flat: any, definition: any, examples: [name: string, value: any][] }} Subject
 */

/** How many rows of a list are tried. */
const ROWS = 2;

/**
 * A document with what the build makes of it.
 * @param {import('../read-standard.mjs').DocumentSource} document @param {import('../read-standard.mjs').Standard} standard
 */
export const defined = (document, standard) => {
  const flat = flatDocument(document, standard.codelists);
  return { document, flat, definition: defineDocument(document, flat, standard).definition };
};

/**
 * The errors of a value that no schema reports, in the manner of `expect`: of its rules, and, where its header names
 * the reference profile, of what that profile asks for beside them.
 * @param {any} definition @param {any} value
 */
const otherErrors = (definition, value) => {
  const ofRules = runRules(definition, value, { asOf: AS_OF });
  const { recommended } = chooseProfile(undefined, value?.header?.profile);
  const asked = practiceIssues(definition, value, { recommended, extensions: false, asOf: AS_OF }).filter(
    ({ path, code }) => code !== 'recommended-missing' || !ofRules.some((rule) => rule.path === path),
  );
  return [...ofRules, ...asked]
    .filter(({ severity }) => severity === 'error')
    .map(({ path, code }) => ({ path, code }));
};

/** @param {string} path */
const segments = (path) => path.split('/').slice(1);

/**
 * What has to be added to an example so that a place exists, and the place.
 * @param {any} flat @param {any} example @param {string} template
 * @returns {{ patch: import('./breaks.mjs').Operation[], path: string }}
 */
const built = (flat, example, template) => {
  let node = flat;
  let value = example;
  let path = '';
  /** @type {import('./breaks.mjs').Operation[]} */
  const patch = [];
  for (const name of segments(template)) {
    node = name === '*' ? node.items : node.properties[name];
    path += `/${name === '*' ? 0 : name}`;
    let inner = value[name === '*' ? 0 : name];
    if (inner === undefined || (Array.isArray(inner) && inner.length === 0)) {
      const op = inner === undefined ? 'add' : 'replace';
      inner = smallest(node);
      const outer = patch[0];
      if (outer === undefined) patch.push({ op, path, value: inner });
      // What is built already is the value of the operation, and grows with it.
      else value[name === '*' ? 0 : name] = inner;
    }
    value = inner;
  }
  return { patch, path };
};

/**
 * Where a constraint can be broken, best first: in an example as it is, else in one with the missing branch added.
 * @param {Subject} subject @param {string} template
 */
function* places({ flat, examples }, template) {
  for (const [base, example] of examples)
    for (const { pointer, value } of expandTemplate(template, example).slice(0, ROWS))
      yield { base, example, patch: [], path: pointer, value };
  for (const [base, example] of examples) {
    const { patch, path } = built(flat, example, template);
    if (patch.length === 0) continue;
    const value = segments(path).reduce((node, name) => node[name], applyPatch(example, patch));
    yield { base, example, patch, path, value };
  }
}

/** @param {Subject} subject @param {import('./constraints.mjs').Constraint} constraint */
function* faults(subject, { template, node, keyword, member, ofNames }) {
  const limit = node[keyword];
  for (const { base, example, patch, path, value } of places(subject, template)) {
    const ways = ofNames ? badNames(path) : (BREAKS[keyword]?.({ node, limit, value, path, member }) ?? []);
    for (const way of ways) yield { base, example, path, patch: [...patch, ...way] };
  }
}

/**
 * The counterexample of one constraint: an example with one fault, which breaks this constraint and no other. A fault
 * that no error rule notices is taken before one that some rule notices too.
 * @param {Subject} subject @param {import('./constraints.mjs').Constraint} constraint
 * @returns {Generated | undefined} nothing when no value breaks the constraint alone
 */
const counterexampleOf = (subject, constraint) => {
  const { flat, definition } = subject;
  const { keyword, member, node, ofNames, template } = constraint;
  /** @type {{ base: string, patch: import('./breaks.mjs').Operation[], expect: { path: string, code: string }[] } | undefined} */
  let best;
  for (const { base, example, patch } of faults(subject, constraint)) {
    const value = applyPatch(example, patch);
    const broken = brokenBy(flat, value);
    const [only] = broken;
    if (
      only === undefined ||
      broken.length > 1 ||
      only.node !== node ||
      only.keyword !== keyword ||
      only.member !== member
    )
      continue;
    const { path, code } = only;
    const expect = [{ path, code }, ...otherErrors(definition, value)];
    if (best === undefined || expect.length < best.expect.length) best = { base, patch, expect };
    if (best.expect.length === 1) break;
  }
  if (best === undefined) return undefined;
  const code = ofNames ? 'property-names' : codeOf(keyword);
  const place = `${template}${member === undefined ? '' : `/${member}`}`;
  return {
    name: `${code}${ofNames ? `-${codeOf(keyword)}` : ''}${place}`,
    because: because(constraint, holderOf(flat, template)),
    ...best,
    constraint: { template, keyword, ...(member === undefined ? {} : { member }) },
  };
};

/** The node that a template leads to. @param {any} flat @param {string} template */
export const holderOf = (flat, template) =>
  segments(template).reduce((node, name) => (name === '*' ? node.items : node.properties[name]), flat);

/**
 * One counterexample for each constraint of a document that a value can break by itself, in the order of its schema.
 * The same standard gives the same counterexamples.
 * @param {Defined} built
 * @returns {Generator<Generated>}
 */
export function* generatedCounterexamples({ document, flat, definition }) {
  const { full, ...others } = document.examples;
  /** @type {Subject} */
  const subject = {
    flat: flatSchema(flat),
    definition,
    examples: Object.entries({ ...(full === undefined ? {} : { full }), ...others }),
  };
  for (const constraint of constraintsOf(subject.flat)) {
    if (impliedBy(constraint) !== undefined) continue;
    const counterexample = counterexampleOf(subject, constraint);
    if (counterexample !== undefined) yield counterexample;
  }
}
