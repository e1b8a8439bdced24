/** A document as somebody checks it before it goes on. */
export { reviewOf } from './review/review-of.js';
export type { Review, ReviewLine, ReviewOptions, ReviewSection } from './review/review.js';
export type { ChangeLine } from './describe/change-line.js';
