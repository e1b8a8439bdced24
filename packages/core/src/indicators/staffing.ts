import { evaluate } from '../expression/evaluate.js';
import { resolvePointer } from '../pointer/pointer.js';
import type { CaseDocument } from '../obligations/case-documents.js';
import { bindFacts } from '../rubric/bind.js';
import { checkFacts } from '../rubric/facts.js';
import type { RubricItem } from '../rubric/item.js';
import type { FactExpression, Facts } from '../rubric/rubric.js';
import { divideRounded } from '../rubric/round.js';
import { evidenceOf } from './found.js';
import type { EvidenceLine, IndicatorOptions, LeftOutReason } from './indicator.js';
import type { View } from './view.js';

/** What a staffing rubric asks of a place, and what is there. */
export interface Staffing {
  readonly required: number;
  readonly actual: number;
  /** How many are short, item by item: too many of one kind never stand in for another. */
  readonly short: number;
  readonly evidence: readonly EvidenceLine[];
  readonly passed: readonly { readonly reason: LeftOutReason; readonly evidence: EvidenceLine }[];
}

/**
 * Reads the requirement of a rubric from the latest staffing documents of each place up to a day.
 * @returns `undefined` when there is no rubric, or it requires nobody
 */
export function staffingIn(
  { documents }: View,
  { staffing, to }: Pick<IndicatorOptions, 'staffing' | 'to'>,
): Staffing | undefined {
  if (staffing === undefined) return undefined;
  const { rubric, binding } = staffing;
  const requiring = rubric.items.filter(({ kind }) => kind === 'requirement' || kind === 'ratio-requirement');
  if (requiring.length === 0) return undefined;
  const result = { required: 0, actual: 0, short: 0 };
  const evidence: EvidenceLine[] = [];
  const passed: { reason: LeftOutReason; evidence: EvidenceLine }[] = [];
  const read: CaseDocument[] = [];
  latestByPlace(documents.of(binding.document)).forEach(({ chosen, others }) => {
    read.push(chosen);
    for (const other of others) passed.push({ reason: 'counted-once', evidence: evidenceOf(other) });
  });
  for (const document of read) {
    const facts = checkFacts(rubric, bindFacts(binding, [document.value], { asOf: to })).known;
    const needs = requiring.map((item) => needOf(item, facts));
    const line = evidenceOf(document);
    if (needs.some((need) => need === undefined)) {
      passed.push({ reason: 'not-known', evidence: line });
      continue;
    }
    for (const need of needs) {
      if (need === undefined) continue;
      result.required += need.required;
      result.actual += need.actual;
      result.short += Math.max(0, need.required - need.actual);
    }
    evidence.push(line);
  }
  return { ...result, evidence, passed };
}

/** The latest document of each place by the day on which people were counted. */
function latestByPlace(
  documents: readonly CaseDocument[],
): ReadonlyMap<unknown, { chosen: CaseDocument; others: CaseDocument[] }> {
  const places = new Map<unknown, { chosen: CaseDocument; others: CaseDocument[] }>();
  for (const document of documents) {
    const place = resolvePointer(document.value, '/divisionCode');
    const known = places.get(place);
    if (known === undefined) places.set(place, { chosen: document, others: [] });
    else if (countedOn(document) > countedOn(known.chosen)) {
      known.others.push(known.chosen);
      known.chosen = document;
    } else known.others.push(document);
  }
  return places;
}

function countedOn({ value }: CaseDocument): string {
  const day = resolvePointer(value, '/countedOn');
  return typeof day === 'string' ? day : '';
}

function needOf(item: RubricItem, facts: Facts): { readonly required: number; readonly actual: number } | undefined {
  const read = (expression: FactExpression): number | undefined => {
    const value = evaluate(expression, { root: facts, context: facts });
    return typeof value === 'number' ? value : undefined;
  };
  let required: number | undefined;
  let actual: number | undefined;
  if (item.kind === 'ratio-requirement') {
    const population = read(item.population);
    const share = population === undefined ? undefined : divideRounded(population, item.per, item.rounding);
    required = share === undefined ? undefined : Math.max(item.minimum, share);
    actual = read(item.actual);
  } else if (item.kind === 'requirement') {
    for (const { when, required: needed, actual: there } of item.cases) {
      const holds = when === undefined ? true : evaluate(when, { root: facts, context: facts });
      if (holds === false) continue;
      if (holds !== true) return undefined;
      required = read(needed);
      actual = read(there);
      break;
    }
  }
  return required === undefined || actual === undefined ? undefined : { required, actual };
}
