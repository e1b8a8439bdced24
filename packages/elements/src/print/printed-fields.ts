import type { Field } from '@guitu/core';
import type { FormField, FormSection } from '@guitu/forms';
import { shownMembers } from '../form/field-list.js';
import type { FormView } from '../form/view.js';

/** What a machine needs and a sheet of paper does not show. */
const UNPRINTED: ReadonlySet<string> = new Set(['document', 'standard', 'profile', 'id', 'title', 'status', 'number']);
/** What is only asked for where somebody refused to sign. */
const REFUSAL: ReadonlySet<string> = new Set(['refusalReason', 'witness']);

/** The sections of a sheet. On a blank one no answer decides what applies, so all of them are printed. */
export function printedSections(view: FormView): readonly FormSection[] {
  const { store } = view;
  const { definition, texts } = store.kind;
  if (!isBlank(view)) return store.sections();
  return definition.layout.sections.map(({ id, fields }) => ({
    id,
    title: texts.sections[id] ?? id,
    fields: fields.map((path) => store.describe(path)),
  }));
}

/**
 * What is printed of an object: everything on a blank form, so that it can be filled in by hand; on a
 * filled one nothing that nobody expects and nobody filled.
 */
export function printedMembers(view: FormView, path: string): readonly FormField[] {
  const isHeader = view.store.describe(path).widget === 'header';
  const blank = isBlank(view);
  return sheetMembers(view, path).filter(({ field, path: member }) => {
    if (isHeader && UNPRINTED.has(field.name)) return false;
    // Nobody fills in by hand which files lie beside the sheet.
    if (blank) return !isHeader || field.name !== 'attachments';
    return field.required || field.recommended || view.store.watch(member).value !== undefined;
  });
}

/** The members of an object or row that a sheet has room for: on a blank one whatever their conditions. */
export function sheetMembers(view: FormView, path: string): readonly FormField[] {
  return isBlank(view) ? allMembers(view, path) : shownMembers(view, path);
}

/** The members of rows that at least one of them shows: the columns of a table. */
export function sheetColumns(view: FormView, rows: readonly string[]): readonly FormField[] {
  const shown = new Set(rows.flatMap((row) => sheetMembers(view, row).map(({ field }) => field.name)));
  return allMembers(view, rows[0] ?? '').filter(({ field }) => shown.has(field.name));
}

function allMembers({ store }: FormView, path: string): readonly FormField[] {
  const { field, widget } = store.describe(path);
  return (field.fields ?? [])
    .filter(({ type, fields, shape }) => shape !== 'extensions' && (type !== 'object' || fields !== undefined))
    .filter(({ name }) => widget !== 'signature' || !REFUSAL.has(name))
    .map(({ name }) => store.describe(`${path}/${name}`));
}

/** Whether the document holds nothing but its header: a form to fill in by hand. */
function isBlank({ store }: FormView): boolean {
  const { root } = store.kind.definition;
  return (root.fields ?? []).every(
    (field) => field.name === 'header' || isHollow(field, store.watch(`/${field.name}`).value),
  );
}

/** Required objects, lists and constants are there from the start: nobody has answered anything by them. */
function isHollow(field: Field | undefined, value: unknown): boolean {
  if (typeof value !== 'object' || value === null)
    return value === undefined || (field?.required === true && value === field.const && value !== true);
  return Object.entries(value).every(([name, member]) =>
    isHollow(
      field?.fields?.find((one) => one.name === name),
      member,
    ),
  );
}
