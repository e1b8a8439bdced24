/** What a form shows of itself on its element, for style sheets. */
export type HostState = 'dirty' | 'invalid' | 'pending' | 'saving' | 'conflict';

/** Shows a state as an attribute, and as a custom state where the browser has them. */
export function showState(
  host: HTMLElement & { readonly _internals?: ElementInternals },
  name: HostState,
  on: boolean,
): void {
  if (host.hasAttribute(name) === on) return;
  host.toggleAttribute(name, on);
  try {
    host._internals?.states[on ? 'add' : 'delete'](name);
  } catch {
    // Browsers before Chromium 125 have no such states, or other names for them: the attribute is there.
  }
}
