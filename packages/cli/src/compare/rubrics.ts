import { type Binding, bindFacts, type Facts, type Rubric, scoreRubric } from '@guitu/core/score';
import type { Found, Rescored } from './change.js';
import { meaningOf } from './meaning.js';
import { canonical, isObject } from './shape/canonical.js';

/** A rubric as it is published. */
export interface PublishedRubric {
  readonly rubric: Rubric;
  readonly binding?: Binding;
  readonly vectors?: { readonly vectors: readonly { readonly because?: unknown; readonly facts: Facts }[] };
}

type Rubrics = ReadonlyMap<string, PublishedRubric>;

/** Documents by name, of both releases. */
export type Examples = readonly (readonly [name: string, document: unknown])[];

/**
 * A rubric that means something else scores something else: at least MINOR, with what the examples score before and
 * after. It is MAJOR when a fact, an item or an outcome is gone that programs name.
 */
export function compareRubrics(old: Rubrics, now: Rubrics, examples: Examples): Found[] {
  const found: Found[] = [];
  for (const [name, rubric] of old) {
    const next = now.get(name);
    if (next) found.push(...ofRubric(name, rubric, next, examples));
    else found.push({ subject: 'rubric', name, at: '', what: 'removed', verdict: 'narrows' });
  }
  for (const name of now.keys())
    if (!old.has(name)) found.push({ subject: 'rubric', name, at: '', what: 'added', verdict: 'widens' });
  return found;
}

function ofRubric(name: string, old: PublishedRubric, now: PublishedRubric, examples: Examples): Found[] {
  const where = { subject: 'rubric', name } as const;
  const found: Found[] = [];
  const [before, after] = [idsOf(old.rubric), idsOf(now.rubric)];
  for (const id of before) if (!after.has(id)) found.push({ ...where, at: id, what: 'removed', verdict: 'narrows' });
  for (const part of ['rubric', 'binding'] as const) {
    if (canonical(meaningOf(old[part])) !== canonical(meaningOf(now[part]))) {
      const scores = rescore(old, now, examples);
      found.push({ ...where, at: part, what: 'score-affecting', verdict: 'equal', release: 'minor', ...scores });
    } else if (canonical(old[part]) !== canonical(now[part]))
      found.push({ ...where, at: part, what: 'wording', verdict: 'annotation' });
  }
  return found;
}

/** Everything in a rubric that has an id, as `facts/noUse`. */
function idsOf(value: unknown, place = ''): Set<string> {
  const ids = new Set<string>();
  if (Array.isArray(value)) {
    for (const item of value) {
      const id = isObject(item) && typeof item['id'] === 'string' ? `${place}/${item['id']}` : place;
      if (id !== place) ids.add(id.slice(1));
      for (const inner of idsOf(item, id)) ids.add(inner);
    }
  } else if (isObject(value))
    for (const [name, member] of Object.entries(value))
      if (name !== 'source') for (const inner of idsOf(member, `${place}/${name}`)) ids.add(inner);
  return ids;
}

/** What all sets of facts score by both rubrics: those of the vectors, and those bound from example documents. */
function rescore(
  old: PublishedRubric,
  now: PublishedRubric,
  examples: Examples,
): { readonly rescored: readonly Rescored[]; readonly scored: number } {
  const vectors = [...(old.vectors?.vectors ?? []), ...(now.vectors?.vectors ?? [])];
  const sets = new Map<string, readonly [name: string, before: Facts, after: Facts]>();
  vectors.forEach(({ facts }, index) =>
    sets.set(canonical(facts), [`vectors/${index % (old.vectors?.vectors.length ?? 1)}`, facts, facts]),
  );
  for (const [name, document] of examples) {
    if (!old.binding || !now.binding || !isOf(old.binding, document)) continue;
    sets.set(name, [name, bindFacts(old.binding, [document]), bindFacts(now.binding, [document])]);
  }
  const rescored: Rescored[] = [];
  for (const [facts, before, after] of sets.values()) {
    const [from, to] = [resultOf(old.rubric, before), resultOf(now.rubric, after)];
    if (from !== to) rescored.push({ facts, from, to });
  }
  return { rescored, scored: sets.size };
}

const isOf = ({ document }: Binding, value: unknown): boolean =>
  isObject(value) && isObject(value['header']) && value['header']['document'] === document;

function resultOf(rubric: Rubric, facts: Facts): string {
  const { status, total, band, vetoes, outcomes } = scoreRubric(rubric, facts, { language: 'en' });
  return [status, total, band, ...vetoes, ...outcomes.map(({ item, outcome }) => `${item}=${outcome}`)]
    .filter((part) => part !== null)
    .join(' ');
}
