/** Below this a form has one column; container queries would say it in CSS, but came after Chromium 80. */
const NARROW = 560;
/** Below this, fields of a third of the width take a half. */
const MEDIUM = 820;

/** Keeps `data-width` of an element at `narrow`, `medium` or `wide`. Returns the function that stops it. */
export function watchWidth(element: HTMLElement): () => void {
  const show = (width: number): void => {
    element.dataset['width'] = width < NARROW ? 'narrow' : width < MEDIUM ? 'medium' : 'wide';
  };
  const observer = new ResizeObserver(([entry]) => entry && show(entry.contentRect.width));
  show(element.clientWidth);
  observer.observe(element);
  return () => observer.disconnect();
}
