import { MASKED } from '@guitu/forms/mask';
import { paperOf } from '@guitu/forms/paper';
import { codeLabel } from '../form/code-label.js';
import type { Drawing } from '../form/drawing.js';
import { follow } from '../form/follow.js';
import { drawing as readDrawing } from '../readonly/read-drawing.js';
import { paperDom } from './paper-dom.js';
import { printStyles } from './print-styles.js';

/** A sheet of paper, where nothing can be revealed. A field that stands outside of it is drawn to read. */
export const drawing: Drawing = {
  ...readDrawing,
  sheet: (view) =>
    follow(view.store.signals, () =>
      paperDom(
        paperOf(view.store, (list, code) => codeLabel(view, list, code), {
          titleId: view.id('', 'title'),
          titleLevel: view.headingLevel,
          ...(view.masking ? { mask: MASKED } : {}),
        }),
      ),
    ),
  styles: [...readDrawing.styles, printStyles],
};
