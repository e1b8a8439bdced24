import type { Rule } from '../../definition.js';
import { dependencies } from '../../expression/dependencies.js';
import { evaluate } from '../../expression/evaluate.js';
import { REMOVED, withValue } from '../../generate/documents.js';
import type { Random } from '../../generate/random.js';
import type { SchemaNode } from '../../generate/schema-node.js';
import { parsePointer } from '../../pointer/pointer.js';
import { expandTemplate } from '../../pointer/template.js';
import { schemaErrors, type Side } from './acceptance.js';
import { valuesOf } from './candidates.js';
import { literalsOf } from './literals.js';
import { nodeAt } from './schema-nodes.js';

/** How many documents are tried for one rule. */
const TRIES = 1500;

/** What happened to a rule on all documents that the schema accepts. */
export interface Reached {
  /** Its `when` was true. */
  readonly applied: boolean;
  /** It was applied and kept. */
  readonly met: boolean;
  /** It was applied and broken. */
  readonly broken: boolean;
}

/** What documents for a rule are made with. */
interface RuleParts {
  readonly node: SchemaNode;
  readonly seeds: readonly unknown[];
  readonly random: Random;
}

/** Documents in which what a rule reads is another: up to three places at once, of values that it names or that are at limits. */
export function* documentsOfRule(rule: Rule, { node, seeds, random }: RuleParts): Generator<unknown, void, undefined> {
  const { within = '', when = true, assert } = rule;
  const paths = [...dependencies(when, within), ...dependencies(assert, within)]
    .map((template) => parsePointer(template) ?? [])
    .filter((path) => path.length > 0 && nodeAt(node, path) !== undefined);
  const literals = literalsOf([when, assert]);
  const pools = paths.map((path) => [REMOVED, ...literals, ...valuesOf(nodeAt(node, path) as SchemaNode)]);
  if (paths.length === 0 || seeds.length === 0) return;
  for (let tries = 0; tries < TRIES; tries += 1) {
    let document = random.oneOf(seeds);
    for (let change = 0; change <= tries % 3; change += 1) {
      const place = random.below(paths.length);
      document = withValue(document, node, paths[place] as string[], random.oneOf(pools[place] as unknown[]));
    }
    yield document;
  }
}

/**
 * Looks for documents to which a rule applies, which keep it and which break it: those given, then those in which
 * what the rule reads is another.
 */
export function reach(rule: Rule, parts: RuleParts & { readonly side: Side; readonly asOf: string }): Reached {
  const { side, seeds, asOf } = parts;
  const reached = { applied: false, met: false, broken: false };
  const { within = '', when = true, assert } = rule;
  const look = (document: unknown): void => {
    const outcomes = expandTemplate(within, document)
      .map(({ value: context }) => ({ root: document, context, asOf }))
      .filter((scope) => evaluate(when, scope) === true)
      .map((scope) => evaluate(assert, scope));
    if (outcomes.length === 0 || schemaErrors(side, document).length > 0) return;
    reached.applied = true;
    if (outcomes.indexOf(true) >= 0) reached.met = true;
    if (outcomes.indexOf(false) >= 0) reached.broken = true;
  };
  seeds.forEach(look);
  for (const document of documentsOfRule(rule, parts)) {
    if (reached.met && reached.broken) break;
    look(document);
  }
  return reached;
}
