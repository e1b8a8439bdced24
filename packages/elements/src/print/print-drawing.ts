import { html } from 'lit/html.js';
import { plainDrawing } from '../form/plain-drawing.js';
import type { Drawing } from '../form/drawing.js';
import { follow } from '../form/follow.js';
import { printField } from './print-field.js';
import { printGrid } from './print-grid.js';
import { printedSections } from './printed-fields.js';
import { printStyles } from './print-styles.js';

/** A sheet of paper. */
export const drawing: Drawing = {
  ...plainDrawing,
  sections: printedSections,
  field: printField,
  fields: printGrid,
  styles: [printStyles],
  title: ({ store }) => store.watch('/header/title').value,
  about: ({ store }) => follow(store.signals, () => html`<span>${store.watch('/header/number').value}</span>`),
  loadMasking: () => import('../masking/create-masking.js'),
};
