import { isDate } from '../calendar/date.js';
import { evaluate } from '../expression/evaluate.js';
import { checkValue } from '../gate/check-value.js';
import { headerText } from '../gate/header.js';
import { LEDGER_LIMITS } from '../gate/limits.js';
import { memberOf, resolvePointer } from '../pointer/pointer.js';
import { expandTemplate } from '../pointer/template.js';
import type { LifecycleEvent, TitledLifecycle } from './lifecycle.js';
import { type StateFault, genericFault } from './state-fault.js';

/** A document of a case that can be read. */
export interface ReadDocument {
  readonly index: number;
  readonly slug: string;
  readonly number: string | undefined;
  readonly value: unknown;
}

/** An event with its day and the document that tells of it. */
export interface ToldEvent {
  readonly event: LifecycleEvent;
  readonly day: string;
  readonly document: ReadDocument;
}

/** The events of a case file up to a day, in the order in which they came, and what could not be read. */
export interface ToldEvents {
  readonly events: readonly ToldEvent[];
  readonly person: CasePerson;
  /** The values of the documents that have an effect and are about the person. */
  readonly documents: readonly unknown[];
  readonly faults: readonly StateFault[];
}

/** What guards know of the person; what the documents do not agree on is told by most of them. */
export interface CasePerson {
  readonly sex?: string;
  readonly birthDate?: string;
}

/**
 * Reads what the documents of a case tell. The order of the documents never matters, and none of them is
 * trusted to be well formed.
 */
export function readEvents(lifecycle: TitledLifecycle, documents: readonly unknown[], asOf: string): ToldEvents {
  const faults: StateFault[] = [];
  const read: ReadDocument[] = [];
  documents.forEach((value, index) => {
    const slug = 'issues' in checkValue(value, LEDGER_LIMITS) ? undefined : headerText(value, 'document');
    const number = slug === undefined ? undefined : memberOf(memberOf(value, 'header'), 'number');
    if (slug === undefined) faults.push(genericFault('lifecycle-document-unreadable', { index }));
    else read.push({ index, slug, number: typeof number === 'string' ? number : undefined, value });
  });
  const standing = read.filter(({ value }) => lifecycle.standing.includes(textAt(value, '/header/status') ?? ''));
  const personId = mostCommon(standing.map(({ value }) => textAt(value, '/subject/personId')));
  const own: ReadDocument[] = [];
  const events: ToldEvent[] = [];
  for (const document of standing) {
    const told = lifecycle.events.filter((event) => event.document === document.slug);
    const stranger = textAt(document.value, '/subject/personId') ?? personId;
    if (stranger !== personId) {
      if (told.length > 0) faults.push(genericFault('lifecycle-other-person', document, '/subject/personId'));
      continue;
    }
    own.push(document);
    for (const event of told) {
      if (!concerns(event, document, personId) || !isTold(event, document)) continue;
      const day = evaluate(event.on, { root: document.value, context: document.value });
      if (typeof day !== 'string' || !isDate(day)) {
        faults.push(genericFault('lifecycle-day-missing', document, event.at));
      } else if (day <= asOf) events.push({ event, day, document });
    }
  }
  return {
    events: events.sort((one, other) => compare(lifecycle, one, other)),
    person: personOf(own),
    documents: own.map(({ value }) => value),
    faults: faults.sort((one, other) => compareTexts(keyOf(one), keyOf(other))),
  };
}

/** Faults of equal keys say the same, whichever comes first. */
function keyOf({ slug = '', code, path }: StateFault): string {
  return `${slug} ${code} ${path}`;
}

/** The order of days; within a day that of the lifecycle, then that of kinds, numbers and contents. */
function compare(lifecycle: TitledLifecycle, one: ToldEvent, other: ToldEvent): number {
  return (
    compareTexts(one.day, other.day) ||
    lifecycle.events.indexOf(one.event) - lifecycle.events.indexOf(other.event) ||
    compareDocuments(one.document, other.document)
  );
}

/** An order of documents in which their positions play no part. */
function compareDocuments(one: ReadDocument, other: ReadDocument): number {
  return (
    compareTexts(one.slug, other.slug) ||
    compareTexts(one.number ?? '', other.number ?? '') ||
    compareTexts(JSON.stringify(one.value), JSON.stringify(other.value))
  );
}

function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

function isTold({ when }: LifecycleEvent, { value }: ReadDocument): boolean {
  return when === undefined || evaluate(when, { root: value, context: value }) === true;
}

/** Whether an event is about the person of the case. */
function concerns({ persons }: LifecycleEvent, { value }: ReadDocument, personId: string | undefined): boolean {
  return (
    persons === undefined ||
    personId === undefined ||
    expandTemplate(persons, value).some((place) => place.value === personId)
  );
}

function personOf(documents: readonly ReadDocument[]): CasePerson {
  const sex = mostCommon(documents.map(({ value }) => textAt(value, '/subject/sex')));
  const birthDate = mostCommon(documents.map(({ value }) => textAt(value, '/subject/birthDate')));
  return { ...(sex === undefined ? {} : { sex }), ...(birthDate === undefined ? {} : { birthDate }) };
}

/** What most of the texts say; of equals the least. */
function mostCommon(texts: readonly (string | undefined)[]): string | undefined {
  const counts = new Map<string, number>();
  for (const text of texts) if (text !== undefined) counts.set(text, (counts.get(text) ?? 0) + 1);
  const most = Math.max(0, ...Array.from(counts.values()));
  return Array.from(counts.keys())
    .filter((text) => counts.get(text) === most)
    .sort()[0];
}

function textAt(value: unknown, pointer: string): string | undefined {
  const text = resolvePointer(value, pointer);
  return typeof text === 'string' ? text : undefined;
}
