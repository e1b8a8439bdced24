import { evaluate } from '../expression/evaluate.js';
import { compareScalars } from '../projection/order.js';
import type { CaseChoice, CaseRule } from './case-rule.js';
import type { FiledDocument } from './filed-document.js';

/** The documents of one application of a rule. */
export interface CaseScope {
  /** The root of the expressions. */
  readonly root: Readonly<Record<string, unknown>>;
  /** The documents chosen one at a time, by the name of their choice. */
  readonly chosen: Readonly<Record<string, FiledDocument>>;
}

/** How often one rule is applied at most. */
const MOST_SCOPES = 1_000_000;

/**
 * Every combination of documents that a rule looks at, in the order of the documents; `undefined` when there
 * are too many of them.
 */
export function chooseDocuments(
  { from }: CaseRule,
  documents: readonly FiledDocument[],
  asOf: string | undefined,
): readonly CaseScope[] | undefined {
  let scopes: readonly CaseScope[] = [{ root: {}, chosen: {} }];
  for (const choice of from) {
    const candidates = documents.filter(({ kind }) => kind.slug === choice.document);
    const grown: CaseScope[] = [];
    for (const scope of scopes) {
      grown.push(...extended(scope, choice, candidates, asOf));
      if (grown.length > MOST_SCOPES) return undefined;
    }
    scopes = grown;
  }
  return scopes;
}

function extended(
  { root, chosen }: CaseScope,
  choice: CaseChoice,
  candidates: readonly FiledDocument[],
  asOf: string | undefined,
): CaseScope[] {
  const { as, pick = 'each', when } = choice;
  const isWanted = ({ value }: FiledDocument): boolean => {
    const scope = { ...root, [as]: value };
    return when === undefined || evaluate(when, { root: scope, context: scope, asOf }) === true;
  };
  const withOne = (document: FiledDocument): CaseScope => ({
    root: { ...root, [as]: document.value },
    chosen: { ...chosen, [as]: document },
  });
  const free = candidates.filter((document) => !Object.values(chosen).includes(document));
  if (pick === 'each') return free.filter(isWanted).map(withOne);
  const wanted = inOrder(free.filter(isWanted), choice, asOf);
  if (pick === 'all') return [{ root: { ...root, [as]: wanted.map(({ value }) => value) }, chosen }];
  const one = wanted[pick === 'first' ? 0 : wanted.length - 1];
  return [one === undefined ? { root, chosen } : withOne(one)];
}

/** By the order of the choice; what it leaves open, the order of the case decides. */
function inOrder(
  documents: readonly FiledDocument[],
  { order }: CaseChoice,
  asOf: string | undefined,
): readonly FiledDocument[] {
  if (order === undefined) return documents;
  const keyed = documents.map((document) => ({
    document,
    key: evaluate(order, { root: document.value, context: document.value, asOf }),
  }));
  return keyed
    .sort((one, other) => compareScalars(one.key, other.key) || one.document.index - other.document.index)
    .map(({ document }) => document);
}
