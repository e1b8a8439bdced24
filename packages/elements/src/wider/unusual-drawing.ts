import type { FileHooks } from '../files/hooks.js';
import type { Drawing } from '../form/drawing.js';
import { editDrawing } from '../form/edit-drawing.js';
import type { FormWish } from '../form/form-wish.js';
import type { Mode } from '../form/view.js';

/** What a document and a page ask of a form beyond what every form does. */
interface Asked {
  readonly files: unknown;
  readonly more: boolean;
  readonly wider: unknown;
}

/** Loads how anything but a usual form is drawn. */
export async function unusualDrawing(
  mode: Mode,
  asked: Asked,
  hooks: FileHooks,
  wish: FormWish | undefined,
  isLedger: boolean,
): Promise<Drawing> {
  const drawing = await drawingOf(mode, asked, wish, isLedger);
  return asked.files ? (await import('../files/file-drawing.js')).fileDrawing(drawing, hooks) : drawing;
}

async function drawingOf(mode: Mode, { more, wider }: Asked, wish: FormWish | undefined, isLedger: boolean) {
  if (mode === 'print') return (await import('../print/print-drawing.js')).drawing;
  if (mode === 'readonly') return (await import('../readonly/read-drawing.js')).drawing;
  if (mode === 'review') return (await import('../review/review-drawing.js')).drawing;
  const drawing = more ? (await import('../widgets/more-drawing.js')).drawing : editDrawing;
  return wish && wider ? (await import('./wider-drawing.js')).widen(drawing, wish, isLedger) : drawing;
}
