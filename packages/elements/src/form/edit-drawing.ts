import { html } from 'lit/html.js';
import { answerNote } from './answer-note.js';
import type { Drawing } from './drawing.js';
import { editField } from './field.js';
import { fieldGrid } from './field-list.js';
import { hiddenNote } from './hidden-note.js';
import { plainDrawing } from './plain-drawing.js';

/** A document to fill in. */
export const editDrawing: Drawing = {
  ...plainDrawing,
  sections: ({ store }) => store.sections(),
  field: editField,
  fields: fieldGrid,
  styles: [],
  note: answerNote,
  actions: (view, submit) => html`${hiddenNote(view)}${submit}`,
};
