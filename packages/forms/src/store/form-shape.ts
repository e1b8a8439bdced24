import type { DocumentDefinition, DocumentTexts, Field } from '@guitu/core';
import { isList, segmentsOf } from '../document/member.js';
import type { FormField, FormRow, FormSection } from '../form-store.js';
import type { FieldCatalogue } from '../fields/field-catalogue.js';
import { isHidden } from '../fields/visibility.js';
import type { FormModel } from './form-model.js';

/** The visible sections of a form, in the order of the layout. */
export function sectionsOf(
  definition: DocumentDefinition,
  texts: DocumentTexts,
  catalogue: FieldCatalogue,
  hidden: ReadonlySet<string>,
): readonly FormSection[] {
  return definition.layout.sections
    .map(({ id, fields }) => ({
      id,
      title: texts.sections[id] ?? id,
      fields: fields.filter((path) => !isHidden(hidden, path)).map((path) => formField(path, catalogue)),
    }))
    .filter(({ fields }) => fields.length > 0);
}

/** The visible members of the object or row at a path; objects of free content are not for forms. */
export function membersOf(path: string, catalogue: FieldCatalogue, hidden: ReadonlySet<string>): readonly FormField[] {
  return (catalogue.entryOf(path).shape.field.fields ?? [])
    .filter(({ type, fields }) => type !== 'object' || fields !== undefined)
    .map(({ name }) => `${path}/${name}`)
    .filter((member) => !isHidden(hidden, member))
    .map((member) => formField(member, catalogue));
}

/** The field at a path, without its state. */
export function formField(path: string, { entryOf }: FieldCatalogue): FormField {
  // Written out, because spreading costs more than all the rest.
  const { template, field, title, description, widget, width, source } = entryOf(path).shape;
  return { path, template, field, title, description, widget, width, source };
}

/** The root field with its members in the order in which the layout shows them. */
export function inFormOrder({ root, layout }: DocumentDefinition): Field {
  const shown = layout.sections.flatMap(({ fields }) => fields.map((template) => segmentsOf(template)[0]));
  const rank = ({ name }: Field): number => (shown.includes(name) ? shown.indexOf(name) : shown.length);
  return { ...root, fields: (root.fields ?? []).slice().sort((one, other) => rank(one) - rank(other)) };
}

/** Makes the function that gives the rows of a list: the same ones until a row comes, goes or moves. */
export function createRowReader({ get, keys }: Pick<FormModel, 'get' | 'keys'>): (path: string) => readonly FormRow[] {
  const known = new WeakMap<readonly string[], readonly FormRow[]>();
  return (path) => {
    const list = get(path);
    const named = keys.of(path, isList(list) ? list.length : 0);
    const before = known.get(named);
    // A list inside a row that has moved keeps its keys but not its path.
    if (before && (before.length === 0 || before[0]?.path === `${path}/0`)) return before;
    const rows = named.map((key, index) => ({ key, path: `${path}/${index}`, index }));
    known.set(named, rows);
    return rows;
  };
}
