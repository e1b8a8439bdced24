import type { Drawing } from './drawing.js';
import { editField } from './field.js';
import { fieldGrid } from './field-list.js';

/** A document to fill in. */
export const editDrawing: Drawing = {
  sections: ({ store }) => store.sections(),
  field: editField,
  fields: fieldGrid,
  styles: [],
};
