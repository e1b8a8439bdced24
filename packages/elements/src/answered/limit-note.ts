import { html } from 'lit/html.js';
import type { FieldState } from '@guitu/forms';
import { isComposing } from '../form/control-text.js';
import type { FormView } from '../form/view.js';
import { answeredWords } from './answered-words.js';

/** Who types is told when typing rests for so long, in milliseconds. */
const PAUSE = 800;
const timers = new WeakMap<FormView, ReturnType<typeof setTimeout>>();

/**
 * How many characters a long text has left, as the standard counts them. Shown at once, and told to who types and
 * listens when typing rests; a text that an input method still composes does not count yet.
 */
export function limitNote(view: FormView, { path, text, field }: FieldState): unknown {
  const words = answeredWords(view);
  const limit = field.maxLength ?? 0;
  const left = limit - Array.from(text).length;
  if (left >= limit / 10) return undefined;
  const said = left < 0 ? words.over(-left) : words.left(left);
  const told = view.state(`left ${path}`, '');
  if (view.store.signals.untracked(() => told.value) !== said) tellLater(view, path, said);
  return html`<span class="gt-hint gt-left" part="left">${said}</span>`;
}

function tellLater(view: FormView, path: string, said: string): void {
  clearTimeout(timers.get(view));
  timers.set(
    view,
    setTimeout(() => {
      const box = view.element(view.id(path));
      view.state(`left ${path}`, '').value = said;
      // It is told of what a person writes, not of what is there when the form opens.
      if (box?.matches(':focus') && !isComposing(box)) view.announce(said);
    }, PAUSE),
  );
}
