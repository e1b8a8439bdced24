import { checkValue } from '../gate/check-value.js';
import { headerText } from '../gate/header.js';
import { LEDGER_LIMITS } from '../gate/limits.js';
import { lifecycle } from '../generated-lifecycle.js';
import { readResidentId } from '../identifiers/resident-id.js';
import { memberOf } from '../pointer/pointer.js';
import { expandTemplate } from '../pointer/template.js';

/** The documents of one person, as they were given. */
export interface PersonValues {
  /** The least of the ids that the person goes by. */
  readonly key: string;
  readonly ids: readonly string[];
  readonly values: readonly unknown[];
}

/** A document about several people, with their ids. */
export interface SharedValue {
  readonly value: unknown;
  readonly persons: readonly string[];
}

/** Documents sorted by the people they are about. */
export interface SortedValues {
  /** In the order of their keys. */
  readonly people: readonly PersonValues[];
  /** What can be read, about people or not. */
  readonly all: readonly unknown[];
}

/** Kinds of documents that are about several people, and where their ids stand. */
const OF_SEVERAL = new Map(
  lifecycle.events.flatMap(({ document, persons }) => (persons === undefined ? [] : [[document, persons] as const])),
);

/**
 * The ids by which a document names the person it is about; the first is that of the record. Documents with one in
 * common are about one person, so that nobody counts twice who was given a second id. None for other documents.
 */
export function personKeys(value: unknown): readonly string[] {
  const subject = memberOf(value, 'subject');
  const personId = memberOf(subject, 'personId');
  if (typeof personId !== 'string') return [];
  const idNumber = memberOf(subject, 'idNumber');
  // A number that was masked or mistyped may be that of many, and joins nobody.
  const isOwn = typeof idNumber === 'string' && readResidentId(idNumber).value !== undefined;
  return isOwn ? [personId, ` ${idNumber.toUpperCase()}`] : [personId];
}

/**
 * Sorts documents by person, in an order that does not depend on theirs. Never throws, whatever they are.
 * @param shared documents about several people, which are not among the others
 */
export function sortByPerson(values: readonly unknown[], shared: readonly SharedValue[] = []): SortedValues {
  const all = values.filter((value) => !('issues' in checkValue(value, LEDGER_LIMITS)));
  const keyed = all.map((value) => ({ value, keys: personKeys(value) }));
  const join = joinKeys(keyed.map(({ keys }) => keys));
  const groups = new Map<string, { readonly ids: Set<string>; readonly values: unknown[] }>();
  for (const { value, keys } of keyed) {
    const [personId] = keys;
    if (personId === undefined) continue;
    const root = join(personId);
    const group = groups.get(root) ?? { ids: new Set(), values: [] };
    groups.set(root, group);
    group.ids.add(personId);
    group.values.push(value);
  }
  const people = Array.from(groups.values(), ({ ids, values: own }): PersonValues => {
    const key = Array.from(ids).sort()[0] ?? '';
    const concerning = shared.filter(({ persons }) => persons.some((id) => ids.has(id)));
    return {
      key,
      ids: Array.from(ids).sort(),
      values: [...own.map((value) => named(value, key, ids)), ...concerning.map(({ value }) => value)],
    };
  });
  return { people: people.sort((one, other) => (one.key < other.key ? -1 : 1)), all };
}

/** Which keys stand for one person: gives the same key for all that were ever seen together. */
export function joinKeys(lists: readonly (readonly string[])[]): (key: string) => string {
  const parents = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let next = parents.get(root); next !== undefined; next = parents.get(root)) root = next;
    return root;
  };
  for (const keys of lists) {
    for (const key of keys) {
      const [one, other] = [rootOf(keys[0] ?? key), rootOf(key)];
      if (one !== other) parents.set(one, other);
    }
  }
  return rootOf;
}

/** The document with the one id of the person, where it has another. */
function named(value: unknown, key: string, ids: ReadonlySet<string>): unknown {
  if (ids.size === 1) return value;
  const document = value as { readonly subject: object };
  return { ...document, subject: { ...document.subject, personId: key } };
}

/** The document with the ids of the people it is about, where it is about several. */
export function ofSeveral(value: unknown): readonly SharedValue[] {
  const template = OF_SEVERAL.get(headerText(value, 'document') ?? '');
  if (template === undefined) return [];
  const persons = expandTemplate(template, value).flatMap((place) =>
    typeof place.value === 'string' ? [place.value] : [],
  );
  return [{ value, persons }];
}
