import { dateOfDateTime } from '../calendar/date-time.js';
import { checkValue } from '../gate/check-value.js';
import { LEDGER_LIMITS } from '../gate/limits.js';
import { memberOf } from '../pointer/pointer.js';
import { canonicalText, compareText } from '../projection/order.js';
import type { NamedDocument } from './obligation.js';
import { valueAt } from './rows.js';

/** A document of a case that can be read, whatever its kind. */
export interface CaseDocument {
  readonly slug: string;
  readonly number: string | undefined;
  readonly value: unknown;
}

/** The documents of one person, by kind. */
export interface CaseDocuments {
  readonly all: readonly CaseDocument[];
  of(slug: string): readonly CaseDocument[];
  /** Those of a kind that have a value in a field; without one, those that have none. */
  having(slug: string, field: string, value: unknown): readonly CaseDocument[];
}

const NONE: readonly CaseDocument[] = [];

/**
 * The documents that prove something on a day: readable, neither void nor a draft, filed by then, each once.
 * They stand in an order of their own, so that the order in which they came never matters.
 */
export function caseDocuments(values: readonly unknown[], asOf: string): CaseDocuments {
  const read = values.flatMap((value) => readDocument(value, asOf) ?? []).sort(byIdentity);
  const all = read.filter((one, index) => {
    const before = read[index - 1];
    return before === undefined || one.id === undefined || one.id !== before.id || one.slug !== before.slug;
  });
  const bySlug = new Map<string, CaseDocument[]>();
  for (const document of all) {
    const same = bySlug.get(document.slug);
    if (same === undefined) bySlug.set(document.slug, [document]);
    else same.push(document);
  }
  const of = (slug: string): readonly CaseDocument[] => bySlug.get(slug) ?? NONE;
  const indexes = new Map<string, Map<string, ReadonlyMap<unknown, readonly CaseDocument[]>>>();
  return {
    all,
    of,
    having(slug, field, value) {
      let byField = indexes.get(slug);
      if (byField === undefined) indexes.set(slug, (byField = new Map()));
      let index = byField.get(field);
      if (index === undefined) byField.set(field, (index = indexBy(of(slug), field)));
      return index.get(value) ?? NONE;
    },
  };
}

function indexBy(documents: readonly CaseDocument[], field: string): ReadonlyMap<unknown, readonly CaseDocument[]> {
  const index = new Map<unknown, CaseDocument[]>();
  for (const document of documents) {
    const value = valueAt(document.value, field);
    const same = index.get(value);
    if (same === undefined) index.set(value, [document]);
    else same.push(document);
  }
  return index;
}

/** How results name a document. */
export function nameOf({ slug, number }: CaseDocument): NamedDocument {
  return { document: slug, number: number ?? null };
}

interface ReadDocument extends CaseDocument {
  readonly id: string | undefined;
}

function readDocument(value: unknown, asOf: string): ReadDocument | undefined {
  if ('issues' in checkValue(value, LEDGER_LIMITS)) return undefined;
  const header = memberOf(value, 'header');
  const slug = textOf(header, 'document');
  const status = textOf(header, 'status');
  if (slug === undefined || status === 'void' || status === 'draft') return undefined;
  const filedOn = dateOfDateTime(textOf(header, 'filledAt') ?? '');
  if (filedOn !== undefined && filedOn > asOf) return undefined;
  return { slug, number: textOf(header, 'number'), id: textOf(header, 'id'), value };
}

function textOf(node: unknown, name: string): string | undefined {
  const found = memberOf(node, name);
  return typeof found === 'string' ? found : undefined;
}

function byIdentity(one: ReadDocument, other: ReadDocument): number {
  return (
    compareText(one.slug, other.slug) ||
    compareText(one.id ?? '', other.id ?? '') ||
    compareText(one.number ?? '', other.number ?? '') ||
    compareText(canonicalText(one.value), canonicalText(other.value))
  );
}
