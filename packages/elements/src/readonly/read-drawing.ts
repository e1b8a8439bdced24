import type { Drawing } from '../form/drawing.js';
import { readField, readGrid, readSections } from './read-field.js';
import { readStyles } from './read-styles.js';

/** A document to read. */
export const drawing: Drawing = { sections: readSections, field: readField, fields: readGrid, styles: [readStyles] };
