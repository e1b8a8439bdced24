/** Makes the ids of the parts of fields, unique on the page by their start. */
export function partIds(prefix: string): (path: string, part?: string) => string {
  return (path, part) => `${prefix}${path.replace(/[^0-9A-Za-z]/g, '-')}${part === undefined ? '' : `_${part}`}`;
}

/** Says something to people who listen to the page, in a place with the role `status`. */
export function sayIn(status: Element | null, text: string): void {
  // The same text twice would not be read again.
  if (status) status.textContent = status.textContent === text ? `${text}\u00a0` : text;
}
