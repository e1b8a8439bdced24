import type { PaperContent, PaperNode } from '@guitu/forms/paper';

/** A piece of a sheet as elements; every text is text. */
export function paperDom({ tag, attributes, content }: PaperNode): HTMLElement {
  const element = document.createElement(tag);
  for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name] ?? '');
  element.append(...content.map((part: PaperContent) => (typeof part === 'string' ? part : paperDom(part))));
  return element;
}
