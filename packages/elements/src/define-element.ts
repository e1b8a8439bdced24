/**
 * Registers a custom element once. When another class already has the tag, for example a second copy
 * of this package on the page, the first one stays and a warning is logged: throwing would abort the
 * rest of the bundle that happens to load second.
 */
export function defineElement(tag: string, constructor: CustomElementConstructor): void {
  const known = customElements.get(tag);
  if (!known) return customElements.define(tag, constructor);
  if (known === constructor) return;
  // Nothing else shows that the page has two copies.
  // eslint-disable-next-line no-console
  console.warn(`<${tag}> is already registered by another copy of @guitu/elements; that copy stays in use.`);
}
