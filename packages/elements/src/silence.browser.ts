import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { DocumentElement } from './form/document-element.js';
import { until } from './contract/drive.js';
import './define.js';
import { elementSetups, rootOf } from './test-support/every-element.js';

/** Every text that is planted has this in it, and nothing else on the page has. */
const MARK = 'PLANTED';

/** What was written or sent anywhere, as text. */
const traces: string[] = [];
const undo: (() => void)[] = [];

/** Notes what a function of the page is called with. */
function listen<Host extends object>(host: Host, name: keyof Host & string, where: string): void {
  const original = host[name] as unknown as (...given: unknown[]) => unknown;
  if (typeof original !== 'function') return;
  const spy = function (this: unknown, ...given: unknown[]): unknown {
    traces.push(`${where}: ${given.map(textOf).join(' ')}`);
    return Reflect.apply(original, this, given);
  };
  Object.assign(host, { [name]: spy });
  undo.push(() => Object.assign(host, { [name]: original }));
}

function textOf(value: unknown): string {
  if (value instanceof Error) return `${value.message} ${value.stack}`;
  if (value instanceof FormData) return textOf(Array.from(value.entries()));
  try {
    return typeof value === 'object' ? JSON.stringify(value) : String(value);
  } catch {
    return '';
  }
}

beforeAll(() => {
  for (const name of ['log', 'info', 'warn', 'error', 'debug', 'trace', 'table', 'dir'] as const)
    listen(console, name, `console.${name}`);
  for (const name of ['setItem', 'getItem'] as const) listen(Storage.prototype, name, `storage ${name}`);
  listen(IDBFactory.prototype, 'open', 'indexedDB');
  for (const name of ['add', 'put'] as const) listen(IDBObjectStore.prototype, name, `indexedDB ${name}`);
  for (const name of ['pushState', 'replaceState'] as const) listen(history, name, `history ${name}`);
  listen(window, 'fetch', 'fetch');
  listen(window, 'open', 'window.open');
  listen(XMLHttpRequest.prototype, 'open', 'request');
  listen(XMLHttpRequest.prototype, 'send', 'request body');
  listen(Navigator.prototype, 'sendBeacon', 'beacon');
  listen(BroadcastChannel.prototype, 'postMessage', 'channel');
  listen(Performance.prototype, 'mark', 'performance mark');
  listen(Performance.prototype, 'measure', 'performance measure');
  listen(document, 'execCommand', 'clipboard');
  addEventListener('error', ({ message, error }) => traces.push(`error: ${message} ${textOf(error)}`));
  addEventListener('unhandledrejection', ({ reason }) => traces.push(`rejection: ${textOf(reason)}`));
});
afterAll(() => undo.forEach((run) => run()));

/** What a form gives the browser to keep: the value goes to the server, the state to the disk. */
function listenToForms(): void {
  const original = ElementInternals.prototype.setFormValue;
  vi.spyOn(ElementInternals.prototype, 'setFormValue').mockImplementation(function (
    this: ElementInternals,
    value,
    state,
  ) {
    // Without a state the browser keeps the value itself.
    traces.push(`state of a form: ${textOf(state === undefined ? value : state)}`);
    original.call(this, value, state);
  });
}

const everything = (): string[] => [
  ...traces,
  `title: ${document.title}`,
  `address: ${location.href} ${JSON.stringify(history.state)}`,
  `name: ${window.name}`,
  `cookies: ${document.cookie}`,
  ...performance.getEntries().map(({ name }) => `performance: ${name}`),
  ...Object.entries({ ...localStorage, ...sessionStorage }).map((entry) => `storage: ${entry.join(' ')}`),
];

test.each(elementSetups.map((setup) => [setup.name, setup] as const))(
  '%s leaves nothing of what it shows anywhere',
  async (_name, { tag, prepare, shows }) => {
    listenToForms();
    let turn = 0;
    const element = document.createElement(tag);
    // What cannot be read, too: `\u0000` makes an address of a link invalid.
    await prepare(element, () => `${MARK}-${(turn += 1)}\u0000`);
    document.body.append(element);
    await until(() => rootOf(element).querySelector(shows));
    await everythingAPersonDoes(element);
    const around = element.ownerDocument.querySelector('form');
    element.remove();
    around?.remove();
    expect(turn).toBeGreaterThan(0);
    expect(everything().filter((line) => line.includes(MARK))).toEqual([]);
    vi.restoreAllMocks();
  },
);

test('a trace would be found', () => {
  // eslint-disable-next-line no-console
  console.debug(`${MARK} on purpose`);
  localStorage.setItem('on purpose', MARK);
  const found = everything().filter((line) => line.includes(MARK));
  localStorage.removeItem('on purpose');
  expect(found).toHaveLength(3);
});

/** Types, asks for errors, gets errors of a server, a wrong value, undoes, and looks at what is masked. */
async function everythingAPersonDoes(element: HTMLElement): Promise<void> {
  const root = rootOf(element);
  root.querySelectorAll<HTMLButtonElement>('.gt-reveal, [role=combobox]').forEach((one) => one.click());
  for (const input of Array.from(root.querySelectorAll<HTMLInputElement>('input[type=text], textarea')).slice(0, 12)) {
    input.focus();
    input.value = `${MARK} typed`;
    input.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    input.dispatchEvent(new Event('change', { bubbles: true }));
    input.blur();
  }
  if (tagOf(element) === 'guitu-form') {
    const form = element as DocumentElement;
    form.submit();
    form.serverErrors = [{ path: '/subjectLine', message: `${MARK} of the server` }] as never;
    form.setValue('/people', `${MARK} not a number`);
    Object.assign(form, { value: `${MARK} no document` });
    form.validate();
  }
  await new Promise((resolve) => setTimeout(resolve, 20));
}

const tagOf = ({ localName }: Element): string => localName;
