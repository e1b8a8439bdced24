import type { MaskingModule } from '../masking/masking.js';
import type { Style } from '../styles/style.js';
import type { FormField, FormSection } from '@guitu/forms';
import { editField } from './field.js';
import { fieldGrid } from './field-list.js';
import type { FileHooks } from '../files/hooks.js';
import type { FormView, Mode } from './view.js';

/** How one mode draws a document. */
export interface Drawing {
  /** The sections that the mode shows, in order. */
  sections(view: FormView): readonly FormSection[];
  /** One field with all that belongs to it. */
  field(view: FormView, field: FormField, isWholeSection?: boolean): unknown;
  /** The fields of a section. */
  fields(view: FormView, fields: readonly FormField[]): unknown;
  /** Whether something that the person gave is not in the document yet; if so, it is said. */
  holds?(view: FormView): boolean;
  /** What the mode looks like, beyond what all modes share. */
  readonly styles: readonly Style[];
  /** Loads what masks values; only what is looked at and not worked on is masked. */
  readonly loadMasking?: () => Promise<MaskingModule>;
}

const EDIT: Drawing = { sections: ({ store }) => store.sections(), field: editField, fields: fieldGrid, styles: [] };

/** Loads how a mode draws; filling in is always there, files only where the page does something with them. */
export async function loadDrawing(mode: Mode, hooks: FileHooks = {}): Promise<Drawing> {
  const drawing = await loadMode(mode);
  return hooks.upload || hooks.resolveAttachment
    ? (await import('../files/file-drawing.js')).fileDrawing(drawing, hooks)
    : drawing;
}

function loadMode(mode: Mode): Promise<Drawing> | Drawing {
  if (mode === 'print') return import('../print/print-drawing.js').then(({ drawing }) => drawing);
  if (mode === 'readonly') return import('../readonly/read-drawing.js').then(({ drawing }) => drawing);
  return EDIT;
}
