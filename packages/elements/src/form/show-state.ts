/** What a form shows of itself on its element, for style sheets. */
export type HostState = 'dirty' | 'invalid' | 'pending' | 'saving' | 'conflict';

/** An element with states of its own. */
export type StateHost = HTMLElement & { readonly _internals?: ElementInternals };

/** Shows a state as an attribute, and as a custom state where the browser has them. */
export function showState(host: StateHost, name: HostState, on: boolean): void {
  if (host.hasAttribute(name) === on) return;
  host.toggleAttribute(name, on);
  showCustomState(host, name, on);
}

/** Shows a custom state alone, where an attribute of its name says something else. */
export function showCustomState(host: StateHost, name: HostState | 'readonly', on: boolean): void {
  try {
    host._internals?.states[on ? 'add' : 'delete'](name);
  } catch {
    // Browsers before Chromium 125 have no such states, or other names for them: the attribute is there.
  }
}
