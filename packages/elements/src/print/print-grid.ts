import { html } from 'lit/html.js';
import type { FormField, Widget } from '@guitu/forms';
import { fieldRuns, isSingle } from '../form/field-runs.js';
import type { FormView } from '../form/view.js';

/** What is written small enough for three cells on a line. */
const SMALL: readonly Widget[] = ['date', 'integer', 'decimal', 'money', 'percent', 'text', 'yes-no'];

/** The fields of one object in their order: cells side by side, objects and rows between them. */
export function printGrid(view: FormView, fields: readonly FormField[]): unknown {
  return fieldRuns(fields).map((run) =>
    run.every(isSingle)
      ? html`<dl class="gt-grid gt-sheet">${fillLines(run).map((field) => view.drawing.field(view, field))}</dl>`
      : run.map((field) => view.drawing.field(view, field)),
  );
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
