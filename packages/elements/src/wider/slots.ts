import { html } from 'lit/html.js';
import type { Drawing } from '../form/drawing.js';
import { slotStyles } from './slot-styles.js';

/**
 * Places for what the page has put into the element: around the form, above its errors, beside its button, and before
 * and below every field.
 */
export function slottedDrawing(usual: Drawing): Drawing {
  return {
    ...usual,
    styles: [...usual.styles, slotStyles],
    field: (view, field, isWholeSection) =>
      html`<slot name=${`before-${field.path}`}></slot>${usual.field(view, field, isWholeSection)}`,
    note: (view, state) => html`${usual.note(view, state)}<slot name=${`help-${state.path}`}></slot>`,
    actions: (view, submit) => html`<slot name="actions">${usual.actions(view, submit)}</slot>`,
    connect: (view, host) => {
      const title = view.element(view.id('', 'title'));
      const drawn = title?.closest('.gt-form');
      // Beside what the templates draw, never between: a form that is drawn anew has none of them yet.
      if (drawn && !drawn.querySelector(':scope>slot')) {
        drawn.prepend(slotNamed('header'));
        drawn.append(slotNamed('footer'));
        title?.parentElement?.after(slotNamed('error-summary'));
      }
      return usual.connect(view, host);
    },
  };
}

function slotNamed(name: string): HTMLSlotElement {
  const slot = document.createElement('slot');
  slot.name = name;
  return slot;
}
