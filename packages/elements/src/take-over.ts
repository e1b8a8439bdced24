import './define/form.js';
import type { JsonObject } from '@guitu/forms';
import type { GuituForm } from './guitu-form.js';

/** What the page wants other than what the server drew. */
export type TakeOverOptions = Partial<
  Pick<GuituForm, 'mode' | 'rootKind' | 'withoutActions' | 'documents' | 'context'>
>;

/** What a server says of a document it has drawn, and the property of the element that it is for. */
const SAID = [
  ['document', 'document'],
  ['locale', 'locale'],
  ['profile', 'profile'],
  ['mode', 'mode'],
] as const;

/**
 * Puts a `<guitu-form>` in the place of a document that a server has drawn, for example to go on filling it in. What
 * was drawn stays until the element is ready, so nothing moves or blinks; it also stays when the document does not
 * load. Gives the element once it is in place.
 *
 * @param drawn the element that `renderDocument` wrote
 * @param value the document, which the server sent along as it sees fit
 */
export function takeOver(drawn: HTMLElement, value: JsonObject, options: TakeOverOptions = {}): Promise<GuituForm> {
  const form = document.createElement('guitu-form');
  for (const [name, property] of SAID) {
    const text = drawn.dataset[name];
    if (text !== undefined) Object.assign(form, { [property]: text });
  }
  form.headingLevel = Number(drawn.dataset['headingLevel'] ?? form.headingLevel);
  form.withoutSources = drawn.dataset['withoutSources'] !== undefined;
  Object.assign(form, options, { value, hidden: true });
  return new Promise((resolve, reject) => {
    form.addEventListener('guitu-ready', () => {
      form.hidden = false;
      drawn.remove();
      resolve(form);
    });
    form.addEventListener('guitu-error', (event) => {
      form.remove();
      reject(new Error((event as CustomEvent<{ readonly reason: string }>).detail.reason));
    });
    drawn.insertAdjacentElement('afterend', form);
  });
}
