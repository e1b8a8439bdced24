import { html } from 'lit/html.js';
import type { FormField, Widget } from '@guitu/forms';
import { shownMembers } from '../form/field-list.js';
import { fieldRuns, isSingle } from '../form/field-runs.js';
import type { FormView } from '../form/view.js';

/** What is written small enough for three cells on a line. */
const SMALL: readonly Widget[] = ['date', 'integer', 'decimal', 'money', 'text', 'yes-no'];

/** What a machine needs and a sheet of paper does not show. */
const UNPRINTED: ReadonlySet<string> = new Set(['document', 'standard', 'profile', 'id', 'title', 'status', 'number']);

/** The fields of one object in their order: cells side by side, objects and rows between them. */
export function printGrid(view: FormView, fields: readonly FormField[]): unknown {
  return fieldRuns(fields).map((run) =>
    run.every(isSingle)
      ? html`<dl class="gt-grid gt-sheet">${fillLines(run).map((field) => view.drawing.field(view, field))}</dl>`
      : run.map((field) => view.drawing.field(view, field)),
  );
}

/**
 * What is printed of an object: everything on a blank form, so that it can be filled in by hand; on a
 * filled one nothing that nobody expects and nobody filled.
 */
export function printedMembers(view: FormView, path: string): readonly FormField[] {
  const isHeader = view.store.describe(path).widget === 'header';
  const blank = isBlank(view);
  return shownMembers(view, path).filter(({ field, path: member }) => {
    if (isHeader && UNPRINTED.has(field.name)) return false;
    // Nobody fills in by hand which files lie beside the sheet.
    if (blank) return !isHeader || field.name !== 'attachments';
    return field.required || field.recommended || view.store.watch(member).value !== undefined;
  });
}

/** Whether the document holds nothing but its header: a form to fill in by hand. */
function isBlank(view: FormView): boolean {
  const { root } = view.store.kind.definition;
  return (root.fields ?? []).every(({ name }) => name === 'header' || isHollow(view.store.watch(`/${name}`).value));
}

/** Widths that leave no cell open at the end of a line. */
function fillLines(fields: readonly FormField[]): readonly FormField[] {
  const lines: FormField[][] = [];
  for (const field of fields) {
    const line = lines[lines.length - 1];
    if (line && line.length < roomOn(line, field)) line.push(field);
    else lines.push([field]);
  }
  return lines.flatMap((line) => line.map((field) => ({ ...field, width: WIDTHS[line.length] ?? 'full' })));
}

const WIDTHS = [undefined, 'full', 'half', 'third'] as const;

/** How many cells a line can hold once a field joins it. */
function roomOn(line: readonly FormField[], field: FormField): number {
  const all = [...line, field];
  if (all.some(({ width }) => width === 'full')) return 1;
  return all.every(({ width, widget }) => width === 'third' && SMALL.includes(widget)) ? 3 : 2;
}

/** Required objects and lists are there from the start, with nothing in them. */
function isHollow(value: unknown): boolean {
  return typeof value === 'object' && value !== null ? Object.values(value).every(isHollow) : value === undefined;
}
