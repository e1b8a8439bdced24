/** The person goes from a line of an element to a field, unless the page leads them elsewhere. */
export function openField(asker: HTMLElement, lead: (path: string) => void, path: string): void {
  const asked = new CustomEvent('guitu-open', { detail: { path }, bubbles: true, composed: true, cancelable: true });
  if (asker.dispatchEvent(asked)) lead(path);
}
