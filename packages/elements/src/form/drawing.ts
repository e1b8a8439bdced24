import type { MaskingModule } from '../masking/masking.js';
import type { Style } from '../styles/style.js';
import type { FormField, FormSection, FormStore } from '@guitu/forms';
import type { FileHooks } from '../files/hooks.js';
import { asksMore } from './asks-more.js';
import { editDrawing } from './edit-drawing.js';
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

/** What is known of a form before it is drawn. */
type FormAsked = Pick<FormStore, 'kind'>;

/**
 * Loads how a mode draws; filling in what all documents have is always there, files only where the page does
 * something with them.
 */
export async function loadDrawing(
  mode: Mode,
  store: FormAsked | Promise<FormAsked>,
  hooks: FileHooks = {},
): Promise<Drawing> {
  const drawing = await loadMode(mode, store);
  return hooks.upload || hooks.resolveAttachment
    ? (await import('../files/file-drawing.js')).fileDrawing(drawing, hooks)
    : drawing;
}

async function loadMode(mode: Mode, store: FormAsked | Promise<FormAsked>): Promise<Drawing> {
  if (mode === 'print') return (await import('../print/print-drawing.js')).drawing;
  if (mode === 'readonly') return (await import('../readonly/read-drawing.js')).drawing;
  const { kind } = await store;
  return asksMore(kind.definition.root) ? (await import('../widgets/more-drawing.js')).drawing : editDrawing;
}
