import { plainDrawing } from '../form/plain-drawing.js';
import type { Drawing } from '../form/drawing.js';
import { readField, readGrid, readSections } from './read-field.js';
import { readStyles } from './read-styles.js';

/** A document to read. */
export const drawing: Drawing = {
  ...plainDrawing,
  sections: readSections,
  field: readField,
  fields: readGrid,
  styles: [readStyles],
  loadMasking: () => import('../masking/create-masking.js'),
};
