/**
 * Shows a state of an element to style sheets: as an attribute everywhere, and as a custom state where
 * the browser has them.
 */
export function showHostState(
  host: HTMLElement,
  internals: ElementInternals,
  name: 'dirty' | 'invalid',
  on: boolean,
): void {
  if (host.hasAttribute(name) === on) return;
  host.toggleAttribute(name, on);
  try {
    internals.states[on ? 'add' : 'delete'](name);
  } catch {
    // Browsers before Chromium 125 have no such states, or other names for them: the attribute is there.
  }
}
