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
  const drawn = await drawingOf(mode, asked, wish, isLedger);
  const usual = mode === 'edit' ? drawn : shownAsReadonly(drawn);
  const drawing = asked.files ? (await import('../files/file-drawing.js')).fileDrawing(usual, hooks) : usual;
  return wish?.querySelector('[slot]') && mode !== 'print'
    ? (await import('./slots.js')).slottedDrawing(drawing)
    : drawing;
}

async function drawingOf(mode: Mode, { more, wider }: Asked, wish: FormWish | undefined, isLedger: boolean) {
  if (mode === 'print') return (await import('../print/print-drawing.js')).drawing;
  if (mode === 'readonly') return (await import('../readonly/read-drawing.js')).drawing;
  if (mode === 'review') return (await import('../review/review-drawing.js')).drawing;
  const drawing = more ? (await import('../widgets/more-drawing.js')).drawing : editDrawing;
  return wish && wider ? (await import('./wider-drawing.js')).widen(drawing, wish, isLedger) : drawing;
}

/** With the state `readonly` on the element; the attribute of that name is for the page to ask for it. */
function shownAsReadonly(drawing: Drawing): Drawing {
  return {
    ...drawing,
    connect: (view, host: HTMLElement & { readonly _internals?: ElementInternals }) => {
      const end = drawing.connect(view, host);
      const show = (how: 'add' | 'delete'): void => {
        try {
          host._internals?.states[how]('readonly');
        } catch {
          // Browsers before Chromium 125 have no such states, or other names for them.
        }
      };
      show('add');
      return () => {
        show('delete');
        end?.();
      };
    },
  };
}
