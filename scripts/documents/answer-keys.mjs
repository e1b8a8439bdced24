import { gridAct } from './grid-keys.mjs';

// Runs in the page. Knows of a form what a person sees: what has focus, what it is called, what can be chosen in it.

/**
 * @typedef {object} Act what a person does next at the keyboard
 * @property {'end' | 'keys' | 'text' | 'cell' | 'wait'} act nothing more to fill in, press keys, write a text in place of
 *   the old one, write one into a cell of a grid, or look again
 * @property {string[]} [keys] keys in turn; before the text of a cell
 * @property {string} [after] the key that takes the text of a cell
 * @property {string} [text] the text to write
 * @property {string} [path] the field, for a report
 */

/** @typedef {import('@guitu/elements').GuituForm} Form */

/** The element that has focus, also in a shadow root. @returns {HTMLElement | null} */
const focusedElement = () => {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return /** @type {HTMLElement | null} */ (element);
};

/** @param {any} value @param {string} pointer @returns {any} */
const valueAt = (value, pointer) =>
  pointer
    .split('/')
    .slice(1)
    .reduce((found, name) => found?.[name], value);

/** What Tab passes over, although it has a size: what is folded away. */
const FOLDED = 'details:not([open]) > :not(summary)';

/** What Tab comes to. */
const STOPS = 'input:not([tabindex="-1"]),select,textarea,button:not([tabindex="-1"]),summary,a[href]';

/**
 * What to press next, so that the form comes to hold what the wanted document holds: something at the control that has
 * focus, or Tab as often as it takes to the next control where something is missing.
 * @param {Form} form @param {any} wanted @returns {Act}
 */
export const nextAct = (form, wanted) => {
  const element = focusedElement();
  const isIn = element !== null && element !== document.body;
  if (isIn && element.getAttribute('part') === 'submit') return { act: 'end' };
  const here = isIn ? actAt(form, wanted, element) : undefined;
  if (here) return here;
  const stops = stopsOf(form, element);
  const wait = stops.findIndex((stop) => stop.getAttribute('part') === 'submit' || actAt(form, wanted, stop));
  return { act: 'keys', keys: repeated('Tab', Math.max(1, wait + 1)) };
};

/** The controls that Tab comes to behind an element, in turn. @param {Form} form @param {HTMLElement | null} element */
const stopsOf = (form, element) => {
  const all = /** @type {HTMLElement[]} */ (
    Array.from(/** @type {ShadowRoot} */ (form.shadowRoot).querySelectorAll(STOPS))
  );
  const group = element instanceof HTMLInputElement && element.type === 'radio' ? element.name : '';
  const behind = all
    .slice(element ? all.indexOf(element) + 1 : 0)
    .filter((one) => !one.matches(':disabled') && !one.closest(FOLDED) && one.getClientRects().length > 0);
  /** Of radio buttons with one name, one is a stop. @type {Set<string>} */
  const names = new Set([group]);
  return behind.filter((one) => {
    if (!(one instanceof HTMLInputElement) || one.type !== 'radio') return true;
    const isNew = !names.has(one.name);
    names.add(one.name);
    return isNew;
  });
};

/** What is missing at one control. @param {Form} form @param {any} wanted @param {HTMLElement} element @returns {Act | undefined} */
const actAt = (form, wanted, element) => {
  const path = /** @type {HTMLElement | null} */ (element.closest('[data-field]'))?.dataset['field'] ?? '';
  const value = valueAt(wanted, path);
  if (element.closest('.gt-ledger')) return gridAct(form, wanted, element, written);
  if (element.tagName === 'SUMMARY') return opened(element, wanted);
  if (element.classList.contains('gt-add')) return added(form, path, value);
  if (takesBack(element)) return value === undefined ? { act: 'keys', keys: ['Enter'], path } : undefined;
  if (element instanceof HTMLButtonElement || element instanceof HTMLAnchorElement) return undefined;
  // It looks for something in a field, and is no answer itself.
  if (element.getAttribute('type') === 'search') return undefined;
  const { field } = /** @type {any} */ (form.store).describe(path);
  const act = answered(form, element, { field, path, value });
  return act && { ...act, path };
};

/** Whether a button takes back a choice: one that came with the row before and is not wanted in this one. @param {HTMLElement} element */
const takesBack = (element) => element.matches('button.gt-tool[aria-label^="清除"]');

/** @typedef {{ field: any, path: string, value: any }} Answer */

/** @param {Form} form @param {HTMLElement} element @param {Answer} answer @returns {Act | undefined} */
const answered = (form, element, { field, path, value }) => {
  if (element.getAttribute('role') === 'combobox') return searched(form, element, { field, path, value });
  if (element instanceof HTMLSelectElement) return selected(element, value);
  if (element instanceof HTMLInputElement && element.type === 'radio') return picked(form, element, field, value);
  if (element instanceof HTMLInputElement && element.type === 'checkbox') return ticked(form, element, field, value);
  const text = written(field, value);
  return text === /** @type {HTMLInputElement} */ (element).value ? undefined : { act: 'text', text };
};

