import { evaluate } from '../expression/evaluate.js';
import type { Expression, Operation } from '../expression/expression.js';
import { MISSING } from '../expression/value.js';
import type { CaseDocument, CaseDocuments } from './case-documents.js';
import type { DocumentLine } from './obligation-rule.js';

/** What a condition asks for that can be known before the other documents are looked at. */
interface Plan {
  /** Conditions that do not look at the other document. */
  readonly given: readonly Expression[];
  /** Pointer of a field of the other document that must equal something; without a key it must not be there. */
  readonly joins: readonly Join[];
}

interface Join {
  readonly field: string;
  readonly key: Expression | undefined;
}

const RECORD = '/record';

/** What has been found out about a line; lines never change. */
const plans = new WeakMap<DocumentLine, Plan>();

/**
 * The documents that can fit a line: where its condition asks for a value in a field, only those that have it.
 * Conditions are still evaluated: this only spares looking at what cannot fit.
 */
export function narrowed(
  line: DocumentLine,
  slug: string,
  documents: CaseDocuments,
  root: object,
): readonly CaseDocument[] {
  let plan = plans.get(line);
  if (plan === undefined) {
    plan = planFor(line.when);
    plans.set(line, plan);
  }
  if (plan.given.some((condition) => evaluate(condition, { root, context: undefined }) !== true)) return [];
  let fewest = documents.of(slug);
  for (const { field, key } of plan.joins) {
    const value = key === undefined ? undefined : evaluate(key, { root, context: undefined });
    const own = value === MISSING ? [] : documents.having(slug, field, value);
    if (own.length < fewest.length) fewest = own;
  }
  return fewest;
}

function planFor(when: Expression | undefined): Plan {
  const parts = when === undefined ? [] : (argumentsOf(when, 'and') ?? [when]);
  return {
    given: parts.filter((part) => !looksAtRecord(part)),
    joins: parts.flatMap((part) => joinIn(part) ?? []),
  };
}

function joinIn(expression: Expression): Join | undefined {
  const [one, other] = argumentsOf(expression, 'equal') ?? [];
  if (one !== undefined && other !== undefined) return joinOf(one, other) ?? joinOf(other, one);
  const [absent] = argumentsOf(expression, 'not') ?? [];
  const [present] = (absent === undefined ? undefined : argumentsOf(absent, 'present')) ?? [];
  const field = present === undefined ? undefined : fieldOf(present);
  return field === undefined ? undefined : { field, key: undefined };
}

/** A field of the other document, and an expression that does not look at that document. */
function joinOf(one: Expression, key: Expression): Join | undefined {
  const field = fieldOf(one);
  return field === undefined || looksAtRecord(key) ? undefined : { field, key };
}

function fieldOf(expression: Expression): string | undefined {
  const [path] = argumentsOf(expression, 'get') ?? [];
  return typeof path === 'string' && path.startsWith(`${RECORD}/`) ? path.slice(RECORD.length) : undefined;
}

/** Whether an expression looks at the other document, or at a context that could be anything. */
function looksAtRecord(expression: Expression): boolean {
  return /"(\/record|\.)/.test(JSON.stringify(expression));
}

function argumentsOf(expression: Expression, operator: string): readonly Expression[] | undefined {
  if (typeof expression !== 'object') return undefined;
  const written: unknown = (expression as Operation)[operator];
  return Array.isArray(written) ? (written as readonly Expression[]) : undefined;
}
