import { noChange } from 'lit/html.js';
import { Directive, directive } from 'lit/directive.js';
import type { ElementPart, Part } from 'lit/directive.js';

/** A control whose text the person edits. */
export type TextControl = HTMLInputElement | HTMLTextAreaElement;

/** Controls in which an input method is composing: their text belongs to it until it is done. */
const composing = new WeakSet<EventTarget>();

/** Notes that an input method has started, or ended, to compose in a control. */
export function setComposing(control: EventTarget, active: boolean): void {
  if (active) composing.add(control);
  else composing.delete(control);
}

/** Whether an input method is composing in a control. */
export function isComposing(control: EventTarget): boolean {
  return composing.has(control);
}

/**
 * Writes a text into a control where it differs, so that the caret stays put, and never while an input
 * method is composing: that would cut the composition off.
 */
class ControlTextDirective extends Directive {
  override render(_text: string): unknown {
    return noChange;
  }

  override update(part: Part, [text]: [string]): unknown {
    const control = (part as ElementPart).element as TextControl;
    if (!composing.has(control) && control.value !== text) control.value = text;
    return noChange;
  }
}

/** Keeps the text of an input or textarea; used as `<input ${controlText(text)}>`. */
export const controlText = directive(ControlTextDirective);