/** Opens what is folded away where something in it is wanted. @param {HTMLElement} summary @param {any} wanted @returns {Act | undefined} */
const opened = (summary, wanted) => {
  const details = /** @type {HTMLDetailsElement} */ (summary.parentElement);
  const isWanted = Array.from(details.querySelectorAll('[data-field]')).some(
    (place) => valueAt(wanted, /** @type {HTMLElement} */ (place).dataset['field'] ?? '') !== undefined,
  );
  return details.open || !isWanted ? undefined : { act: 'keys', keys: ['Enter'] };
};

/** Adds a row where one is missing. @param {Form} form @param {string} path @param {any} value @returns {Act | undefined} */
const added = (form, path, value) => {
  const rows = /** @type {any} */ (form.store).rows(path).length;
  return rows < (value?.length ?? 0) ? { act: 'keys', keys: ['Enter'], path } : undefined;
};

/**
 * The text of an option, as it is told to the person.
 * @param {Form} form @param {any} field @param {any} value
 */
const labelOf = (form, field, value) => {
  const { texts } = /** @type {any} */ (form.store).kind;
  if (typeof value === 'boolean') return value ? '是' : '否';
  return texts.codes[field.codelist ?? field.item?.codelist]?.[value] ?? value;
};

/** How often somebody looks for an option after typing. */
const MOST_WAITS = 6;
/** How often that was, by the box they typed into. @type {WeakMap<HTMLInputElement, number>} */
const waits = new WeakMap();

/** Types the name of what is meant, moves to its option and takes it. @param {Form} form @param {HTMLElement} element @param {Answer} answer @returns {Act | undefined} */
const searched = (form, element, { field, path, value }) => {
  const input = /** @type {HTMLInputElement} */ (element);
  const root = /** @type {ShadowRoot} */ (input.getRootNode());
  if (/** @type {any} */ (form.store).get(path) === value && input.getAttribute('aria-expanded') !== 'true')
    return undefined;
  const list = root.getElementById(input.getAttribute('aria-controls') ?? '');
  const options = Array.from(list?.querySelectorAll('[role=option]') ?? []);
  const wanted = options.findIndex((option) => option.querySelector('code')?.textContent === value);
  const typed = value === undefined ? '' : labelOf(form, field, value);
  if (wanted >= 0 && input.value === typed) {
    const active = options.findIndex((option) => option.id === input.getAttribute('aria-activedescendant'));
    const steps = wanted - active;
    return { act: 'keys', keys: [...repeated(steps > 0 ? 'ArrowDown' : 'ArrowUp', Math.abs(steps)), 'Enter'] };
  }
  if (input.value !== typed) {
    waits.set(input, 0);
    return { act: 'text', text: typed };
  }
  // The list may still be on its way; what is in no list the field takes when it is left.
  const waited = waits.get(input) ?? MOST_WAITS;
  waits.set(input, waited + 1);
  return waited < MOST_WAITS ? { act: 'wait' } : undefined;
};

/** @param {HTMLSelectElement} select @param {any} value @returns {Act | undefined} */
const selected = (select, value) => {
  const wanted = Array.from(select.options).findIndex((option) => option.value === (value ?? ''));
  const steps = wanted - select.selectedIndex;
  if (wanted < 0 || steps === 0) return undefined;
  return { act: 'keys', keys: repeated(steps > 0 ? 'ArrowDown' : 'ArrowUp', Math.abs(steps)) };
};

/** @param {Form} form @param {HTMLInputElement} element @param {any} field @param {any} value @returns {Act | undefined} */
const picked = (form, element, field, value) => {
  const all = /** @type {HTMLInputElement[]} */ (
    Array.from(/** @type {ShadowRoot} */ (element.getRootNode()).querySelectorAll(`input[name="${element.name}"]`))
  );
  const label = labelOf(form, field, value);
  const wanted = all.findIndex((radio) => radio.closest('label')?.textContent?.trim() === label);
  if (wanted < 0 || all[wanted]?.checked) return undefined;
  const steps = wanted - all.indexOf(element);
  if (steps === 0) return { act: 'keys', keys: ['Space'] };
  return { act: 'keys', keys: repeated(steps > 0 ? 'ArrowDown' : 'ArrowUp', Math.abs(steps)) };
};

/** @param {Form} form @param {HTMLInputElement} box @param {any} field @param {any} value @returns {Act | undefined} */
const ticked = (form, box, field, value) => {
  const label = box.closest('label')?.textContent?.trim();
  const isWanted = (value ?? []).some((/** @type {any} */ code) => labelOf(form, field, code) === label);
  return box.checked === isWanted ? undefined : { act: 'keys', keys: ['Space'] };
};

/** @param {string} key @param {number} times */
const repeated = (key, times) => Array.from({ length: times }, () => key);

/** A value as a clerk types it: days as eight digits, amounts in yuan, times without seconds. @param {any} field @param {any} value */
const written = (field, value) => {
  if (value === undefined) return '';
  if (typeof value === 'number' && field.type === 'integer') {
    const decimals = field.precision ?? (field.unit === 'fen' ? 2 : 0);
    return decimals === 0 ? String(value) : (value / 10 ** decimals).toFixed(decimals);
  }
  if (field.format === 'date-time')
    return value.slice(0, 16).replace('T', ' ') + value.slice(16).replace(/^:00\+08:00$/, '');
  return String(value);
};
