import type { PaperContent, PaperNode } from '@guitu/forms/paper';
import { copyCanvas } from '../files/picture-canvas.js';
import type { Pictures } from './signed-pictures.js';

/** Which picture a canvas shows. */
const PICTURE = 'data-picture';

/** A piece of a sheet as elements; every text is text. A picture is a canvas of its size, which `paint` fills. */
export function paperDom({ tag, attributes, content }: PaperNode, pictures?: Pictures): HTMLElement {
  if (tag === 'img') return mark(attributes, pictures);
  const element = document.createElement(tag);
  for (const name of Object.keys(attributes)) element.setAttribute(name, attributes[name] ?? '');
  element.append(...content.map((part: PaperContent) => (typeof part === 'string' ? part : paperDom(part, pictures))));
  return element;
}

function mark(
  { src = '', alt = '', ...attributes }: PaperNode['attributes'],
  pictures: Pictures | undefined,
): HTMLElement {
  const canvas = document.createElement('canvas');
  const picture = pictures?.get(src);
  canvas.className = attributes['class'] ?? '';
  canvas.width = picture?.width ?? 1;
  canvas.height = picture?.height ?? 1;
  canvas.setAttribute(PICTURE, src);
  canvas.setAttribute('role', 'img');
  canvas.setAttribute('aria-label', alt);
  return canvas;
}

/** Draws the pictures into the canvases of some pages, whose clones are empty. */
export function paint(pages: readonly Element[], pictures: Pictures): void {
  for (const canvas of pages.flatMap((page) => Array.from(page.querySelectorAll<HTMLCanvasElement>(`[${PICTURE}]`)))) {
    const picture = pictures.get(canvas.getAttribute(PICTURE) ?? '');
    if (picture) copyCanvas(picture, canvas);
  }
}
