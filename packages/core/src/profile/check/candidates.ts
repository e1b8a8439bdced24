import { boundaryValues } from '../../generate/boundaries.js';
import { documentsNear, placesOf, REMOVED, type SchemaPlace, withValue } from '../../generate/documents.js';
import type { Random } from '../../generate/random.js';
import type { SchemaNode } from '../../generate/schema-node.js';
import { smallest } from '../../generate/smallest.js';
import { patternValues } from './pattern-values.js';

/** A list longer than this is not made. */
const LONGEST_LIST = 10_001;

/** Texts that patterns are there to refuse: blanks at either end, line ends and other signs that nobody sees. */
const UNUSUAL = [' ', ' x', 'x ', '\u3000x', 'x\ny', 'x\u0001', '\u007fx'];

/** What documents for a search are made from. */
export interface CandidateParts {
  /** What the sides say: their limits are where values are tried. */
  readonly nodes: readonly SchemaNode[];
  /** Documents that are tried as they are. */
  readonly given: readonly unknown[];
  /** Documents that are changed. */
  readonly seeds: readonly unknown[];
  readonly random: Random;
  /** How many documents are made by chance, after all that are made in order. */
  readonly count: number;
}

/**
 * Documents to try: those given; every place of the seeds with every value at the limits of any side, one at a time;
 * then several changes by chance. The same parts give the same documents in the same order.
 */
export function* candidates(parts: CandidateParts): Generator<unknown, void, undefined> {
  const { nodes, given, seeds, random, count } = parts;
  yield* given;
  const merged = mergedPlaces(nodes);
  for (const { place, values, node } of merged) {
    for (const seed of seeds) for (const value of values) yield withValue(seed, node, place.path, value);
  }
  for (const node of nodes) yield* documentsNear(node, seeds, random, Math.floor(count / nodes.length));
}

interface MergedPlace {
  readonly place: SchemaPlace;
  readonly node: SchemaNode;
  readonly values: readonly unknown[];
}

/** Every place of any side, with the values of all sides, each once. */
function mergedPlaces(nodes: readonly SchemaNode[]): MergedPlace[] {
  const byPath = new Map<string, { place: SchemaPlace; node: SchemaNode; values: Map<string, unknown> }>();
  for (const node of nodes) {
    for (const place of placesOf(node)) {
      if (place.path.length === 0) continue;
      const key = place.path.join('/');
      const known = byPath.get(key) ?? { place, node, values: new Map<string, unknown>([['', REMOVED]]) };
      byPath.set(key, known);
      for (const value of valuesOf(place.node)) known.values.set(JSON.stringify(value), value);
    }
  }
  return Array.from(byPath.values()).map(({ place, node, values }) => ({
    place,
    node,
    values: Array.from(values.values()),
  }));
}

/** Values at the limits of one place, with matches of its pattern and lists at limits that are far away. */
export function valuesOf(node: SchemaNode): readonly unknown[] {
  const values = boundaryValues(node).slice();
  if (node.pattern !== undefined) values.push(...patternValues(node.pattern), ...UNUSUAL);
  const { items, maxItems = 0 } = node;
  if (items !== undefined && maxItems > 500 && maxItems < LONGEST_LIST) {
    const row = smallest(items);
    values.push(
      Array.from({ length: maxItems }, () => row),
      Array.from({ length: maxItems + 1 }, () => row),
    );
  }
  return values;
}
