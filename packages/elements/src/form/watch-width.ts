/** Below this a form has one column; container queries would say it in CSS, but came after Chromium 80. */
const NARROW = 560;
/** Below this, fields of a third of the width take a half. */
const MEDIUM = 820;

/**
 * Keeps `data-width` of an element at `narrow`, `medium` or `wide`. Who knows how wide it will be says so: to ask an
 * element that was just drawn makes the browser lay it out twice. Returns the function that stops it.
 */
export function watchWidth(element: HTMLElement, known?: number): () => void {
  const { dataset } = element;
  const show = (width: number): void => {
    const name = width < NARROW ? 'narrow' : width < MEDIUM ? 'medium' : 'wide';
    if (dataset['width'] !== name) dataset['width'] = name;
  };
  const observer = new ResizeObserver(([entry]) => entry && show(entry.contentRect.width));
  if (!dataset['width']) show(known ?? element.clientWidth);
  observer.observe(element);
  return () => observer.disconnect();
}
