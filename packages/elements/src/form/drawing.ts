import type { MaskingModule } from '../masking/masking.js';
import type { Style } from '../styles/style.js';
import type { FormField, FormSection } from '@guitu/forms';
import { editField } from './field.js';
import { fieldGrid } from './field-list.js';
import type { FormView, Mode } from './view.js';

/** How one mode draws a document. */
export interface Drawing {
  /** The sections that the mode shows, in order. */
  sections(view: FormView): readonly FormSection[];
  /** One field with all that belongs to it. */
  field(view: FormView, field: FormField, isWholeSection?: boolean): unknown;
  /** The fields of a section. */
  fields(view: FormView, fields: readonly FormField[]): unknown;
  /** What the mode looks like, beyond what all modes share. */
  readonly styles: readonly Style[];
  /** Loads what masks values; only what is looked at and not worked on is masked. */
  readonly loadMasking?: () => Promise<MaskingModule>;
}

const EDIT: Drawing = { sections: ({ store }) => store.sections(), field: editField, fields: fieldGrid, styles: [] };

/** Loads how a mode draws; filling in is always there. */
export function loadDrawing(mode: Mode): Promise<Drawing> {
  if (mode === 'print') return import('../print/print-drawing.js').then(({ drawing }) => drawing);
  if (mode === 'readonly') return import('../readonly/read-drawing.js').then(({ drawing }) => drawing);
  return Promise.resolve(EDIT);
}
