/**
 * Registers a custom element once. When another class already has the tag, for example a second copy
 * of this package on the page, the first one stays and a warning is logged: throwing would abort the
 * rest of the bundle that happens to load second.
 */
export function defineElement(tag: string, constructor: CustomElementConstructor): void {
  const known = customElements.get(tag);
  if (!known) customElements.define(tag, constructor);
  // A page with two copies has to learn of it, and nothing else of it is to be seen.
  // eslint-disable-next-line no-console
  else if (known !== constructor)
    console.warn(`<${tag}> is already registered by another copy of @guitu/elements; that copy stays in use.`);
}
