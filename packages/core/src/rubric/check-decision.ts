import { holds, inDomain, isCodes } from './decision.js';
import type { Cell, DecisionInput, DecisionItem, DecisionRow, Domain } from './decision.js';
import { fault } from './faults.js';
import type { RubricFault } from './faults.js';
import type { Rubric } from './rubric.js';

/** Most combinations of inputs that a table is proved over. */
const MOST_COMBINATIONS = 100_000;

type Value = boolean | string | number;

/**
 * What is wrong with a decision table: names that do not exist, cells outside their domain, outcomes
 * that nothing leads to, and above all a combination of inputs that no row is for, or more than one.
 */
export function checkDecision(item: DecisionItem, path: string, rubric: Rubric): RubricFault[] {
  const faults = [
    ...repeated(item.inputs, `${path}/inputs`),
    ...repeated(item.outcomes, `${path}/outcomes`),
    ...repeated(item.rows, `${path}/rows`),
    ...item.inputs.flatMap((input, index) => domainFaults(input, `${path}/inputs/${index}`, rubric)),
    ...item.rows.flatMap((row, index) => rowFaults(row, `${path}/rows/${index}`, item)),
    ...item.outcomes.flatMap(({ id }, index) =>
      item.rows.some(({ outcome, choice = [] }) => outcome === id || choice.indexOf(id) >= 0)
        ? []
        : [fault('outcome-unreachable', `${path}/outcomes/${index}`)],
    ),
    ...(item.missing === 'zero' ? [fault('decision-missing', `${path}/missing`)] : []),
  ];
  // Over a table whose cells are wrong the proof would say nothing.
  return faults.length > 0 ? faults : coverFaults(item, path);
}

function repeated(entries: readonly { readonly id: string }[], path: string): RubricFault[] {
  return entries.flatMap(({ id }, index) =>
    entries.findIndex((other) => other.id === id) === index ? [] : [fault('duplicate-id', `${path}/${index}/id`)],
  );
}

/** An input that simply reads a fact has the domain of the fact. */
function domainFaults({ value, domain }: DecisionInput, path: string, rubric: Rubric): RubricFault[] {
  const isEmpty =
    domain.type === 'integer' ? !(domain.min <= domain.max) : domain.type === 'code' && !domain.codes.length;
  const read = typeof value === 'object' ? value['get']?.[0] : undefined;
  const fact = rubric.facts.find(({ id }) => read === `/${id}`);
  const differs = fact !== undefined && !sameDomain(fact, domain);
  return isEmpty || differs ? [fault('decision-domain', `${path}/domain`)] : [];
}

function sameDomain(fact: Rubric['facts'][number], domain: Domain): boolean {
  if (fact.type !== domain.type) return false;
  if (domain.type === 'integer') return fact.type === 'integer' && fact.min === domain.min && fact.max === domain.max;
  if (domain.type === 'boolean') return true;
  return fact.type === 'code' && [...(fact.codes ?? [])].sort().join(' ') === [...domain.codes].sort().join(' ');
}

function rowFaults(row: DecisionRow, path: string, { inputs, outcomes }: DecisionItem): RubricFault[] {
  const { when, outcome, choice, source } = row;
  const known = outcomes.map(({ id }) => id);
  const faults = Object.keys(when).flatMap((id) => {
    const domain = inputs.find((input) => input.id === id)?.domain;
    if (!domain) return [fault('decision-input', `${path}/when/${id}`)];
    return fits(when[id] as Cell, domain) ? [] : [fault('decision-cell', `${path}/when/${id}`)];
  });
  if (known.indexOf(outcome) < 0) faults.push(fault('decision-outcome', `${path}/outcome`));
  if (source.length === 0) faults.push(fault('source-missing', `${path}/source`));
  // A choice is one of several, ours among them, and what a law fixes is not chosen.
  const isChoice =
    choice === undefined ||
    (choice.length > 1 &&
      choice.indexOf(outcome) >= 0 &&
      choice.every((id, index) => known.indexOf(id) >= 0 && choice.indexOf(id) === index) &&
      source.some(({ basis }) => basis === 'design'));
  if (!isChoice) faults.push(fault('decision-choice', `${path}/choice`));
  return faults;
}

function fits(cell: Cell, domain: Domain): boolean {
  if (typeof cell === 'boolean') return domain.type === 'boolean';
  if (isCodes(cell)) return cell.length > 0 && cell.every((code) => domain.type === 'code' && inDomain(domain, code));
  const { from, below } = cell;
  if (domain.type !== 'integer' || (from === undefined && below === undefined)) return false;
  return Math.max(from ?? domain.min, domain.min) < Math.min(below ?? domain.max + 1, domain.max + 1);
}

/** One value for each part of the domains that no row divides: what holds for it holds for the whole part. */
function partsOf({ id, domain }: DecisionInput, rows: readonly DecisionRow[]): Value[] {
  if (domain.type === 'boolean') return [true, false];
  if (domain.type === 'code') return [...domain.codes];
  const starts = new Set<number>([domain.min]);
  for (const { when } of rows) {
    const cell = when[id];
    if (cell === undefined || typeof cell === 'boolean' || isCodes(cell)) continue;
    for (const cut of [cell.from, cell.below]) {
      if (cut !== undefined && cut > domain.min && cut <= domain.max) starts.add(cut);
    }
  }
  return [...starts].sort((first, second) => first - second);
}

function coverFaults({ inputs, rows }: DecisionItem, path: string): RubricFault[] {
  const parts = inputs.map((input) => partsOf(input, rows));
  const count = parts.reduce((product, values) => product * values.length, 1);
  if (count > MOST_COMBINATIONS) return [fault('decision-too-large', path)];
  const faults = new Map<string, RubricFault>();
  for (let combination = 0; combination < count; combination += 1) {
    let rest = combination;
    const values = parts.map((choices) => {
      const value = choices[rest % choices.length] as Value;
      rest = Math.floor(rest / choices.length);
      return value;
    });
    const hits = rows.flatMap(({ when }, index) =>
      inputs.every(({ id }, place) => holds(when[id], values[place] as Value)) ? [index] : [],
    );
    if (hits.length === 1) continue;
    const witness = inputs.map(({ id }, place) => `${id} = ${String(values[place])}`).join(', ');
    // The first combination that shows a fault is enough; there can be thousands.
    const at = hits.length === 0 ? `${path}/rows` : `${path}/rows/${hits[1] ?? 0}`;
    if (!faults.has(at)) faults.set(at, fault(hits.length === 0 ? 'decision-gap' : 'decision-overlap', at, witness));
  }
  return [...faults.values()];
}
