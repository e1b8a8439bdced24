import type { DocumentDefinition } from '@guitu/core';
import type { ProfiledDocument } from '@guitu/core/profile';

type Field = DocumentDefinition['root'];

/** One wrong change of a compiled document, as data. */
export interface Widening {
  readonly name: string;
  /** Template of the field that is changed. */
  readonly at?: string;
  readonly set?: Partial<Field>;
  readonly drop?: readonly string[];
  /** Codes that its list gets more. */
  readonly codes?: readonly string[];
  /** A member that it gets more. */
  readonly member?: string;
  /** Id of the rule that is changed or gone. */
  readonly rule?: string;
  readonly gone?: true;
  readonly change?: Partial<DocumentDefinition['rules'][number]>;
  /** No document can show the difference. */
  readonly equivalent?: true;
}

/** A compiled document with one wrong change in its snapshot; base and delta stay as they are. */
export function planted(
  document: ProfiledDocument,
  widening: Widening,
  codesOf: (list: string) => readonly string[] | undefined,
): ProfiledDocument {
  const { at, rule, gone, change } = widening;
  const { definition } = document;
  if (rule !== undefined) {
    const rules = gone
      ? definition.rules.filter(({ id }) => id !== rule)
      : definition.rules.map((each) => (each.id === rule ? { ...each, ...change } : each));
    return { ...document, definition: { ...definition, rules } };
  }
  const path = (at ?? '').split('/').slice(1);
  const lists = { ...document.lists };
  const root = changed(definition.root, path, (field) => {
    const now: Record<string, unknown> = { ...field, ...widening.set };
    for (const name of widening.drop ?? []) delete now[name];
    if (widening.codes && field.codelist !== undefined) {
      const codes = document.lists[field.codelist]?.codes ?? codesOf(field.codelist) ?? [];
      lists['planted'] = { codes: [...codes, ...widening.codes] };
      now['codelist'] = 'planted';
    }
    if (widening.member !== undefined) {
      const member = { name: widening.member, type: 'string', maxLength: 50, source: [] };
      now['fields'] = [...(field.fields ?? []), member];
    }
    return now as unknown as Field;
  });
  return { ...document, lists, definition: { ...definition, root } };
}

function changed(field: Field, [segment, ...rest]: readonly string[], change: (field: Field) => Field): Field {
  if (segment === undefined) return change(field);
  if (segment === '*') return { ...field, item: changed(field.item as Field, rest, change) };
  const fields = (field.fields ?? []).map((member) =>
    member.name === segment ? changed(member, rest, change) : member,
  );
  return { ...field, fields };
}
