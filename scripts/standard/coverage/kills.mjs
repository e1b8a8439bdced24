import { Validator } from '@cfworker/json-schema';
import { flatSchema } from '../artefacts/flat.mjs';
import { applyPatch } from '../json-patch.mjs';
import { brokenBy, constraintsOf, isSame } from './constraints.mjs';
import { holderOf } from './generate.mjs';

/**
 * A node without one of its constraints.
 * @param {import('./constraints.mjs').Constraint} constraint
 * @param {any} holder the node that a value is held against: for a constraint of names the object that has them
 */
const mutated = ({ node, keyword, member, ofNames }, holder) => {
  const { [keyword]: limit, ...without } = node;
  if (member !== undefined)
    return { ...without, required: limit.filter((/** @type {string} */ name) => name !== member) };
  return ofNames ? { ...holder, propertyNames: without } : without;
};

/** @param {any} schema @param {any} value */
const accepts = (schema, value) => new Validator(schema, '2020-12', true).validate(value).valid;

/** The value that a node is held against. @param {any} value @param {import('./constraints.mjs').Broken} broken */
const heldBy = (value, { path, keyword, member, ofNames }) => {
  const isOfMember = ofNames || member !== undefined || keyword === 'unevaluatedProperties';
  const names = path
    .split('/')
    .slice(1, isOfMember ? -1 : undefined)
    .map((name) => name.replace(/~1/g, '/').replace(/~0/g, '~'));
  return names.reduce((node, name) => node[name], value);
};

/**
 * The constraint that a counterexample kills: the only one that its value breaks, and whose issue it expects. The
 * schema is then really changed: another engine refuses the value, and accepts it once the constraint is taken out.
 * @param {any} flat @param {any} value the counterexample with its patch applied
 * @param {{ path: string, code: string }[]} expect
 * @returns {import('./constraints.mjs').Broken | undefined}
 */
export const killedBy = (flat, value, expect) => {
  const [only, ...others] = brokenBy(flat, value);
  if (only === undefined || others.length > 0) return undefined;
  if (!expect.some(({ path, code }) => path === only.path && code === only.code)) return undefined;
  const held = heldBy(value, only);
  const holder = only.ofNames ? holderOf(flat, only.template) : only.node;
  return !accepts(holder, held) && accepts(mutated(only, holder), held) ? only : undefined;
};

/**
 * Which constraints of a document are killed, and by whom.
 * @param {{ document: import('../read-standard.mjs').DocumentSource, flat: any }} built
 * @param {Iterable<import('./generate.mjs').Generated>} generated
 */
export const constraintKills = ({ document, flat: whole }, generated) => {
  const flat = flatSchema(whole);
  const { examples, counterexamples } = document;
  const kills = (/** @type {Iterable<{ base: string, patch: any[], expect?: any[] }>} */ all) =>
    [...all].flatMap(({ base, patch, expect = [] }) => killedBy(flat, applyPatch(examples[base], patch), expect) ?? []);
  const byHand = kills(Object.values(counterexamples));
  const byMachine = kills(generated);
  return [...constraintsOf(flat)].map((constraint) => ({
    constraint,
    byHand: byHand.some((one) => isSame(one, constraint)),
    byMachine: byMachine.some((one) => isSame(one, constraint)),
  }));
};
