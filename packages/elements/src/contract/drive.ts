import type { DocumentElement } from '../form/document-element.js';
import { assert } from './assert.js';

/** Where the form draws. */
export function drawn(form: DocumentElement): ParentNode {
  return form.renderRoot;
}

/** The place of a field. */
export function place(form: DocumentElement, path: string): HTMLElement {
  const found = drawn(form).querySelector<HTMLElement>(`[data-field="${path}"]`);
  assert(found, `there is no field ${path}`);
  return found;
}

/** The first control of a field. */
export function control<Control extends HTMLElement = HTMLInputElement>(form: DocumentElement, path: string): Control {
  const found = place(form, path).querySelector<Control>('input,select,textarea');
  assert(found, `the field ${path} has no control`);
  return found;
}

/** The button with this name, in the form or in a part of it. */
export function button(within: ParentNode, name: string): HTMLButtonElement {
  const found = Array.from(within.querySelectorAll('button')).find(
    (one) => (one.getAttribute('aria-label') ?? one.textContent ?? '').replace('＋', '').trim() === name,
  );
  assert(found, `there is no button “${name}”`);
  return found;
}

/** Puts a text into a control as a keyboard does. */
export function type(target: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  target.focus();
  target.value = text;
  target.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
}

/** Goes on to somewhere else, as Tab does. */
export function leave(target: HTMLElement): void {
  if ('value' in target && target.matches('input[type=text],textarea'))
    target.dispatchEvent(new Event('change', { bubbles: true }));
  target.blur();
}

/** Chooses an option of a list, as its keys do. */
export function choose(select: HTMLSelectElement | undefined, value: string): void {
  assert(select, 'there is a list');
  select.value = value;
  select.dispatchEvent(new Event('change', { bubbles: true }));
}

/** Types and goes on. */
export function fill(form: DocumentElement, path: string, text: string): void {
  const target = control(form, path);
  type(target, text);
  leave(target);
}

/** Presses a key; gives whether the control left it to the browser. */
export function press(target: HTMLElement, key: string, options: KeyboardEventInit = {}): boolean {
  return target.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true, ...options }),
  );
}

/** Composes a text with an input method, up to but without its end. */
export function compose(target: HTMLInputElement | HTMLTextAreaElement, steps: readonly string[]): void {
  target.focus();
  target.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true, composed: true }));
  for (const text of steps) {
    target.value = text;
    target.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true, isComposing: true }));
  }
}

/** Ends a composition with a text. */
export function endComposition(target: HTMLInputElement | HTMLTextAreaElement, text: string): void {
  target.value = text;
  target.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, composed: true, data: text }));
}

/** What the form has focus on, inside its shadow root too. */
export function focused(form: DocumentElement): Element | null {
  const root = form.renderRoot;
  return root instanceof ShadowRoot ? root.activeElement : document.activeElement;
}

/** Texts of the issues that a field shows. */
export function issues(form: DocumentElement, path: string): readonly string[] {
  return Array.from(place(form, path).querySelectorAll('.gt-issues > p')).map((one) => (one.textContent ?? '').trim());
}

/** What an element says, without the white space of its markup. */
export function words(node: Node | null | undefined): string {
  return (node?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Notes events of an element by name. */
export function record(form: DocumentElement, ...names: readonly string[]): CustomEvent[] {
  const seen: CustomEvent[] = [];
  for (const name of names) form.addEventListener(name, (event) => seen.push(event as CustomEvent));
  return seen;
}

/** Waits until timers and promises that are due have run. */
export function settled(): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, 0));
}

/** Waits until something is there; what never comes fails by the limit of the test. */
export async function until(found: () => unknown): Promise<void> {
  while (!found()) await settled();
}

/** Gives what loads on use a while to come; what never comes is for the next assertion to say. */
export async function inAWhile(found: () => unknown): Promise<void> {
  for (let turn = 0; turn < 100 && !found(); turn += 1) await settled();
}

/** The text that describes a control, by the ids it names. */
export function description(form: DocumentElement, target: Element): string {
  return (target.getAttribute('aria-describedby') ?? '')
    .split(' ')
    .map((id) => drawn(form).querySelector(`#${id}`)?.textContent ?? '')
    .join(' ')
    .trim();
}
