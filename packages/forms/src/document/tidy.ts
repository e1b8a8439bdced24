import type { Field } from '@guitu/core';
import { isEqual } from './equal.js';
import { isList, isObject, memberAt } from './member.js';
import type { JsonObject, JsonValue } from '../json.js';

/**
 * A value as documents hold it. Optional means absent, so `null`, empty strings and empty optional
 * objects and lists become `undefined`. Required objects and lists are there even when empty, so that
 * a person hears what is missing inside them; so are rows, which only leave by being removed. Required
 * constants fill themselves in, but never a yes, which is the person's to give. What the fields do not
 * describe stays as it is, and so does a value of the wrong type: to say so is the validator's part.
 * Gives the same object when nothing changed.
 */
export function tidy(field: Field | undefined, value: JsonValue | undefined): JsonValue | undefined {
  if (field === undefined) return value;
  const empty = value === undefined || value === null || value === '';
  if (field.type === 'object') {
    if (empty) return isKept(field) ? blankOf(field) : undefined;
    return isObject(value) ? tidyObject(field, value) : value;
  }
  if (field.type === 'list') {
    if (empty) return isKept(field) ? [] : undefined;
    return isList(value) ? tidyList(field, value) : value;
  }
  if (!empty) return value;
  if (field.name === '*') return '';
  return isFixed(field) ? field.const : undefined;
}

/** Whether a field can only have one value, and therefore has it. */
export function isFixed({ required, const: only }: Field): boolean {
  return required === true && only !== undefined && typeof only !== 'boolean';
}

/**
 * An object with one member replaced, or removed when `value` is absent. Absent itself when that
 * leaves an optional object with nothing filled in.
 */
export function withMember(
  field: Field | undefined,
  object: JsonObject,
  name: string,
  value: JsonValue | undefined,
): JsonObject | undefined {
  const copy: { [name: string]: JsonValue } = { ...object };
  if (value === undefined) delete copy[name];
  else copy[name] = value;
  return field !== undefined && !isKept(field) && isBlank(field, copy) ? undefined : copy;
}

/** What a required or just made object holds before anybody has filled anything in. */
export function blankOf(field: Field): JsonObject {
  return tidyMembers(field, {});
}

function tidyObject(field: Field, object: JsonObject): JsonObject | undefined {
  const tidied = tidyMembers(field, object);
  return !isKept(field) && isBlank(field, tidied) ? undefined : tidied;
}

function tidyMembers(field: Field, object: JsonObject): JsonObject {
  let copy: { [name: string]: JsonValue } | undefined;
  for (const member of field.fields ?? []) {
    const { name } = member;
    const before = memberAt(object, name);
    const after = tidy(member, before);
    if (after === before) continue;
    copy ??= { ...object };
    if (after === undefined) delete copy[name];
    else copy[name] = after;
  }
  return copy ?? object;
}

function tidyList(field: Field, list: readonly JsonValue[]): readonly JsonValue[] | undefined {
  if (list.length === 0) return isKept(field) ? list : undefined;
  let changed = false;
  const items = list.map((item) => {
    // A row always has a value: '' for a scalar, so the fallback is for items without a field only.
    const tidied = tidy(field.item, item) ?? item;
    changed ||= tidied !== item;
    return tidied;
  });
  return changed ? items : list;
}

/** The document itself, rows and required fields stay when they are empty. */
function isKept(field: Field): boolean {
  return field.required === true || field.name === '*' || field.name === '';
}

function isBlank(field: Field, object: JsonObject): boolean {
  return isEqual(object, blankOf(field));
}
