import type { Rule } from '../../definition.js';
import { dependencies } from '../../expression/dependencies.js';
import { REMOVED, withValue } from '../../generate/documents.js';
import type { SchemaNode } from '../../generate/schema-node.js';
import { smallest } from '../../generate/smallest.js';
import { parsePointer, resolvePointer } from '../../pointer/pointer.js';
import { toTemplate } from '../../pointer/template.js';
import { ruleErrors, schemaErrors, type Side } from './acceptance.js';
import { valuesOf } from './candidates.js';
import { literalsOf } from './literals.js';
import { nodeAt } from './schema-nodes.js';

/** How many changes one document may need. */
const MOST_CHANGES = 100;

/** What a document is mended with. */
export interface RepairParts {
  readonly side: Side;
  readonly node: SchemaNode;
  /** More patterns, and rules with their literals, that values are taken from. */
  readonly more: (template: string) => readonly unknown[];
  readonly asOf: string;
}

interface Fault {
  readonly code: string;
  readonly path: string;
}

/**
 * A document near another one that a side accepts: place by place, each change leaves fewer faults than before.
 * @returns `undefined` when none was found
 */
export function repaired(document: unknown, parts: RepairParts): unknown {
  let best = document;
  let faults = faultsOf(best, parts);
  for (let change = 0; faults.length > 0 && change < MOST_CHANGES; change += 1) {
    const better = betterThan(best, faults, parts);
    if (better === undefined) return undefined;
    best = better.document;
    faults = better.faults;
  }
  return faults.length === 0 ? best : undefined;
}

/** Everything for which a side refuses a document. */
function faultsOf(document: unknown, { side, asOf }: Pick<RepairParts, 'side' | 'asOf'>): readonly Fault[] {
  return [...schemaErrors(side, document), ...ruleErrors(side, document, asOf)];
}

function betterThan(
  document: unknown,
  faults: readonly Fault[],
  parts: RepairParts,
): { readonly document: unknown; readonly faults: readonly Fault[] } | undefined {
  for (const fault of faults) {
    for (const changed of changes(document, fault, parts)) {
      const left = faultsOf(changed, parts);
      if (left.length < faults.length) return { document: changed, faults: left };
    }
  }
  return undefined;
}

/** Documents in which the place of a fault, or one that its rule reads, is another. */
function* changes(document: unknown, fault: Fault, parts: RepairParts): Generator<unknown> {
  const { node, side } = parts;
  const rule = side.definition.rules.find(({ id }) => id === fault.code);
  yield* changesAt(document, fault.path, fault, parts);
  if (rule === undefined) return;
  for (const template of dependencies(rule.assert, rule.within ?? '').concat(
    dependencies(rule.when ?? true, rule.within ?? ''),
  )) {
    const path = parsePointer(template) ?? [];
    const place = nodeAt(node, path);
    if (place === undefined || path.length === 0) continue;
    for (const value of [...literals(rule), ...valuesOf(place), REMOVED]) yield withValue(document, node, path, value);
  }
}

function* changesAt(document: unknown, pointer: string, { code }: Fault, parts: RepairParts): Generator<unknown> {
  const { node, side, more } = parts;
  const segments = parsePointer(pointer) ?? [];
  const template = toTemplate(pointer, side.definition.root);
  const path = parsePointer(template) ?? [];
  const row = Number(segments[path.lastIndexOf('*')] ?? 0);
  const place = nodeAt(node, path);
  if (place === undefined || path.length === 0) {
    if (path.length > 0) yield withValue(document, node, path, REMOVED, row);
    return;
  }
  const here = resolvePointer(document, pointer);
  const values: unknown[] = [];
  if (Array.isArray(here) && (code === 'min-items' || code === 'max-items')) {
    const { minItems = 0, maxItems = here.length } = place;
    const last: unknown = here.length > 0 ? here[here.length - 1] : smallest(place.items ?? {});
    values.push(
      here.slice(0, maxItems).concat(Array.from({ length: Math.max(minItems - here.length, 0) }, () => last)),
    );
  }
  if (typeof here === 'string' && code === 'max-length')
    values.push(Array.from(here).slice(0, place.maxLength).join(''));
  if (code === 'forbidden') values.push(REMOVED);
  values.push(...more(template), smallest(place), ...valuesOf(place), REMOVED);
  for (const value of values) yield withValue(document, node, path, value, row);
}

const literals = (rule: Rule): readonly unknown[] => literalsOf([rule.assert, rule.when]);
