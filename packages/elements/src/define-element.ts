/**
 * Registers a custom element once. When another class already has the tag, for example a second copy
 * of this package on the page, the first one stays and a warning is logged: throwing would abort the
 * rest of the bundle that happens to load second.
 */
export function defineElement(tag: string, constructor: CustomElementConstructor): void {
  const known = customElements.get(tag);
  if (!known) customElements.define(tag, constructor);
  else if (known !== constructor) console.warn(`<${tag}> is already registered by another copy of @guitu/elements; that copy stays in use.`);
}
