import type { Field } from '../definition.js';
import { parsePointer } from '../pointer/pointer.js';

/** A field tree in which the field at a template is replaced; everything that is not on the way is shared. */
export function replaceField(root: Field, template: string, change: (field: Field) => Field): Field {
  return replaced(root, parsePointer(template) ?? [], change);
}

function replaced(field: Field, [segment, ...rest]: readonly string[], change: (field: Field) => Field): Field {
  if (segment === undefined) return change(field);
  if (segment === '*') return field.item ? { ...field, item: replaced(field.item, rest, change) } : field;
  return {
    ...field,
    fields: (field.fields ?? []).map((member) => (member.name === segment ? replaced(member, rest, change) : member)),
  };
}

/** The field without some of its members. */
export function without<Name extends keyof Field>(field: Field, ...names: readonly Name[]): Omit<Field, Name> {
  const rest = { ...field };
  for (const name of names) delete rest[name];
  return rest;
}
