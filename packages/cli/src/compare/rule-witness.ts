import { dependencies, type Expression } from '@guitu/core';
import { boundaryValues, type Random, randomOf, REMOVED, type SchemaNode, withValue } from '@guitu/core/generate';
import type { Found, Witness } from './change.js';
import { brokenRules } from './broken-rules.js';
import type { PublishedRule } from './rules.js';
import { holds } from './shape/holds.js';
import { settle } from './shape/settle.js';
import type { DocumentSide } from './sides.js';
import { plain } from './witness.js';

/** How many documents are tried for one rule. */
const TRIED = 400;

/** The places that a rule reads, from the root of the document. */
function placesRead({ within = '', when, assert }: PublishedRule): string[] {
  const parts: Expression[] = when === undefined ? [assert] : [when, assert];
  const absolute = (path: string): string => (path.startsWith('.') ? `${within}${path.slice(1)}` : path);
  return [...new Set(parts.flatMap((part) => [...dependencies(part)]).map(absolute))].filter((path) => path !== '');
}

const nodeAt = (node: SchemaNode | undefined, way: readonly string[]): SchemaNode | undefined =>
  way.reduce<SchemaNode | undefined>((at, name) => (name === '*' ? at?.items : at?.properties?.[name]), node);

/** Days and numbers near those that a document has, and those at the limits of the schema. */
function* candidates(
  side: DocumentSide,
  rule: PublishedRule,
  random: Random,
): Generator<readonly [string | undefined, unknown]> {
  for (const example of side.examples) yield example;
  const node = plain(settle(side.shape));
  const ways = placesRead(rule).map((path) => path.split('/').slice(1));
  if (ways.length === 0 || side.examples.length === 0) return;
  const days = ['2020-02-29', '2024-01-01', '2024-12-31', '2025-01-15', '2026-06-30', '2030-01-01'];
  for (let tried = 0; tried < TRIED; tried += 1) {
    const [example, base] = random.oneOf(side.examples);
    let document = base;
    for (let changes = 1 + (tried % 2); changes > 0; changes -= 1) {
      const way = random.oneOf(ways);
      const at = nodeAt(node, way);
      if (at === undefined) continue;
      const values = [
        ...(at.format === 'date' ? days : []),
        ...boundaryValues(at).slice(0, 12),
        2,
        3,
        5,
        10,
        30,
        REMOVED,
      ];
      document = withValue(document, node, way, random.oneOf(values), random.below(3));
    }
    yield [example, document];
  }
}

/** A document that shows a change of a rule: one release accepts it, the other finds the rule broken. */
export function witnessOfRule(found: Found, old: DocumentSide, now: DocumentSide): Found {
  const isRefused = found.verdict === 'narrows' || found.verdict === 'unknown' || found.verdict === 'incomparable';
  if (!isRefused && found.verdict !== 'widens') return found;
  const [accepts, refuses] = isRefused ? [old, now] : [now, old];
  const id = found.at.split(' ')[0] ?? '';
  const ofRule = refuses.rules.filter((rule) => rule.id === id);
  const [rule] = ofRule;
  if (rule === undefined) return found;
  const isShown = (document: unknown): boolean =>
    brokenRules(ofRule, document).length > 0 && holds(accepts.shape, document) && accepts.broken(document).length === 0;
  for (const [example, document] of candidates(accepts, rule, randomOf(`${found.name} ${found.at}`))) {
    if (!isShown(document)) continue;
    const witness: Witness = {
      accepted: isRefused ? 'old' : 'new',
      path: rule.at ?? '',
      code: id,
      ...(example === undefined ? {} : { example }),
      document,
    };
    // What could not be concluded is shown now: some document is lost.
    return { ...found, verdict: found.verdict === 'unknown' ? 'incomparable' : found.verdict, witness };
  }
  return found;
}
