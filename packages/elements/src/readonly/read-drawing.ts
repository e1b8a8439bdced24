import { plainDrawing } from '../form/plain-drawing.js';
import type { Drawing } from '../form/drawing.js';
import { html, nothing } from 'lit/html.js';
import { readField, readGrid, readSections } from './read-field.js';
import { readStyles } from './read-styles.js';

/** A document to read. */
export const drawing: Drawing = {
  ...plainDrawing,
  sections: readSections,
  field: (view, field, isWholeSection) =>
    html`${isWholeSection ? view.masking?.section(view, [field]) : nothing}${readField(view, field, isWholeSection)}`,
  fields: (view, fields) => html`${view.masking?.section(view, fields)}${readGrid(view, fields)}`,
  styles: [readStyles],
  loadMasking: () => import('../masking/create-masking.js'),
};
