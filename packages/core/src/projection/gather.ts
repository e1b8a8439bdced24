import { evaluate } from '../expression/evaluate.js';
import { resolvePointer } from '../pointer/pointer.js';
import { expandTemplate } from '../pointer/template.js';
import { canonicalText, compareScalars, compareText } from './order.js';
import type { Projection, ProjectionSource, UnplacedDocument } from './projection.js';

/** The documents of one key, by the name of their member in the scope. */
export interface Group {
  readonly key: string | number;
  readonly scope: Readonly<Record<string, unknown>>;
}

/** Documents sorted into groups, in order of their keys. */
export interface Gathered {
  readonly groups: readonly Group[];
  readonly unplaced: readonly UnplacedDocument[];
}

interface Entry {
  readonly source: ProjectionSource;
  readonly index: number;
  readonly key: string | number;
  readonly node: unknown;
  readonly order: unknown;
}

/** Sorts documents into the groups that become rows; the order in which they are given never matters. */
export function gather(projection: Projection, documents: readonly unknown[], asOf: string | undefined): Gathered {
  const unplaced: UnplacedDocument[] = [];
  const entries: Entry[] = [];
  documents.forEach((document, index) => {
    const slug = resolvePointer(document, '/header/document');
    if (typeof slug !== 'string') unplaced.push({ index, reason: 'not-a-document' });
    let keyless = false;
    for (const source of projection.from) {
      if (source.document !== slug) continue;
      const read = entriesOf(source, document, index, asOf);
      entries.push(...read.entries);
      keyless = keyless || read.keyless;
    }
    if (keyless) unplaced.push({ index, reason: 'no-key' });
  });
  const byKey = new Map<string | number, Entry[]>();
  for (const entry of entries) {
    const group = byKey.get(entry.key);
    if (group) group.push(entry);
    else byKey.set(entry.key, [entry]);
  }
  const groups: Group[] = [];
  byKey.forEach((group, key) => {
    if (group.some(({ source }) => !source.context)) groups.push({ key, scope: scopeOf(group) });
    else unplaced.push(...indexesOf(group).map((index): UnplacedDocument => ({ index, reason: 'no-row' })));
  });
  groups.sort((one, other) => compareScalars(one.key, other.key));
  unplaced.sort((one, other) => one.index - other.index || compareText(one.reason, other.reason));
  return { groups, unplaced };
}

function entriesOf(
  source: ProjectionSource,
  document: unknown,
  index: number,
  asOf: string | undefined,
): { readonly entries: readonly Entry[]; readonly keyless: boolean } {
  const entries: Entry[] = [];
  let keyless = false;
  for (const node of nodesOf(source, document)) {
    const scope = { root: document, context: node, asOf };
    if (source.when !== undefined && evaluate(source.when, scope) !== true) continue;
    const key = evaluate(source.key, scope);
    const order = source.order === undefined ? undefined : evaluate(source.order, scope);
    if (typeof key === 'string' || typeof key === 'number') entries.push({ source, index, key, node, order });
    else keyless = true;
  }
  return { entries, keyless };
}

function nodesOf({ each }: ProjectionSource, document: unknown): readonly unknown[] {
  return each === undefined ? [document] : expandTemplate(`${each}/*`, document).map(({ value }) => value);
}

function scopeOf(entries: readonly Entry[]): Record<string, unknown> {
  const scope: Record<string, unknown> = {};
  const lists = new Map<string, Entry[]>();
  for (const entry of entries) {
    const list = lists.get(entry.source.as);
    if (list) list.push(entry);
    else lists.set(entry.source.as, [entry]);
  }
  lists.forEach((list, name) => {
    const nodes = sorted(list).map(({ node }) => node);
    const pick = list[0]?.source.pick;
    scope[name] = pick === undefined ? nodes : nodes[pick === 'first' ? 0 : nodes.length - 1];
  });
  return scope;
}

function sorted(entries: readonly Entry[]): Entry[] {
  const texts = new Map<Entry, string>();
  const textOf = (entry: Entry): string => {
    const text = texts.get(entry) ?? canonicalText(entry.node);
    texts.set(entry, text);
    return text;
  };
  // What the declared order leaves open, the content decides: never the order in which files were read.
  return entries
    .slice()
    .sort((one, other) => compareScalars(one.order, other.order) || compareText(textOf(one), textOf(other)));
}

function indexesOf(entries: readonly Entry[]): number[] {
  return entries.map(({ index }) => index).filter((index, place, all) => all.indexOf(index) === place);
}
