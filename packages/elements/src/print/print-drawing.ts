import type { Drawing } from '../form/drawing.js';
import { printField } from './print-field.js';
import { printGrid } from './print-grid.js';
import { printedSections } from './printed-fields.js';
import { printStyles } from './print-styles.js';

/** A sheet of paper. */
export const drawing: Drawing = {
  sections: printedSections,
  field: printField,
  fields: printGrid,
  styles: [printStyles],
  loadMasking: () => import('../masking/create-masking.js'),
};
