/** The way to everything that a usual form does without: one module, so that its page names one. */
export { loadAnswered } from '../answered/load-answered.js';
export { fillFromNumber } from './fill-from-number.js';
export * from './form-methods.js';
export { openOther } from './other-form.js';
export { unusualDrawing } from './unusual-drawing.js';
