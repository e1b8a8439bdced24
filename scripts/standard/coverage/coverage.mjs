import { flatDocument } from '../document-schema.mjs';
import { nodes } from '../field-tree.mjs';
import { applyPatch } from '../json-patch.mjs';
import { AS_OF } from './as-of.mjs';
import { runRules } from './core-parts.mjs';
import { defined, generatedCounterexamples, holderOf } from './generate.mjs';
import { impliedBy } from './implied.mjs';
import { constraintKills } from './kills.mjs';

/**
 * What the counterexamples of one document kill. `implied` counts by the keyword that already says a constraint;
 * `conditions` are the rules with a condition, `noticed` those whose condition some example or counterexample needs;
 * `identifiers` are the members of shared types that a counterexample by hand breaks.
 * @typedef {{ slug: string, constraints: number, byHand: number, byMachine: number, implied: Record<string, number>,
 *   rules: number, rulesKilled: number, conditions: number, noticed: number, handWritten: number, identifiers: string[],
 *   findings: Finding[] }} Coverage
 * @typedef {{ place: string, problem: string }} Finding
 */

/** How many counterexamples every document has by hand. */
const LEAST = 3;

/** Whether a counterexample passes without the rule of this id. @param {any} counterexample @param {any} rule */
const needs = ({ expect = [], expectWarnings = [] }, { id, level }) => {
  const isOf = (/** @type {any} */ issue) => issue.code === id;
  return level === 'error' ? expect.length > 0 && expect.every(isOf) : expectWarnings.some(isOf);
};

/** Codes of the issues that a rule alone gives for a value. @param {any} definition @param {any} rule @param {any} value */
const found = (definition, rule, value) =>
  runRules({ ...definition, rules: [rule] }, value, { asOf: AS_OF }).map(({ path }) => path);

/** Whether some value has another verdict when a rule loses its condition. @param {any} definition @param {any} rule @param {any[]} values */
const isNoticed = (definition, { when: _when, ...rule }, values) =>
  values.some(
    (value) => found(definition, rule, value).join() !== found(definition, { ...rule, when: _when }, value).join(),
  );

/** @param {{ keyword: string, member?: string, template: string }} constraint */
const nameOf = ({ keyword, member, template }) => `${template || '/'} ${keyword}${member ? ` ${member}` : ''}`;

/**
 * @param {import('../read-standard.mjs').DocumentSource} document @param {import('../read-standard.mjs').Standard} standard
 * @returns {Coverage}
 */
export const coverageOf = (document, standard) => {
  const { slug, place, counterexamples, examples, rules } = document;
  const built = defined(document, standard);
  const generated = [...generatedCounterexamples(built)];
  const kills = constraintKills(built, generated);
  /** @type {Finding[]} */
  const findings = [];
  const report = (/** @type {string} */ problem) => findings.push({ place, problem });
  /** @type {Record<string, number>} */
  const implied = {};
  for (const { constraint, byHand, byMachine } of kills) {
    if (byHand || byMachine) continue;
    const reason = impliedBy(constraint);
    if (reason === undefined) report(`no counterexample kills ${nameOf(constraint)}`);
    else implied[reason] = (implied[reason] ?? 0) + 1;
  }
  const byHand = Object.values(counterexamples);
  if (byHand.length < LEAST) report(`has ${byHand.length} counterexamples by hand, fewer than ${LEAST}`);
  const alive = rules.filter((rule) => !byHand.some((counterexample) => needs(counterexample, rule)));
  for (const { id } of alive) report(`no counterexample by hand kills the rule ${id}`);

  const { definition } = built;
  const values = [
    ...Object.values(examples),
    ...[...byHand, ...generated].map(({ base, patch }) => applyPatch(examples[base], patch)),
  ];
  const conditional = definition.rules.filter(
    (/** @type {any} */ { id, when }) => when !== undefined && rules.some((rule) => rule.id === id),
  );
  return {
    slug,
    constraints: kills.length,
    byHand: kills.filter((kill) => kill.byHand).length,
    byMachine: kills.filter((kill) => kill.byMachine && !kill.byHand).length,
    implied,
    rules: rules.length,
    rulesKilled: rules.length - alive.length,
    conditions: conditional.length,
    noticed: conditional.filter((/** @type {any} */ rule) => isNoticed(definition, rule, values)).length,
    handWritten: byHand.length,
    identifiers: kills.flatMap((kill) => (kill.byHand ? memberOfType(built.flat, kill.constraint) : [])),
    findings,
  };
};

/** `header/id` for a constraint of the identifier in the header. @param {any} flat @param {import('./constraints.mjs').Constraint} constraint */
const memberOfType = (flat, { template, member }) => {
  const path = member === undefined ? template : `${template}/${member}`;
  const place = path.slice(0, Math.max(path.lastIndexOf('/'), 0));
  const { 'x-shape': type } = holderOf(flat, place);
  return type === undefined ? [] : [`${type}${path.slice(place.length)}`];
};

/** Members of a shared type that identify something and have a form of their own. @param {any} schema @returns {string[]} */
const identifiersOf = ({ properties = {} }) =>
  Object.keys(properties).filter(
    (name) =>
      properties[name]['x-normative'] === 'identifies' &&
      (properties[name].pattern !== undefined || /\/division-code\//.test(properties[name].$ref)) &&
      !/name/i.test(name),
  );

/**
 * What no single document answers for: shared types are used, so that their constraints are killed where they are
 * used, and each of their rules and identifiers is killed by hand in some document.
 * @param {import('../read-standard.mjs').Standard} standard
 * @param {Pick<Coverage, 'identifiers'>[]} coverages of its documents
 * @returns {Finding[]}
 */
export const sharedFindings = ({ documents, common, codelists }, coverages) => {
  const broken = new Set(coverages.flatMap(({ identifiers }) => identifiers));
  const used = new Set(
    documents.flatMap((document) => {
      const flat = flatDocument(document, codelists);
      return [
        ...(flat['x-bases'] ?? []).map((/** @type {string} */ name) => `base/${name}`),
        ...[...nodes(flat)].flatMap(([, node]) => node['x-shape'] ?? []),
      ];
    }),
  );
  const byHand = documents.flatMap(({ counterexamples }) => Object.values(counterexamples));
  return common.flatMap(({ name, place, rules, schema, isBase }) => [
    ...(isBase ? [] : identifiersOf(schema))
      .filter((member) => !broken.has(`${name}/${member}`))
      .map((member) => ({ place, problem: `no counterexample by hand breaks the identifier ${member}` })),
    ...(used.has(name) ? [] : [{ place, problem: 'no document uses it, so nothing kills its constraints' }]),
    ...rules
      .filter((rule) => !byHand.some((counterexample) => needs(counterexample, rule)))
      .map(({ id }) => ({ place, problem: `no counterexample by hand kills the rule ${id}` })),
  ]);
};
